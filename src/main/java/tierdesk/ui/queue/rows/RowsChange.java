package tierdesk.ui.queue.rows;

import java.util.Collections;
import java.util.List;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import tierdesk.desk.TicketRow;

/**
 * One change of one range, of any length at the same cost: JavaFX's own builder would walk every row of it, and so load
 * them all.
 */
final class RowsChange extends ListChangeListener.Change<TicketRow> {

    private static final int[] NOT_PERMUTED = {};

    private final int from;
    private final int to;
    private final List<TicketRow> removed;
    private final boolean updated;
    private boolean started;

    private RowsChange(ObservableList<TicketRow> rows, int from, int to, List<TicketRow> removed, boolean updated) {
        super(rows);
        this.from = from;
        this.to = to;
        this.removed = removed;
        this.updated = updated;
    }

    static RowsChange updated(ObservableList<TicketRow> rows, int from, int to) {
        return new RowsChange(rows, from, to, List.of(), true);
    }

    static RowsChange added(ObservableList<TicketRow> rows, int from, int to) {
        return new RowsChange(rows, from, to, List.of(), false);
    }

    /** @param placeholder stands for each row that is gone: nobody knows them any more */
    static RowsChange removed(ObservableList<TicketRow> rows, int from, int count, TicketRow placeholder) {
        return new RowsChange(rows, from, from, Collections.nCopies(count, placeholder), false);
    }

    @Override
    public boolean next() {
        boolean first = !started;
        started = true;
        return first;
    }

    @Override
    public void reset() {
        started = false;
    }

    @Override
    public int getFrom() {
        return from;
    }

    @Override
    public int getTo() {
        return to;
    }

    @Override
    public List<TicketRow> getRemoved() {
        return removed;
    }

    @Override
    public boolean wasUpdated() {
        return updated;
    }

    @Override
    protected int[] getPermutation() {
        return NOT_PERMUTED;
    }
}
