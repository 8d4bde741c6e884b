package tierdesk.desk;

import java.util.function.Consumer;
import tierdesk.journal.FoldedTicket;

/** Every ticket with its whole history, for what is counted over all of them. Waits for the disk: never on the FX thread. */
public interface Histories {

    /**
     * Tells every ticket, in no order that means anything. One is in memory at a time, however many there are.
     *
     * @throws CannotReadException when the disk does not answer
     */
    void forEach(Consumer<FoldedTicket> look);
}
