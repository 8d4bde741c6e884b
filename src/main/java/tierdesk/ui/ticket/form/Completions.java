package tierdesk.ui.ticket.form;

import java.time.LocalDate;
import java.util.Optional;
import javafx.scene.control.TextArea;
import tierdesk.desk.ShopData;
import tierdesk.ui.UiContext;
import tierdesk.ui.field.CompletingField;
import tierdesk.ui.shop.CategoryPath;
import tierdesk.ui.ticket.model.OpenTicket;

/** Lets a field complete what is typed from what the shop knows. */
public final class Completions {

    private final UiContext ui;
    private final ShopData shop;
    private final OpenTicket ticket;

    public Completions(UiContext ui, ShopData shop, OpenTicket ticket) {
        this.ui = ui;
        this.shop = shop;
        this.ticket = ticket;
    }

    /** Tab behind the key of a canned text puts the text in; anywhere else it goes on to the next field. */
    public void attach(TextArea area) {
        Areas.tabMovesOn(area, () -> {
            Optional<CannedText> canned = ticket.situation().flatMap(situation -> CannedText.before(area.getText(), area.getCaretPosition(),
                    situation, LocalDate.ofInstant(ui.clock().instant(), ui.formats().zone())));
            canned.ifPresent(put -> {
                area.setText(put.text());
                area.positionCaret(put.caret());
            });
            return canned.isPresent();
        });
    }

    /** @param customer whose people and assets are meant */
    void attach(CompletingField field, Suggestions suggestions, String customer) {
        field.completeFrom(ui.background(), ui.messages().get("ticket.task.suggest"),
                (typed, limit) -> suggestions.find(shop, customer, typed, limit));
        if (suggestions == Suggestions.CATEGORIES) {
            field.writeOffered(category -> CategoryPath.of(shop.shop(), category));
        }
    }
}
