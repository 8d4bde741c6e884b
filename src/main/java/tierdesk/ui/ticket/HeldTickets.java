package tierdesk.ui.ticket;

import java.util.Map;
import tierdesk.desk.Queue;
import tierdesk.ui.UiContext;
import tierdesk.ui.ticket.model.OpenTicket;
import tierdesk.ui.work.Latest;

/** How many open tickets each technician holds: read anew with every ticket that is opened or changes. */
final class HeldTickets {

    private Map<String, Long> held = Map.of();

    HeldTickets(UiContext ui, Queue queue, OpenTicket ticket) {
        Latest<Map<String, Long>> reading = new Latest<>(ui.background(), ui.messages().get("ticket.task.held"), found -> held = found);
        ticket.situationProperty().subscribe(now -> {
            if (now != null) {
                reading.ask(progress -> queue.held());
            }
        });
    }

    /** As it was read last. */
    Map<String, Long> now() {
        return held;
    }
}
