package tierdesk.procedure.frame;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import tierdesk.clock.SupportCalendar;
import tierdesk.clock.UnreachableFrameException;

/** Whole days with support hours, as the counted way out without the client's word counts them; local dates of the calendar's zone. */
public final class BusinessDays {

    /** A procedure that asks for more days than this is taken as one that never gets there. */
    private static final int MOST_DAYS = 10 * 366;

    private BusinessDays() {
    }

    /** Days with support hours from the day of {@code from} on, the day of {@code to} not included; no more than {@code enough} are counted. */
    public static int between(SupportCalendar calendar, Instant from, Instant to, int enough) {
        LocalDate end = to.atZone(calendar.zone()).toLocalDate();
        int days = 0;
        for (LocalDate day = from.atZone(calendar.zone()).toLocalDate(); day.isBefore(end) && days < enough; day = day.plusDays(1)) {
            if (hasHours(calendar, day)) {
                days++;
            }
        }
        return days;
    }

    /** The first open instant of the day before which {@code days} days with support hours lie, the day of {@code from} included. */
    public static Optional<Instant> after(SupportCalendar calendar, Instant from, int days) {
        LocalDate day = from.atZone(calendar.zone()).toLocalDate();
        int left = days;
        for (int i = 0; i < MOST_DAYS && left > 0; i++) {
            if (hasHours(calendar, day)) {
                left--;
            }
            day = day.plusDays(1);
        }
        if (left > 0) {
            return Optional.empty();
        }
        try {
            return Optional.of(calendar.firstOpen(day.atStartOfDay(calendar.zone()).toInstant()));
        } catch (UnreachableFrameException never) {
            return Optional.empty();
        }
    }

    private static boolean hasHours(SupportCalendar calendar, LocalDate day) {
        Instant begins = day.atStartOfDay(calendar.zone()).toInstant();
        return calendar.elapsed(begins, day.plusDays(1).atStartOfDay(calendar.zone()).toInstant()).isPositive();
    }
}
