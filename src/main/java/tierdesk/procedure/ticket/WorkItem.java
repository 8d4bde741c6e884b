package tierdesk.procedure.ticket;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import tierdesk.procedure.Level;
import tierdesk.procedure.cost.Money;
import tierdesk.procedure.event.EntryId;
import tierdesk.procedure.event.WorkEvent;

/**
 * A work entry as it counts now, after corrections.
 *
 * @param at when it was recorded
 * @param began when the work began; the month and the day it counts in
 * @param minutes hands-on minutes
 * @param hourlyRate what was agreed when it was logged, in the shop's currency and with that currency's decimals
 */
public record WorkItem(
        EntryId entry,
        String level,
        int visit,
        String by,
        Instant at,
        Instant began,
        int minutes,
        String tried,
        boolean billable,
        BigDecimal hourlyRate) {

    static WorkItem of(WorkEvent.WorkLogged logged, Ticket ticket, Level level, EntryId entry, String by, Instant at) {
        Instant began = Objects.requireNonNullElseGet(logged.began(), () -> at.minus(Duration.ofMinutes(logged.minutes())));
        BigDecimal rate = Objects.requireNonNullElseGet(logged.hourlyRate(), () -> Money.usualRate(level.hourlyRate()));
        return new WorkItem(entry, ticket.level, ticket.visit().index(), by, at, began, logged.minutes(), logged.tried(), logged.billable(), rate);
    }

    /** Rounded half up to the currency's minor units, entry by entry, so that a sum of entries is the sum of what is shown. */
    public BigDecimal cost() {
        return Money.ofMinutes(hourlyRate, minutes);
    }

    WorkItem corrected(WorkEvent.WorkCorrected corrected) {
        return new WorkItem(entry, level, visit, by, at, began, corrected.minutes(), tried,
                Objects.requireNonNullElse(corrected.billable(), billable), hourlyRate);
    }
}
