package tierdesk.ui.queue.table;

import javafx.scene.control.TableCell;
import org.jspecify.annotations.Nullable;
import tierdesk.desk.TicketRow;
import tierdesk.ui.queue.rows.PagedRows;

/** A cell that shows something of a row. Its nodes are made once; it is empty while the row is not here. */
abstract class RowCell extends TableCell<TicketRow, TicketRow> {

    @Override
    protected final void updateItem(@Nullable TicketRow row, boolean empty) {
        super.updateItem(row, empty);
        if (empty || row == null || PagedRows.isLoading(row)) {
            clear();
        } else {
            show(row);
        }
    }

    abstract void show(TicketRow row);

    abstract void clear();
}
