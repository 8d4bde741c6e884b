package tierdesk.alert;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tierdesk.clock.OpenInterval;

/** Support hours told minute by minute, each minute asked by itself whether it is open: knows nothing of the calendar under test. */
final class NaiveHours {

    private static final long MINUTE = 60_000;

    private final long first;
    /** Open milliseconds from {@link #first} to each minute. */
    private final long[] openBefore;

    private interface Minutes {
        boolean open(ZonedDateTime minute);
    }

    private NaiveHours(Instant from, int days, ZoneId zone, Minutes minutes) {
        first = from.toEpochMilli() / MINUTE;
        openBefore = new long[days * 24 * 60 + 1];
        for (int i = 1; i < openBefore.length; i++) {
            ZonedDateTime minute = Instant.ofEpochMilli((first + i - 1) * MINUTE).atZone(zone);
            openBefore[i] = openBefore[i - 1] + (minutes.open(minute) ? MINUTE : 0);
        }
    }

    static NaiveHours weekly(Instant from, int days, ZoneId zone, Map<DayOfWeek, List<OpenInterval>> week, Set<LocalDate> holidays) {
        return new NaiveHours(from, days, zone, minute -> !holidays.contains(minute.toLocalDate())
                && week.getOrDefault(minute.getDayOfWeek(), List.of()).stream().anyMatch(
                        hours -> !minute.toLocalTime().isBefore(hours.open()) && minute.toLocalTime().isBefore(hours.close())));
    }

    static NaiveHours always(Instant from, int days) {
        return new NaiveHours(from, days, ZoneId.of("UTC"), minute -> true);
    }

    boolean open(long at) {
        int minute = (int) (at / MINUTE - first);
        return openBefore[minute + 1] > openBefore[minute];
    }

    /** Open milliseconds in [from, to). */
    long between(long from, long to) {
        return to <= from ? 0 : until(to) - until(from);
    }

    private long until(long at) {
        int minute = (int) (at / MINUTE - first);
        return openBefore[minute] + (open(at) ? at % MINUTE : 0);
    }

    long last() {
        return (first + openBefore.length - 2) * MINUTE;
    }
}
