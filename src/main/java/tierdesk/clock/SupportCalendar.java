package tierdesk.clock;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Business time on one calendar: what has elapsed, when a frame is used up, when to warn. The meaning is CLOCK.md's,
 * rules 1 to 7; what is counted is real time while the calendar is open, to the nanosecond.
 *
 * <p>Immutable to its users and safe for any number of threads. The open hours of the years that were asked about are
 * kept added up, so that an answer costs a binary search, whatever the frame and however long ago it began. Calendars
 * cover the years 1700 to 2249; outside them nothing is open.
 */
public final class SupportCalendar {

    /** A calendar that stays closed for longer than this is taken as one that never opens again (rule 7). */
    public static final Duration LONGEST_CLOSED = Duration.ofDays(5 * 366L);

    /** A frame that is not used up this long after its start is taken as one that never is (rule 7). */
    public static final Duration HORIZON = Duration.ofDays(100 * 366L);

    private final CalendarDefinition definition;
    private final OpenHours hours;
    private final GrowingTimeline timeline;

    private SupportCalendar(CalendarDefinition definition) {
        this.definition = definition;
        this.hours = new OpenHours(definition);
        this.timeline = new GrowingTimeline(hours);
    }

    /**
     * The arithmetic of a calendar. Data with {@link CalendarDefinition#problems()} is not refused; it never opens or
     * opens less.
     */
    public static SupportCalendar of(CalendarDefinition definition) {
        return new SupportCalendar(definition);
    }

    /** A calendar without closed hours or holidays: real time. */
    public static SupportCalendar alwaysOpen(String id) {
        return of(CalendarDefinition.alwaysOpen(id, id, ZoneOffset.UTC));
    }

    /** The data it was made of. */
    public CalendarDefinition definition() {
        return definition;
    }

    /** The calendar's own zone. */
    public ZoneId zone() {
        return definition.zone();
    }

    /** Whether work is done at this instant; the opening is open, the closing time is not (rule 2). */
    public boolean isOpen(Instant at) {
        long nanos = EpochNanos.clamp(at);
        return timeline.covering(nanos, nanos).isOpen(nanos);
    }

    /** Open time in {@code [start, end)}; zero for a reversed range (rule 1). */
    public Duration elapsed(Instant start, Instant end) {
        return EpochNanos.duration(open(EpochNanos.clamp(start), EpochNanos.clamp(end)));
    }

    /** Open time in {@code [start, end)} that lies in no pause; overlapping pauses count once (rule 6). */
    public Duration elapsed(Instant start, Instant end, List<Pause> pauses) {
        long from = EpochNanos.clamp(start);
        long to = EpochNanos.clamp(end);
        long counted = open(from, to);
        for (PauseUnion.Part pause : PauseUnion.of(pauses)) {
            counted -= open(Math.max(from, pause.from()), Math.min(to, pause.to()));
        }
        return EpochNanos.duration(counted);
    }

    private long open(long from, long to) {
        if (to <= from) {
            return 0;
        }
        Timeline line = timeline.covering(from, to);
        return line.openUntil(to) - line.openUntil(from);
    }

    /**
     * The earliest instant at which the elapsed time reaches the allowed time: at a closing time that closing time, not
     * the next opening (rule 5). For an allowed time of zero, the first open instant at or after the start.
     *
     * @throws UnreachableFrameException if the calendar never uses the frame up: it has no hours, stays closed for more
     *     than {@link #LONGEST_CLOSED}, or takes more than {@link #HORIZON} (rule 7)
     * @throws IllegalArgumentException if {@code allowed} is negative
     */
    public Instant due(Instant start, Duration allowed) {
        return due(start, allowed, List.of());
    }

    /**
     * The same with the clock standing still in the pauses. One may begin before the start; one that begins at or after
     * the due instant moves nothing (rule 6). For an allowed time of zero, the first instant at which the clock runs.
     *
     * @throws UnreachableFrameException also if a pause that still runs holds the frame up
     */
    public Instant due(Instant start, Duration allowed, List<Pause> pauses) {
        return search(allowed).due(start, PauseUnion.of(pauses));
    }

