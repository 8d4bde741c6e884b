package tierdesk.clock;

import java.time.LocalDate;
import java.util.List;

/**
 * Other hours on one date: open on this Sunday, closed at noon on that Friday. They replace the weekly hours of the
 * date, and stand even where the date is a holiday. A shift that opened the day before is not touched.
 *
 * @param date in the calendar's zone
 * @param intervals the hours of that date; empty is closed
 * @param name why, shown with the date
 */
public record CalendarException(LocalDate date, List<OpenInterval> intervals, String name) {

    /** Keeps its own copy of the intervals. */
    public CalendarException {
        intervals = List.copyOf(intervals);
    }
}
