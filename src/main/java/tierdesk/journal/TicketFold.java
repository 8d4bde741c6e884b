package tierdesk.journal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import tierdesk.procedure.ProcedureBook;

/**
 * From entries to tickets. Whatever order entries arrive in and however often, the same set folds to the same ticket: they are put
 * in {@link Entry#ORDER} and each is applied if the rules allow it where it stands. One that does not apply stays in the history,
 * changes nothing, and marks the ticket "needs a look".
 */
public final class TicketFold {

    private final ProcedureBook procedures;

    public TicketFold(ProcedureBook procedures) {
        this.procedures = procedures;
    }

    /** @param entries all entries known of one ticket, in any order, repeated or not; empty result while its beginning is unknown */
    public Optional<FoldedTicket> fold(UUID id, Collection<Entry> entries) {
        return begin(id, entries).result();
    }

    /** The same, to go on with entries that come after all of these. */
    public RunningFold begin(UUID id, Collection<Entry> entries) {
        RunningFold running = new RunningFold(id, procedures);
        ordered(entries).forEach(running::take);
        return running;
    }

    /** In order, each once. They come in order nearly always, so that sorting them is one look at each. */
    private static List<Entry> ordered(Collection<Entry> entries) {
        List<Entry> sorted = new ArrayList<>(entries);
        sorted.sort(Entry.ORDER);
        List<Entry> once = new ArrayList<>(sorted.size());
        for (Entry entry : sorted) {
            if (once.isEmpty() || !once.getLast().equals(entry)) {
                once.add(entry);
            }
        }
        return once;
    }
}
