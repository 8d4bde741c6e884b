package tierdesk.desk;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import tierdesk.procedure.event.TicketEvent;
import tierdesk.procedure.rule.Refusal;

/**
 * Takes in tickets with the history that another system kept, many at a time. What is here already is not taken twice: a ticket is known by its
 * source and its number there, its entries by their content, so that importing a file again adds nothing, and a longer history
 * adds its new steps alone. Waits for the disk: never on the FX thread.
 */
public interface BulkIntake {

    /**
     * Tickets a call takes best: one transaction and one force to disk each call. With more, the database writes pages before the commit that it has to
     * write again after it (2,000 cost a seventh of the speed), and whoever saves meanwhile waits longer.
     */
    int BEST = 500;

    /**
     * Takes in these tickets. All of one call are forced to disk together when it returns, or none is; a ticket that is refused is left out
     * and reported, the others are taken.
     *
     * @throws CannotSaveException when they could not be forced to disk; none was recorded
     */
    Outcome add(List<PastTicket> tickets);

    /**
     * Which of a source's tickets are here already, and how many {@code ImportedStep}s the history of each has (0 for a ticket that came without
     * any). So a caller leaves out what is here without making it again, whatever mapping or clock it was made with. One query a call.
     *
     * @param externalNumbers at most {@link #BEST}
     * @return by external number; those that are not here are absent
     */
    Map<String, Integer> known(String source, Collection<String> externalNumbers);

    /**
     * A ticket as another system kept it.
     *
     * @param source the system or file family it comes from; with {@code externalNumber} its identity
     * @param history in order; the first is a {@code RequestReceived} (its number may be blank: the ticket gets one here) on channel
     *     {@code IMPORT}, further ones usually {@code Identified}, {@code WorkLogged}, {@code NoteAdded}, {@code ImportedStep}
     */
    record PastTicket(String source, String externalNumber, List<PastEntry> history) {

        public PastTicket {
            history = List.copyOf(history);
        }
    }

    /**
     * Something that happened.
     *
     * @param occurredAt when, as the source says; kept to the millisecond
     * @param by who, in the source's own word or as a technician's id
     */
    record PastEntry(Instant occurredAt, String by, TicketEvent event) {
    }

    /**
     * What became of one call.
     *
     * @param tickets new tickets
     * @param entries new entries, those of known tickets included
     * @param known tickets that were here already, with new entries or without
     * @param rejected those left out
     */
    record Outcome(int tickets, int entries, int known, List<Rejected> rejected) {

        public Outcome {
            rejected = List.copyOf(rejected);
        }
    }

    /** @param index of the ticket in the call's list, from 0 */
    record Rejected(int index, Refusal reason) {
    }
}
