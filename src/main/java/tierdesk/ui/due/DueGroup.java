package tierdesk.ui.due;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;

/** How soon something runs out. The groups follow one another without gap or overlap. */
enum DueGroup {
    /** Within the next hour. */
    HOUR,
    /** Later on the present day. */
    TODAY,
    /** Later in the present week. */
    WEEK;

    static final Duration SOON = Duration.ofHours(1);

    /**
     * The first instant that is not in the group any more.
     *
     * @param zone of the person at the desk: it says where days end
     * @param firstDayOfWeek in the person's language
     */
    Instant end(Instant now, ZoneId zone, DayOfWeek firstDayOfWeek) {
        LocalDate today = now.atZone(zone).toLocalDate();
        Instant soon = now.plus(SOON);
        return switch (this) {
            case HOUR -> soon;
            case TODAY -> later(soon, today.plusDays(1), zone);
            case WEEK -> later(TODAY.end(now, zone, firstDayOfWeek), today.with(TemporalAdjusters.next(firstDayOfWeek)), zone);
        };
    }

    private static Instant later(Instant before, LocalDate day, ZoneId zone) {
        Instant begins = day.atStartOfDay(zone).toInstant();
        return begins.isAfter(before) ? begins : before;
    }
}
