package tierdesk.ui.queue.rows;

import java.util.List;
import java.util.function.Consumer;
import tierdesk.desk.TicketRow;

/** Where rows come from: off the JavaFX thread, and back on it. */
@FunctionalInterface
public interface RowSource {

    /**
     * Fetches rows by their numbers; calls one of the two, once, on the thread of the caller.
     *
     * @param arrived takes the rows; those that are gone are missing
     * @param failed  called when they could not be read; whoever shows the rows tells of it
     */
    void fetch(long[] numbers, Consumer<List<TicketRow>> arrived, Runnable failed);
}
