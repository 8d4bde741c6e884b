package tierdesk.journal;

import java.util.List;
import tierdesk.procedure.event.EntryId;
import tierdesk.procedure.rule.Refusal;
import tierdesk.procedure.ticket.Ticket;

/**
 * What a ticket's entries come to.
 *
 * @param history every entry, in order, those that do not apply included
 * @param inapplicable the entries that no longer applied where they stand, with the reason
 */
public record FoldedTicket(Ticket ticket, List<Entry> history, List<Inapplicable> inapplicable) {

    public FoldedTicket {
        history = List.copyOf(history);
        inapplicable = List.copyOf(inapplicable);
    }

    /** Something did not apply after a merge, and nobody has settled it yet. */
    public boolean needsALook() {
        return inapplicable.stream().anyMatch(item -> !item.isSettled());
    }

    /**
     * An entry that is kept and changed nothing.
     *
     * @param isSettled nobody has to look at it: somebody settled it, or it is a second telling of an alert
     */
    public record Inapplicable(EntryId entry, Refusal reason, boolean isSettled) {

        Inapplicable settled() {
            return new Inapplicable(entry, reason, true);
        }
    }
}
