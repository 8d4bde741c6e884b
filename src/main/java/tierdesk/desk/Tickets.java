package tierdesk.desk;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import tierdesk.journal.FoldedTicket;
import tierdesk.procedure.event.TicketEvent;
import tierdesk.procedure.rule.Actor;
import tierdesk.procedure.rule.RefusedException;

/** What can be done to tickets. When a call returns, what it recorded is forced to disk. All calls wait for the disk: never on the FX thread. */
public interface Tickets {

    /**
     * A request becomes a ticket with a number (steps 1 and 2, and 3 when it is identified already).
     *
     * @throws RefusedException when something it must hold is missing
     * @throws CannotSaveException when it could not be forced to disk; nothing was recorded
     */
    FoldedTicket log(NewRequest request, Actor by) throws RefusedException;

    /**
     * Records events, all or none, if the rules allow each after the one before.
     *
     * @return the ticket with them
     * @throws RefusedException with the reason of the first that is not allowed
     * @throws CannotSaveException when they could not be forced to disk; nothing was recorded
     */
    FoldedTicket record(UUID ticket, List<? extends TicketEvent> events, Actor by) throws RefusedException;

    Optional<FoldedTicket> find(UUID ticket);

    /** By its number as people type it: any case, blanks around. */
    Optional<FoldedTicket> findByNumber(String number);
}
