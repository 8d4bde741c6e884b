package tierdesk.clock;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * A day, or part of one, that takes support hours away (CLOCK.md rule 4). A whole day goes from local midnight to the
 * next local midnight, 23 or 25 hours on the days of a clock change; shifts over midnight are cut there.
 *
 * @param name as people call it, shown wherever hours are skipped for it
 * @param rule on which dates it falls
 * @param from wall-clock time at which it begins, in the calendar's zone; null is the day's midnight
 * @param to wall-clock time at which it ends; null, or 00:00, is the next midnight
 */
public record Holiday(String name, HolidayRule rule, @Nullable LocalTime from, @Nullable LocalTime to) {

    /** A whole day, by any rule. */
    public Holiday(String name, HolidayRule rule) {
        this(name, rule, null, null);
    }

    /** A whole day on one date. */
    public static Holiday on(LocalDate date, String name) {
        return new Holiday(name, HolidayRule.on(date));
    }

    LocalTime begins() {
        return from == null ? LocalTime.MIDNIGHT : from;
    }

    LocalDateTime beginsOn(LocalDate date) {
        return date.atTime(begins());
    }

    LocalDateTime endsOn(LocalDate date) {
        return to == null || to.equals(LocalTime.MIDNIGHT) ? date.plusDays(1).atStartOfDay() : date.atTime(to);
    }
}
