package tierdesk.intake;

import java.time.Instant;
import java.util.List;
import java.util.function.Predicate;
import tierdesk.desk.BulkIntake.PastTicket;

/** Makes tickets of rows. */
final class TicketFactory {

    private final String source;
    private final SingleRow single;
    private final UpdateRows updates;
    private final Predicate<String> isHere;

    /** @param isHere whether a ticket of this number is here by its own right, not by an import from this source */
    TicketFactory(String source, Beginning beginning, Instant now, Predicate<String> isHere) {
        this.source = source;
        this.isHere = isHere;
        single = new SingleRow(beginning, now);
        updates = new UpdateRows(beginning, now);
    }

    boolean isHere(String number) {
        return isHere.test(number);
    }

    /** @param asUpdates each row is a step of the ticket's history; else the one row is the ticket */
    PastTicket ticket(String number, List<ReadRow> rows, boolean asUpdates) {
        return asUpdates ? updates.ticket(source, number, rows) : single.ticket(source, number, rows.getFirst());
    }
}
