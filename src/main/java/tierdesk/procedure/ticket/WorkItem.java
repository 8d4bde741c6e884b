package tierdesk.procedure.ticket;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import tierdesk.procedure.event.EntryId;

/**
 * A work entry as it counts now, after corrections.
 *
 * @param minutes hands-on minutes
 * @param hourlyRate the level's rate when it was logged, in the shop's currency
 */
public record WorkItem(
        EntryId entry, String level, int visit, String by, Instant at, int minutes, String tried, boolean billable, BigDecimal hourlyRate) {

    private static final BigDecimal MINUTES_PER_HOUR = BigDecimal.valueOf(60);

    /** Rounded half up to the hundredth, entry by entry, so that a sum of entries is the sum of what is shown. */
    public BigDecimal cost() {
        return hourlyRate.multiply(BigDecimal.valueOf(minutes)).divide(MINUTES_PER_HOUR, 2, RoundingMode.HALF_UP);
    }

    WorkItem withMinutes(int corrected) {
        return new WorkItem(entry, level, visit, by, at, corrected, tried, billable, hourlyRate);
    }
}
