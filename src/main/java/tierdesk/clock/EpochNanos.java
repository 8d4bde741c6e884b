package tierdesk.clock;

import java.time.Duration;
import java.time.Instant;
import java.time.Year;
import java.time.ZoneOffset;
import java.util.concurrent.TimeUnit;

/** Instants as nanoseconds since 1970-01-01T00:00Z, exact in the years that calendars cover. */
final class EpochNanos {

    /** First year covered; a {@code long} of nanoseconds begins in 1677. */
    static final int FIRST_YEAR = 1700;

    /** Last year covered; a {@code long} of nanoseconds ends in 2262. */
    static final int LAST_YEAR = 2249;

    /** Before it nothing is open. */
    static final long EARLIEST = startOf(FIRST_YEAR);

    /** From it on nothing is open. */
    static final long LATEST = startOf(LAST_YEAR + 1);

    private EpochNanos() {}

    private static long startOf(int year) {
        return exact(Year.of(year).atDay(1).atStartOfDay().toInstant(ZoneOffset.UTC));
    }

    private static long exact(Instant at) {
        return Math.addExact(TimeUnit.SECONDS.toNanos(at.getEpochSecond()), at.getNano());
    }

    /** The instant, moved to the nearest covered one if it is outside the covered years. */
    static long clamp(Instant at) {
        long second = at.getEpochSecond();
        if (second < TimeUnit.NANOSECONDS.toSeconds(EARLIEST)) {
            return EARLIEST;
        }
        if (second >= TimeUnit.NANOSECONDS.toSeconds(LATEST)) {
            return LATEST;
        }
        return exact(at);
    }

    static boolean covers(Instant at) {
        return at.getEpochSecond() >= TimeUnit.NANOSECONDS.toSeconds(EARLIEST)
                && at.getEpochSecond() < TimeUnit.NANOSECONDS.toSeconds(LATEST);
    }

    static Instant instant(long nanos) {
        return Instant.ofEpochSecond(
                Math.floorDiv(nanos, TimeUnit.SECONDS.toNanos(1)), Math.floorMod(nanos, TimeUnit.SECONDS.toNanos(1)));
    }

    static Span span(long from, long to) {
        return new Span(instant(from), instant(to));
    }

    static Duration duration(long nanos) {
        return Duration.ofNanos(nanos);
    }
}
