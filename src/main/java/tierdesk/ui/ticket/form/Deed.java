package tierdesk.ui.ticket.form;

import java.util.List;
import tierdesk.desk.NewRequest;
import tierdesk.procedure.event.TicketEvent;

/** What a filled form asks the desk to do. */
public sealed interface Deed {

    /** These events happen to the open ticket, all or none. */
    record Record(List<TicketEvent> events) implements Deed {

        public Record {
            events = List.copyOf(events);
        }
    }

    /** A new ticket continues the open one. */
    record FollowUp(NewRequest request) implements Deed {
    }
}
