package tierdesk.clock;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The timeline of the years that were asked about so far. It grows by whole years, each time by at least a quarter of
 * what it has, so that all growing together costs little more than the last; whoever asks about known years never
 * waits.
 */
final class GrowingTimeline {

    /** A day more at either end than is covered, so that the ends are reached in every zone. */
    private static final LocalDate FIRST = LocalDate.of(EpochNanos.FIRST_YEAR - 1, 12, 31);

    private static final LocalDate AFTER = LocalDate.of(EpochNanos.LAST_YEAR + 1, 1, 2);

    private final OpenHours hours;
    private volatile @Nullable Known known;

    /** Timeline from the midnight of {@code first} to that of {@code after}. */
    private record Known(LocalDate first, LocalDate after, Timeline line) {}

    GrowingTimeline(OpenHours hours) {
        this.hours = hours;
    }

    /** A timeline that reaches at least from one instant to the other. */
    Timeline covering(long from, long to) {
        Known now = known;
        if (now != null && now.line.covers(from) && now.line.covers(to)) {
            return now.line;
        }
        return grow(from, to);
    }

    private synchronized Timeline grow(long from, long to) {
        LocalDate wantedFirst = newYear(hours.dateOf(from).getYear() - 1);
        LocalDate wantedAfter = newYear(hours.dateOf(to).getYear() + 2);
        Known grown = known;
        if (grown == null) {
            grown = new Known(wantedFirst, wantedAfter, hours.timeline(wantedFirst, wantedAfter));
        }
        int step = 1 + (grown.after.getYear() - grown.first.getYear()) / 4;
        if (!grown.line.covers(from)) {
            LocalDate first = earlier(wantedFirst, newYear(grown.first.getYear() - step));
            Timeline line = hours.timeline(first, grown.first).followedBy(grown.line);
            grown = new Known(first, grown.after, line);
        }
        if (!grown.line.covers(to)) {
            LocalDate after = later(wantedAfter, newYear(grown.after.getYear() + step));
            Timeline line = grown.line.followedBy(hours.timeline(grown.after, after));
            grown = new Known(grown.first, after, line);
        }
        known = grown;
        return grown.line;
    }

    private static LocalDate newYear(int year) {
        return later(FIRST, earlier(AFTER, LocalDate.of(year, 1, 1)));
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
