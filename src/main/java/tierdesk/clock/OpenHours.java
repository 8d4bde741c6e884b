package tierdesk.clock;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Turns a calendar's data into open stretches of real time, local date by local date (CLOCK.md rules 1 to 4). */
final class OpenHours {

    /** Local dates that a shift may reach beyond its own: one, and one more where the zone skips a date. */
    private static final int REACH = 2;

    private final CalendarDefinition definition;
    private final ZoneId zone;
    private final ZoneRules rules;
    private final Map<LocalDate, CalendarException> exceptions = new HashMap<>();
    private final Map<LocalDate, List<Holiday>> holidaysByDate = new HashMap<>();
    private final List<Holiday> recurringHolidays = new ArrayList<>();

    /** A stretch of time in {@link EpochNanos}. */
    record Piece(long from, long to) {}

    /** What a holiday takes away on one date. */
    record Cut(LocalDate date, String name, long from, long to) {}

    OpenHours(CalendarDefinition definition) {
        this.definition = definition;
        this.zone = definition.zone();
        this.rules = zone.getRules();
        definition.exceptions().forEach(exception -> exceptions.put(exception.date(), exception));
        for (Holiday holiday : definition.holidays()) {
            LocalDate date = holiday.rule().date();
            if (date == null) {
                recurringHolidays.add(holiday);
            } else {
                holidaysByDate.computeIfAbsent(date, any -> new ArrayList<>()).add(holiday);
            }
        }
    }

    /** Whether no weekday and no exception has hours, so that nothing can ever be open. */
    boolean none() {
        return !definition.alwaysOpen()
                && definition.weekly().values().stream().allMatch(List::isEmpty)
                && exceptions.values().stream().allMatch(exception -> exception.intervals().isEmpty());
    }

    LocalDate dateOf(long at) {
        return LocalDate.ofInstant(EpochNanos.instant(at), zone);
    }

    /**
     * A local time as an instant by the rule of RFC 5545: in a gap with the offset before it, in an overlap its first
     * occurrence.
     */
    long instantOf(LocalDateTime local) {
        return EpochNanos.clamp(ZonedDateTime.ofLocal(local, zone, null).toInstant());
    }

    long midnight(LocalDate date) {
        return instantOf(date.atStartOfDay());
    }

    /** The open stretches from the midnight of one date to that of another. */
    Timeline timeline(LocalDate first, LocalDate after) {
        long from = midnight(first);
        long to = midnight(after);
        List<Piece> open = open(from, to, first, after);
        long[] opens = open.stream().mapToLong(Piece::from).toArray();
        long[] closes = open.stream().mapToLong(Piece::to).toArray();
        return new Timeline(from, to, opens, closes);
    }

    private List<Piece> open(long from, long to, LocalDate first, LocalDate after) {
        Map<LocalDate, List<Cut>> cuts = cuts(first.minusDays(REACH), after.plusDays(REACH + 1L));
        List<Piece> open = new ArrayList<>();
        for (LocalDate date = first.minusDays(REACH); date.isBefore(after); date = date.plusDays(1)) {
            for (Piece shift : shifts(date)) {
                for (Piece left : lessHolidays(shift, date, cuts)) {
                    long begins = Math.max(left.from, from);
                    long ends = Math.min(left.to, to);
                    if (begins < ends) {
                        open.add(new Piece(begins, ends));
                    }
                }
            }
        }
        return union(open);
    }

    /** The shifts that open on a date, before holidays; none on a date that the zone skips. */
    List<Piece> shifts(LocalDate date) {
        if (skipped(date)) {
            return List.of();
        }
        CalendarException exception = exceptions.get(date);
        if (exception == null && definition.alwaysOpen()) {
            return List.of(new Piece(midnight(date), midnight(date.plusDays(1))));
        }
        List<OpenInterval> intervals = exception != null
                ? exception.intervals()
                : definition.weekly().getOrDefault(date.getDayOfWeek(), List.of());
        List<Piece> shifts = new ArrayList<>(intervals.size());
        for (OpenInterval interval : intervals) {
            long opens = instantOf(interval.opensOn(date));
            long closes = instantOf(interval.closesFor(date));
            if (opens < closes) {
                shifts.add(new Piece(opens, closes));
            }
        }
        return shifts;
    }

