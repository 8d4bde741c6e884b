package tierdesk.ui.queue.table;

import javafx.scene.control.TableView;
import javafx.scene.control.skin.VirtualFlow;
import org.jspecify.annotations.Nullable;
import tierdesk.desk.TicketRow;
import tierdesk.ui.queue.rows.PagedRows;

/**
 * Where the person is in the table: the selected ticket stays selected wherever it moves, and what stands at the top stays
 * there, while rows come and go around it.
 */
public final class TablePlace {

    private static final long NONE = -1;

    private final TableView<TicketRow> table;
    private final PagedRows rows;
    private boolean restoring;

    public TablePlace(TableView<TicketRow> table, PagedRows rows) {
        this.table = table;
        this.rows = rows;
    }

    /** Whether a change of the selection is this one's doing and not the person's. */
    public boolean restoring() {
        return restoring;
    }

    /** Runs a change of the rows and finds the place again. */
    public void keepDuring(Runnable change) {
        Top top = top();
        select(change);
        if (top != null) {
            int position = rows.positionOf(top.number);
            if (position >= 0 && position != top.position) {
                table.layout();
                top.flow.scrollToTop(position);
                top.flow.scrollPixels(-top.offset);
            }
        }
    }

    /** Runs a change after which other rows are shown: begins at the top. */
    public void startOver(Runnable change) {
        select(change);
        if (!rows.isEmpty()) {
            table.scrollTo(0);
        }
    }

    private void select(Runnable change) {
        int before = table.getSelectionModel().getSelectedIndex();
        long number = before >= 0 && before < rows.size() ? rows.numberAt(before) : NONE;
        restoring = true;
        try {
            change.run();
            int position = number == NONE ? -1 : rows.positionOf(number);
            if (position >= 0) {
                table.getSelectionModel().clearAndSelect(position);
            } else {
                table.getSelectionModel().clearSelection();
                // the arrow keys go on from where the ticket was
                table.getFocusModel().focus(Math.min(Math.max(before, 0), rows.size() - 1));
            }
        } finally {
            restoring = false;
        }
    }

    /** The first row in sight; none at the very top, where new rows are to be seen coming. */
    private @Nullable Top top() {
        if (!(table.lookup(".virtual-flow") instanceof VirtualFlow<?> flow) || flow.getFirstVisibleCell() == null) {
            return null;
        }
        int position = flow.getFirstVisibleCell().getIndex();
        double offset = flow.getFirstVisibleCell().getLayoutY();
        if (position < 0 || position >= rows.size() || position == 0 && offset >= 0) {
            return null;
        }
        return new Top(flow, rows.numberAt(position), position, offset);
    }

    private record Top(VirtualFlow<?> flow, long number, int position, double offset) {
    }
}
