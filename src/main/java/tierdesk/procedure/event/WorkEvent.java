package tierdesk.procedure.event;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import tierdesk.procedure.HoldKind;

/** Work on a ticket, and the times it waits. */
public sealed interface WorkEvent extends TicketEvent {

    /** Hands-on minutes at the present level, and what was tried. */
    record WorkLogged(int minutes, String tried, boolean billable) implements WorkEvent {
    }

    /** A work entry was wrong: it counts as {@code minutes} from now on; 0 takes it back. The entry itself stays. */
    record WorkCorrected(EntryId entry, int minutes, String reason) implements WorkEvent {
    }

    /** @param internal left out of what the client is given */
    record NoteAdded(String text, boolean internal) implements WorkEvent {
    }

    /** @param sha256 of the content, in hexadecimal, under which the content is kept */
    record AttachmentAdded(String name, String mediaType, long bytes, String sha256) implements WorkEvent {
    }

    /** Waiting on the client, a vendor or parts. */
    record Held(HoldKind kind, String reason, @Nullable Instant expectedEnd) implements WorkEvent {
    }

    record Resumed(String reason) implements WorkEvent {
    }
}
