package tierdesk.clock;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Working hours within one day, half open: {@code [open, close)}, in the calendar's own zone (CLOCK.md rule 2).
 *
 * <p>A close at or before the open means that time on the next day, so 22:00–06:00 is a night shift, 09:00–09:00 lasts
 * until the same time next day, and a close of 00:00 is the 24:00 of the day on which the interval opens.
 *
 * @param open wall-clock time at which work begins; the shift belongs to the day of this time
 * @param close wall-clock time at which work ends, on the same day if it is after {@code open}, else on the next
 */
public record OpenInterval(LocalTime open, LocalTime close) {

    private static final String END_OF_DAY = "24:00";

    /**
     * Reads the times as a person writes them.
     *
     * @param open such as {@code 09:00} or {@code 9:00}
     * @param close such as {@code 17:30}; {@code 24:00} is the end of the day
     * @throws DateTimeParseException with a sentence if either is not a time of day
     */
    public static OpenInterval of(String open, String close) {
        return new OpenInterval(time(open), close(close));
    }

    /** Reads a time of day, {@code 00:00} to {@code 23:59:59.999999999}; the hour may have a single digit. */
    static LocalTime time(String text) {
        String trimmed = text.strip();
        try {
            return LocalTime.parse(trimmed.indexOf(':') == 1 ? "0" + trimmed : trimmed);
        } catch (DateTimeParseException wrong) {
            throw new DateTimeParseException("\"" + text + "\" is not a time of day such as 09:30", text, 0, wrong);
        }
    }

    private static LocalTime close(String text) {
        String trimmed = text.strip();
        return trimmed.equals(END_OF_DAY) || trimmed.equals(END_OF_DAY + ":00") ? LocalTime.MIDNIGHT : time(text);
    }

    /** Whether the interval ends on the day after it opens, later than that day's first instant. */
    public boolean runsIntoNextDay() {
        return !close.isAfter(open) && !close.equals(LocalTime.MIDNIGHT);
    }

    LocalDateTime opensOn(LocalDate date) {
        return date.atTime(open);
    }

    LocalDateTime closesFor(LocalDate date) {
        return (close.isAfter(open) ? date : date.plusDays(1)).atTime(close);
    }

    /** Nanoseconds of wall-clock time from the day's midnight to the close: up to 48 hours. */
    private long closeOfDay() {
        return close.toNanoOfDay() + (close.isAfter(open) ? 0 : LocalTime.MAX.toNanoOfDay() + 1);
    }

    /**
     * The union of one day's intervals, in order: overlapping and touching ones become one (CLOCK.md rule 2). A union
     * of more than 24 hours stays two intervals that touch, since one cannot say it.
     */
    public static List<OpenInterval> union(List<OpenInterval> intervals) {
        List<OpenInterval> sorted = new ArrayList<>(intervals);
        sorted.sort(Comparator.comparing(OpenInterval::open).thenComparingLong(OpenInterval::closeOfDay));
        List<OpenInterval> union = new ArrayList<>();
        for (OpenInterval next : sorted) {
            if (union.isEmpty() || union.getLast().closeOfDay() < next.open.toNanoOfDay()) {
                union.add(next);
                continue;
            }
            OpenInterval last = union.getLast();
            if (next.closeOfDay() <= last.closeOfDay()) {
                continue;
            }
            OpenInterval both = new OpenInterval(last.open, next.close);
            if (both.closeOfDay() == next.closeOfDay()) {
                union.set(union.size() - 1, both);
            } else {
                union.set(union.size() - 1, new OpenInterval(last.open, next.open));
                union.add(next);
            }
        }
        return List.copyOf(union);
    }

    /** Whether two intervals of the same day share time. Touching ones do not. */
    boolean overlaps(OpenInterval other) {
        return open.toNanoOfDay() < other.closeOfDay() && other.open.toNanoOfDay() < closeOfDay();
    }

    /** For people: {@code 09:00–17:00}; the end of the day is written {@code 24:00}. */
    @Override
    public String toString() {
        return open + "–" + (close.equals(LocalTime.MIDNIGHT) ? END_OF_DAY : close.toString());
    }
}