    private boolean skipped(LocalDate date) {
        LocalDateTime midnight = date.atStartOfDay();
        ZoneOffsetTransition change = rules.getTransition(midnight);
        return change != null
                && change.isGap()
                && !change.getDateTimeBefore().isAfter(midnight)
                && !change.getDateTimeAfter().isBefore(date.plusDays(1).atStartOfDay());
    }

    /** An exception's hours stand on their own date although it is a holiday. */
    private List<Piece> lessHolidays(Piece shift, LocalDate opened, Map<LocalDate, List<Cut>> cuts) {
        List<Piece> left = List.of(shift);
        for (int day = 0; day <= REACH; day++) {
            LocalDate date = opened.plusDays(day);
            if (day == 0 && exceptions.containsKey(date)) {
                continue;
            }
            for (Cut cut : cuts.getOrDefault(date, List.of())) {
                left = less(left, cut);
            }
        }
        return left;
    }

    private static List<Piece> less(List<Piece> pieces, Cut cut) {
        List<Piece> left = new ArrayList<>(pieces.size() + 1);
        for (Piece piece : pieces) {
            if (cut.to <= piece.from || piece.to <= cut.from) {
                left.add(piece);
                continue;
            }
            if (piece.from < cut.from) {
                left.add(new Piece(piece.from, cut.from));
            }
            if (cut.to < piece.to) {
                left.add(new Piece(cut.to, piece.to));
            }
        }
        return left;
    }

    private static List<Piece> union(List<Piece> pieces) {
        pieces.sort(Comparator.comparingLong(Piece::from));
        List<Piece> union = new ArrayList<>(pieces.size());
        for (Piece next : pieces) {
            Piece last = union.isEmpty() ? null : union.getLast();
            if (last != null && next.from <= last.to) {
                union.set(union.size() - 1, new Piece(last.from, Math.max(last.to, next.to)));
            } else {
                union.add(next);
            }
        }
        return union;
    }

    /**
     * The holidays on the dates from {@code first} until before {@code after}, by date, in the order in which they are
     * listed.
     */
    Map<LocalDate, List<Cut>> cuts(LocalDate first, LocalDate after) {
        Map<LocalDate, List<Cut>> cuts = new HashMap<>();
        if (!holidaysByDate.isEmpty()) {
            for (LocalDate date = first; date.isBefore(after); date = date.plusDays(1)) {
                for (Holiday holiday : holidaysByDate.getOrDefault(date, List.of())) {
                    add(cuts, cut(holiday, date));
                }
            }
        }
        for (Holiday holiday : recurringHolidays) {
            for (int year = first.getYear(); year <= after.getYear(); year++) {
                LocalDate date = holiday.rule().dateIn(year);
                if (date != null && !date.isBefore(first) && date.isBefore(after)) {
                    add(cuts, cut(holiday, date));
                }
            }
        }
        return cuts;
    }

    private static void add(Map<LocalDate, List<Cut>> cuts, Cut cut) {
        cuts.computeIfAbsent(cut.date, any -> new ArrayList<>()).add(cut);
    }

    private Cut cut(Holiday holiday, LocalDate date) {
        return new Cut(date, holiday.name(), instantOf(holiday.beginsOn(date)), instantOf(holiday.endsOn(date)));
    }

    /** The hours that would be open if it were not for this holiday, other holidays aside. */
    long taken(Cut cut) {
        List<Piece> shifts = new ArrayList<>();
        for (int day = 0; day <= REACH; day++) {
            if (day > 0 || !exceptions.containsKey(cut.date)) {
                shifts.addAll(shifts(cut.date.minusDays(day)));
            }
        }
        long taken = 0;
        for (Piece shift : union(shifts)) {
            taken += Math.max(0, Math.min(shift.to, cut.to) - Math.max(shift.from, cut.from));
        }
        return taken;
    }
}
