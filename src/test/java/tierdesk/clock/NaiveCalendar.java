package tierdesk.clock;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.zone.ZoneRules;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * CLOCK.md by plain counting, to hold the real arithmetic against: every minute of a window is looked at, and every
 * millisecond of the minutes in which something begins or ends. It asks the zone for nothing but the offset at an
 * instant; what a local time means is found by looking through the minutes for it. Slow, and only for calendars whose
 * times are whole minutes.
 */
final class NaiveCalendar {

    private static final long MINUTE = 60_000;
    private static final int MINUTES_A_DAY = 1440;
    /** Clocks are changed at whole quarters of an hour, by whole quarters, in all zones asked about. */
    private static final int CHANGES_EVERY = 15;

    /** Days of the window that are only there so that shifts and holidays reach over its edges. */
    private static final int MARGIN = 4;

    private final CalendarDefinition definition;
    /** First minute of the window, in minutes since 1970-01-01T00:00Z. */
    private final long first;
    /** What the clock on the wall shows in each minute, in minutes since 1970-01-01T00:00 local. */
    private final long[] wall;

    /**
     * Index of the minute in which a local minute is shown for the first time, by minutes after the least one shown; or
     * -1.
     */
    private final int[] firstShown;

    private final long leastShown;
    private final Set<LocalDate> dates = new TreeSet<>();
    private final boolean[] open;

    /** @param from answers are good from here on, for so many days */
    NaiveCalendar(CalendarDefinition definition, Instant from, int days) {
        this.definition = definition;
        this.first = Math.floorDiv(from.getEpochSecond(), 60) - (long) MARGIN * MINUTES_A_DAY;
        int size = (days + 2 * MARGIN) * MINUTES_A_DAY;
        this.wall = new long[size];
        this.open = new boolean[size];
        ZoneRules rules = definition.zone().getRules();
        int offset = 0;
        for (int i = 0; i < size; i++) {
            long minute = first + i;
            if (i == 0 || minute % CHANGES_EVERY == 0) {
                offset = rules.getOffset(Instant.ofEpochSecond(minute * 60)).getTotalSeconds() / 60;
            }
            wall[i] = minute + offset;
        }
        this.leastShown = Arrays.stream(wall).min().orElseThrow();
        this.firstShown = new int[Math.toIntExact(Arrays.stream(wall).max().orElseThrow() - leastShown + 1)];
        Arrays.fill(firstShown, -1);
        for (int i = size - 1; i >= 0; i--) {
            firstShown[Math.toIntExact(wall[i] - leastShown)] = i;
            if (i % CHANGES_EVERY == 0) {
                dates.add(dateOf(wall[i]));
            }
        }
        dates.forEach(this::openShiftsOf);
    }

    private static LocalDate dateOf(long wallMinute) {
        return LocalDate.ofEpochDay(Math.floorDiv(wallMinute, MINUTES_A_DAY));
    }

    /**
     * Index of the minute that this local time means: first time shown; in a gap, counted on with the offset before it.
     */
    private int indexOf(LocalDateTime local) {
        long target = local.toEpochSecond(ZoneOffset.UTC) / 60;
        if (target < wall[0]) {
            return 0;
        }
        if (target > wall[wall.length - 1]) {
            return wall.length;
        }
        int shown = firstShown[Math.toIntExact(target - leastShown)];
        if (shown >= 0) {
            return shown;
        }
        for (int i = 1; i < wall.length; i++) {
            if (wall[i - 1] < target && target < wall[i]) {
                return (int) (i - 1 + target - wall[i - 1]);
            }
        }
        throw new IllegalStateException("no minute is taken as " + local);
    }

    private void openShiftsOf(LocalDate date) {
        @Nullable CalendarException exception = definition.exceptions().stream()
                .filter(one -> one.date().equals(date))
                .findFirst()
                .orElse(null);
        List<OpenInterval> intervals;
        if (exception != null) {
            intervals = exception.intervals();
        } else if (definition.alwaysOpen()) {
            intervals = List.of(new OpenInterval(LocalTime.MIDNIGHT, LocalTime.MIDNIGHT));
        } else {
            intervals = definition.weekly().getOrDefault(date.getDayOfWeek(), List.of());
        }
        for (OpenInterval interval : intervals) {
            LocalDate closingDate = interval.close().isAfter(interval.open()) ? date : date.plusDays(1);
            int opens = indexOf(date.atTime(interval.open()));
            int closes = indexOf(closingDate.atTime(interval.close()));
            List<int[]> cuts = cuts(date, exception == null ? 0 : 1);
            for (int i = opens; i < closes; i++) {
                boolean onHoliday = false;
                for (int[] cut : cuts) {
                    onHoliday |= cut[0] <= i && i < cut[1];
                }
                open[i] |= !onHoliday;
            }
        }
    }

