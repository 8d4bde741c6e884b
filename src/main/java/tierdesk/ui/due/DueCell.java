package tierdesk.ui.due;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.TextStyle;
import java.util.Locale;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import tierdesk.desk.TicketRow;
import tierdesk.ui.UiContext;
import tierdesk.ui.shop.ShopLook;
import tierdesk.ui.theme.LevelMark;
import tierdesk.ui.view.Showing;

/** A line of the due board; a ticket's countdown goes on by itself. */
final class DueCell extends ListCell<DueItem> {

    private final UiContext ui;
    private final ShopLook shop;
    private final ObservableValue<Instant> now;
    private final Label head = label("section-title");
    private final LevelMark mark = new LevelMark();
    private final Label number = label("due-number");
    private final Label subject = label("due-subject");
    private final Label customer = label("due-customer");
    private final Label holder = label("due-holder");
    private final Label moment = label("due-moment");
    private final Label countdown = label("due-countdown");
    private final HBox row = new HBox(mark, number, subject, customer, holder, moment, countdown);

    /** @param now changes every second while the board is shown */
    DueCell(UiContext ui, ShopLook shop, ObservableValue<Instant> now) {
        this.ui = ui;
        this.shop = shop;
        this.now = now;
        HBox.setHgrow(subject, Priority.ALWAYS);
        subject.setMaxWidth(Double.MAX_VALUE);
        row.getStyleClass().add("due-row");
        for (Label mayShorten : new Label[] {subject, customer}) {
            mayShorten.getStyleClass().add("may-ellipsize");
        }
        // the row is as wide as the list, so that long subjects shorten instead of scrolling
        setPrefWidth(0);
        Showing.subscribe(this, () -> now.subscribe(this::goOn));
    }

    private static Label label(String styleClass) {
        Label label = new Label();
        label.getStyleClass().add(styleClass);
        return label;
    }

    @Override
    protected void updateItem(DueItem item, boolean empty) {
        super.updateItem(item, empty);
        setText(null);
        setGraphic(null);
        setAccessibleText(null);
        if (!empty && item != null) {
            switch (item) {
                case DueItem.Head(DueGroup group, long count) -> heading(ui.messages().get("due.head", ui.messages().of(group), count));
                case DueItem.More(DueGroup _, long count) -> heading(ui.messages().get("due.more", count));
                case DueItem.Due(TicketRow ticket) -> ticket(ticket);
            }
        }
    }

    private void heading(String text) {
        head.setText(text);
        setAccessibleText(text);
        setGraphic(head);
    }

    private void ticket(TicketRow ticket) {
        mark.setLevelClass(shop.level(ticket).styleClass());
        number.setText(ticket.number());
        subject.setText(ticket.subject());
        customer.setText(ticket.customer());
        holder.setText(ticket.holder() == null ? ui.messages().get("due.nobody") : ticket.holder().toUpperCase(Locale.ROOT));
        moment.setText(ticket.dueAt() == null ? "" : when(ticket.dueAt()));
        setGraphic(row);
        goOn();
    }

    /** Everything here is due within a week: the weekday says which day it is. */
    private String when(Instant due) {
        ZoneId zone = ui.formats().zone();
        LocalDate day = LocalDate.ofInstant(due, zone);
        String time = ui.formats().time(due);
        return day.equals(LocalDate.ofInstant(now.getValue(), zone))
                ? time
                : day.getDayOfWeek().getDisplayName(TextStyle.SHORT, ui.messages().locale()) + " " + time;
    }

    private void goOn() {
        if (!isEmpty() && getItem() instanceof DueItem.Due(TicketRow ticket) && ticket.dueAt() != null) {
            String left = Countdown.words(ui.messages(), now.getValue(), ticket.dueAt());
            countdown.setText(left);
            setAccessibleText(String.join(", ", ticket.number(), ticket.subject(), ticket.customer(), shop.level(ticket).name(),
                    moment.getText(), left));
        }
    }
}
