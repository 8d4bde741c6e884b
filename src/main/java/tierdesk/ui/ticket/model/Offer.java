package tierdesk.ui.ticket.model;

import java.util.Optional;
import tierdesk.procedure.rule.Refusal;

/**
 * An action that the ticket's stage offers.
 *
 * @param refusal why it cannot be done yet; empty when it can
 */
public record Offer(TicketAction action, Optional<Refusal> refusal) {

    public boolean possible() {
        return refusal.isEmpty();
    }
}
