package tierdesk.store.row;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import tierdesk.procedure.Procedure;
import tierdesk.procedure.frame.CalendarBook;
import tierdesk.procedure.ticket.Ticket;

/** When the timer is to look at a ticket again; the rule is the procedure's, {@code Wiring} brings the two together. */
@FunctionalInterface
public interface AlertTimes {

    /** The next threshold of an open ticket that has not been raised yet, which may lie in the past; null when there is none. */
    @Nullable Instant next(Ticket ticket, Procedure procedure, CalendarBook calendars);
}
