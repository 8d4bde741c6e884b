package tierdesk.store.row;

import tierdesk.procedure.Stage;
import tierdesk.procedure.ticket.Ticket;

/** Where a ticket stands as the queue's views and its order by stage see it: the stage, with waiting and confirmed set apart. Kept by ordinal. */
public enum Standing {
    RECEIVED,
    IDENTIFIED,
    QUALIFYING,
    IN_PROGRESS,
    /** On hold, at whichever stage. */
    WAITING,
    /** Resolved; the client is to be asked. */
    VERIFYING,
    /** The client has confirmed; to be closed. */
    CONFIRMED,
    MANAGER_DECISION,
    CLOSED;

    static Standing of(Ticket ticket) {
        return switch (ticket.stage()) {
            case CLOSED -> CLOSED;
            case MANAGER_DECISION -> MANAGER_DECISION;
            case VERIFYING -> ticket.verified() ? CONFIRMED : VERIFYING;
            case RECEIVED, IDENTIFIED, QUALIFYING, IN_PROGRESS -> ticket.hold().isPresent() ? WAITING : atWork(ticket.stage());
        };
    }

    private static Standing atWork(Stage stage) {
        return switch (stage) {
            case RECEIVED -> RECEIVED;
            case IDENTIFIED -> IDENTIFIED;
            case QUALIFYING -> QUALIFYING;
            case IN_PROGRESS, VERIFYING, CLOSED, MANAGER_DECISION -> IN_PROGRESS;
        };
    }
}
