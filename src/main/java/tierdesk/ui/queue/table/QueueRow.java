package tierdesk.ui.queue.table;

import java.time.Instant;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.control.TableRow;
import javafx.scene.input.MouseButton;
import org.jspecify.annotations.Nullable;
import tierdesk.desk.TicketRow;
import tierdesk.ui.queue.rows.PagedRows;
import tierdesk.ui.shop.ShopLook;
import tierdesk.ui.view.Showing;

/** A line of the table: its edge has the level's colour, a click opens it, and it can be heard as a whole. */
public final class QueueRow extends TableRow<TicketRow> {

    private static final PseudoClass OPEN = PseudoClass.getPseudoClass("open");

    private final ShopLook shop;
    private final RowText text;
    private final ObservableValue<Instant> now;
    private final ObservableValue<@Nullable UUID> opened;
    private String level = "";

    /**
     * @param opened the ticket that stands beside the queue, if one does: its row is marked
     * @param open what a click does
     */
    public QueueRow(ShopLook shop, RowText text, ObservableValue<Instant> now, ObservableValue<@Nullable UUID> opened,
            Consumer<TicketRow> open) {
        this.shop = shop;
        this.text = text;
        this.now = now;
        this.opened = opened;
        getStyleClass().add("queue-row");
        setOnMouseClicked(click -> {
            if (click.getButton() == MouseButton.PRIMARY && click.isStillSincePress() && here()) {
                open.accept(getItem());
            }
        });
        Showing.subscribe(this, () -> opened.subscribe(this::mark));
    }

    @Override
    protected void updateItem(@Nullable TicketRow row, boolean empty) {
        super.updateItem(row, empty);
        mark();
        if (row != null && here()) {
            setLevel(shop.level(row).styleClass());
            setAccessibleText(text.spoken(row, now.getValue()));
        } else {
            setLevel("");
            setAccessibleText(null);
        }
    }

    private void mark() {
        pseudoClassStateChanged(OPEN, here() && getItem().id().equals(opened.getValue()));
    }

    private boolean here() {
        return !isEmpty() && getItem() != null && !PagedRows.isLoading(getItem());
    }

    private void setLevel(String styleClass) {
        if (!styleClass.equals(level)) {
            getStyleClass().remove(level);
            if (!styleClass.isEmpty()) {
                getStyleClass().add(styleClass);
            }
            level = styleClass;
        }
    }
}