    /** From and to of every holiday on the dates from {@code date + skip} on that its shifts could reach. */
    private List<int[]> cuts(LocalDate date, int skip) {
        List<int[]> cuts = new ArrayList<>();
        for (int day = skip; day <= 2; day++) {
            LocalDate on = date.plusDays(day);
            for (Holiday holiday : definition.holidays()) {
                if (on.equals(holiday.rule().dateIn(on.getYear()))) {
                    LocalTime from = holiday.from() == null ? LocalTime.MIDNIGHT : holiday.from();
                    boolean toMidnight = holiday.to() == null || holiday.to().equals(LocalTime.MIDNIGHT);
                    LocalDateTime to = toMidnight ? on.plusDays(1).atStartOfDay() : on.atTime(holiday.to());
                    cuts.add(new int[] {indexOf(on.atTime(from)), indexOf(to)});
                }
            }
        }
        return cuts;
    }

    boolean isOpen(Instant at) {
        return open[indexOf(at.toEpochMilli())];
    }

    private int indexOf(long milli) {
        return Math.toIntExact(Math.floorDiv(milli, MINUTE) - first);
    }

    private long milliOf(int index) {
        return (first + index) * MINUTE;
    }

    Duration elapsed(Instant start, Instant end, List<Pause> pauses) {
        long from = start.toEpochMilli();
        long to = end.toEpochMilli();
        long counted = 0;
        if (from < to) {
            for (int i = indexOf(from); i <= indexOf(to - 1); i++) {
                counted += counted(Math.max(from, milliOf(i)), Math.min(to, milliOf(i + 1)), pauses);
            }
        }
        return Duration.ofMillis(counted);
    }

    /** Milliseconds counted in a part of one minute. */
    private long counted(long from, long to, List<Pause> pauses) {
        if (!open[indexOf(from)]) {
            return 0;
        }
        if (pauses.stream().noneMatch(pause -> begins(pause) < to && from < ends(pause))) {
            return to - from;
        }
        if (pauses.stream().anyMatch(pause -> begins(pause) <= from && to <= ends(pause))) {
            return 0;
        }
        long counted = 0;
        for (long milli = from; milli < to; milli++) {
            counted += paused(milli, pauses) ? 0 : 1;
        }
        return counted;
    }

    private static boolean paused(long milli, List<Pause> pauses) {
        for (Pause pause : pauses) {
            if (begins(pause) <= milli && milli < ends(pause)) {
                return true;
            }
        }
        return false;
    }

    private static long begins(Pause pause) {
        return pause.from().toEpochMilli();
    }

    private static long ends(Pause pause) {
        return pause.to() == null ? Long.MAX_VALUE : pause.to().toEpochMilli();
    }

    /** The earliest instant at which the frame is used up, or null if that is not within the window. */
    @Nullable Instant due(Instant start, Duration allowed, List<Pause> pauses) {
        long from = start.toEpochMilli();
        long left = allowed.toMillis();
        for (int i = indexOf(from); i < open.length; i++) {
            long begins = Math.max(from, milliOf(i));
            long counted = counted(begins, milliOf(i + 1), pauses);
            if (left > 0 ? counted < left : counted == 0) {
                left -= counted;
                continue;
            }
            for (long milli = begins; ; milli++) {
                boolean runs = open[i] && !paused(milli, pauses);
                if (left == 0 && (runs || !allowed.isZero())) {
                    return Instant.ofEpochMilli(milli);
                }
                left -= runs ? 1 : 0;
            }
        }
        return null;
    }

    /** The latest instant from which so much is open until the end, or null if that is not within the window. */
    @Nullable Instant before(Instant end, Duration allotment, List<Pause> pauses) {
        long to = end.toEpochMilli();
        long left = allotment.toMillis();
        for (int i = indexOf(to); i >= 0; i--) {
            long ends = Math.min(to, milliOf(i + 1));
            long counted = counted(milliOf(i), ends, pauses);
            if (counted < left) {
                left -= counted;
                continue;
            }
            long milli = ends;
            while (left > 0) {
                milli--;
                left -= open[i] && !paused(milli, pauses) ? 1 : 0;
            }
            return Instant.ofEpochMilli(milli);
        }
        return null;
    }
}
