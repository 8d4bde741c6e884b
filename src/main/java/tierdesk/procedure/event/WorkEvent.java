package tierdesk.procedure.event;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tierdesk.procedure.HoldKind;

/** Work on a ticket, and the times it waits. */
public sealed interface WorkEvent extends TicketEvent {

    /**
     * Hands-on minutes at the present level, and what was tried.
     *
     * @param began when the work began; null where nobody said so, and it then ended when it was logged
     * @param hourlyRate what an hour costs the client, agreed when it was logged; written with as many decimals as the shop's currency has,
     *     to which amounts are rounded; null in older entries and imports, for which the level's rate counts
     */
    record WorkLogged(int minutes, String tried, boolean billable, @Nullable Instant began, @Nullable BigDecimal hourlyRate)
            implements WorkEvent {

        /** Work that has just ended, at the rate that holds. */
        public WorkLogged(int minutes, String tried, boolean billable) {
            this(minutes, tried, billable, null, null);
        }

        /** The same work at this rate. */
        public WorkLogged at(BigDecimal rate) {
            return new WorkLogged(minutes, tried, billable, began, rate);
        }
    }

    /**
     * A work entry was wrong: it counts as {@code minutes} from now on; 0 takes it back. The entry itself stays.
     *
     * @param entry the work entry itself, also where it was corrected before
     * @param billable whether it is billable from now on; null leaves that as it is
     */
    record WorkCorrected(EntryId entry, int minutes, String reason, @Nullable Boolean billable) implements WorkEvent {

        /** Other minutes, billable or not as before. */
        public WorkCorrected(EntryId entry, int minutes, String reason) {
            this(entry, minutes, reason, null);
        }
    }

    /** @param internal left out of what the client is given */
    record NoteAdded(String text, boolean internal) implements WorkEvent {
    }

    /** @param sha256 of the content, in hexadecimal, under which the content is kept */
    record AttachmentAdded(String name, String mediaType, long bytes, String sha256) implements WorkEvent {
    }

    /**
     * What is done of the check-list of a category, as it stands from now on.
     *
     * @param items those that are done, in the list's words and order; the list itself may change later
     */
    record ChecksTicked(String category, List<String> items) implements WorkEvent {

        public ChecksTicked {
            items = List.copyOf(items);
        }
    }

    /** Waiting on the client, a vendor or parts. */
    record Held(HoldKind kind, String reason, @Nullable Instant expectedEnd) implements WorkEvent {
    }

    record Resumed(String reason) implements WorkEvent {
    }
}
