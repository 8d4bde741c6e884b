package tierdesk.procedure.cost;

import java.math.BigDecimal;
import java.time.Instant;
import tierdesk.procedure.event.EntryId;

/**
 * A line of the ledger: by how much one entry of the journal changed what a ticket costs. Lines are never changed; the amounts of a ticket's
 * lines add up to its cost.
 *
 * @param entry the entry that booked it
 * @param work the work entry whose minutes it sets: itself, or the one it corrects; of a vendor's bill, itself
 * @param level id of the level at which the work was done
 * @param by who worked; of a bill, who recorded it
 * @param bookedAt when it was recorded
 * @param workedAt when the work began, or the bill came; the month it counts in
 * @param minutes hands-on minutes of the work entry from here on
 * @param change in minutes, against before
 * @param billable whether the work entry is billable from here on
 * @param hourlyRate of the work entry; zero for a bill
 * @param amount by which the cost changes
 * @param text what was tried, why it was corrected, or whose bill it is
 */
public record CostLine(
        EntryId entry,
        EntryId work,
        Kind kind,
        String level,
        String by,
        Instant bookedAt,
        Instant workedAt,
        int minutes,
        int change,
        boolean billable,
        BigDecimal hourlyRate,
        BigDecimal amount,
        String text) {

    /** What a line tells. */
    public enum Kind {
        WORK,
        CORRECTION,
        VENDOR_BILL
    }
}