    /**
     * The instant from which exactly the allotment is open before the end, as warnings are counted back (rule 6). Where
     * closed hours make several instants right it is the latest: an opening and not the closing time before it. From
     * 13:30 with a lunch from 12:00 to 13:00, half an hour back is 13:00. An allotment of zero answers the end itself.
     *
     * @throws UnreachableFrameException if so much is never open before the end, by the same bounds as {@link #due}
     * @throws IllegalArgumentException if {@code allotment} is negative
     */
    public Instant before(Instant end, Duration allotment) {
        return before(end, allotment, List.of());
    }

    /** The same, with the time in pauses not counted. */
    public Instant before(Instant end, Duration allotment, List<Pause> pauses) {
        if (allotment.isZero()) {
            return end;
        }
        return search(allotment).before(end, PauseUnion.of(pauses));
    }

    private FrameSearch search(Duration frame) {
        if (hours.none()) {
            throw new UnreachableFrameException(Problem.of("never_open", definition.name(), frame));
        }
        return new FrameSearch(definition.name(), timeline, frame);
    }

    /**
     * This instant if the calendar is open, else the next opening.
     *
     * @throws UnreachableFrameException if it does not open within {@link #LONGEST_CLOSED}
     */
    public Instant firstOpen(Instant at) {
        return due(at, Duration.ZERO);
    }

    /**
     * What is wrong with a frame on this calendar, to be asked before a procedure is saved: it would never be used up
     * if it began at {@code start}.
     */
    public Optional<Problem> unreachable(Instant start, Duration allowed) {
        try {
            due(start, allowed);
            return Optional.empty();
        } catch (UnreachableFrameException never) {
            return Optional.of(never.problem());
        }
    }

    /**
     * The strip that the time from start to end is made of, without gaps: counted, closed, on holiday, paused. The
     * counted stretches add up to {@link #elapsed(Instant, Instant, List)}, all of them to the time between the two.
     * Empty for a reversed range. Paused is only what would have been counted (rule 6); on holiday is a holiday from
     * its beginning to its end, if it took hours away.
     */
    public List<Stretch> explain(Instant start, Instant end, List<Pause> pauses) {
        long from = EpochNanos.clamp(start);
        long to = EpochNanos.clamp(end);
        return from < to ? new Explanation(hours, timeline.covering(from, to), from, to).strip(pauses) : List.of();
    }

    /** The open stretches between two instants, in order, cut at both. */
    public List<Span> open(Instant start, Instant end) {
        long from = EpochNanos.clamp(start);
        long to = EpochNanos.clamp(end);
        Timeline line = timeline.covering(from, to);
        List<Span> spans = new ArrayList<>();
        for (int i = line.firstEndingAfter(from); i < line.size() && line.opens(i) < to; i++) {
            spans.add(EpochNanos.span(Math.max(from, line.opens(i)), Math.min(to, line.closes(i))));
        }
        return List.copyOf(spans);
    }

    /** Seven local dates as they are drawn, from the given one on. */
    public List<CalendarDay> week(LocalDate monday) {
        Map<LocalDate, List<OpenHours.Cut>> cuts = hours.cuts(monday, monday.plusDays(7));
        return monday.datesUntil(monday.plusDays(7))
                .map(date -> day(date, cuts.getOrDefault(date, List.of())))
                .toList();
    }

    private CalendarDay day(LocalDate date, List<OpenHours.Cut> cuts) {
        Instant begins = EpochNanos.instant(hours.midnight(date));
        Instant ends = EpochNanos.instant(hours.midnight(date.plusDays(1)));
        List<String> names = cuts.stream().map(OpenHours.Cut::name).toList();
        return new CalendarDay(date, begins, ends, open(begins, ends), names);
    }

    /**
     * The holidays between two dates, both included, in order: which days are skipped, and how many hours each takes.
     * Hours that two holidays take from the same date count for both.
     */
    public List<SkippedHoliday> holidays(LocalDate first, LocalDate last) {
        return hours.cuts(first, last.plusDays(1)).values().stream()
                .flatMap(List::stream)
                .map(cut -> new SkippedHoliday(cut.date(), cut.name(), EpochNanos.duration(hours.taken(cut))))
                .sorted(Comparator.comparing(SkippedHoliday::date))
                .toList();
    }
}
