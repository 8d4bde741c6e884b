package tierdesk.procedure.event;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tierdesk.procedure.ProcedureRef;
import tierdesk.procedure.Stage;

/** About the record itself rather than the work: where it came from, which rules hold, what needs a look. */
public sealed interface RecordEvent extends TicketEvent {

    /**
     * One step of a history that another system kept. It sets what it names and is not held to our procedure; only imported tickets have any.
     *
     * @param stage where the ticket stood then; null leaves as is
     * @param level the level's id; null leaves as is
     * @param sourceLevel the level in the other system's own word, kept for figures; null if it has none
     * @param holder who had it; null leaves as is
     * @param status the other system's word for its state; blank if it has none
     */
    record ImportedStep(
            @Nullable Stage stage,
            @Nullable String level,
            @Nullable String sourceLevel,
            @Nullable String holder,
            String status,
            String text)
            implements RecordEvent {
    }

    /** The ticket goes on under another version; every frame is recomputed from its start. */
    record ProcedureMoved(ProcedureRef procedure, String reason) implements RecordEvent {
    }

    /** Somebody looked at entries that no longer applied after a merge, and says what holds. */
    record LookSettled(List<EntryId> entries, String note) implements RecordEvent {

        public LookSettled {
            entries = List.copyOf(entries);
        }
    }
}
