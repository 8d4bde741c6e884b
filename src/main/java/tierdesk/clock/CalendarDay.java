package tierdesk.clock;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * One local date of a calendar, as it is drawn in a week.
 *
 * @param date in the calendar's zone
 * @param begins its local midnight
 * @param ends the next local midnight: 23, 24 or 25 hours later, at once for a date that does not exist in the zone
 * @param open the support hours in it, in order, cut at both midnights
 * @param holidays names of the holidays that fall on it, whether or not they take hours away
 */
public record CalendarDay(
        LocalDate date, Instant begins, Instant ends, List<Span> open, List<String> holidays) {

    /** Keeps its own copies of the lists. */
    public CalendarDay {
        open = List.copyOf(open);
        holidays = List.copyOf(holidays);
    }
}
