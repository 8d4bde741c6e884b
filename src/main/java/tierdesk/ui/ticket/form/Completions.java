package tierdesk.ui.ticket.form;

import tierdesk.desk.ShopData;
import tierdesk.ui.UiContext;
import tierdesk.ui.field.CompletingField;

/** Lets a field complete what is typed from what the shop knows. */
public final class Completions {

    private final UiContext ui;
    private final ShopData shop;

    public Completions(UiContext ui, ShopData shop) {
        this.ui = ui;
        this.shop = shop;
    }

    /** @param customer whose people and assets are meant */
    void attach(CompletingField field, Suggestions suggestions, String customer) {
        field.completeFrom(ui.background(), ui.messages().get("ticket.task.suggest"),
                (typed, limit) -> suggestions.find(shop, customer, typed, limit));
    }
}
