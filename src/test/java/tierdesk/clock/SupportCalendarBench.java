package tierdesk.clock;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.Month;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/**
 * What business time costs: a frame of 2,000 working hours in under 10 microseconds, however long ago it began. The
 * floor is looking the two instants up by binary search in as many stretches as the calendar has in those years.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class SupportCalendarBench {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final Duration FRAME = Duration.ofHours(2_000);
    private static final double LIMIT_NANOS = 10_000;
    /** Tickets' starts, taken in turn, so that no answer is the last one again. */
    private static final int STARTS = 1024;

    private SupportCalendar calendar;
    private Instant[] recent;
    private Instant[] longAgo;
    private Instant now;
    private List<Pause> pauses;
    private long[] stretches;
    private int next;

    @Setup
    public void prepare() {
        Map<DayOfWeek, List<OpenInterval>> weekly = new EnumMap<>(DayOfWeek.class);
        for (DayOfWeek day : DayOfWeek.values()) {
            weekly.put(day, List.of(OpenInterval.of("08:00", "12:00"), OpenInterval.of("13:00", "17:30")));
        }
        weekly.remove(DayOfWeek.SUNDAY);
        calendar = SupportCalendar.of(CalendarDefinition.weekly("b", "Bench", BERLIN, weekly)
                .withHolidays(List.of(
                        new Holiday("Christmas Day", HolidayRule.eachYear(Month.DECEMBER, 25)),
                        new Holiday("Easter Monday", HolidayRule.fromEaster(1)))));
        now = Instant.parse("2026-11-23T09:30:00Z");
        recent = starts(now.minus(Duration.ofDays(30)));
        longAgo = starts(now.minus(Duration.ofDays(30 * 365L)));
        pauses = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            Instant from = now.plus(Duration.ofDays(5L * i));
            pauses.add(new Pause(from, from.plus(Duration.ofHours(30))));
        }
        stretches = calendar.open(longAgo[0], now.plus(Duration.ofDays(366))).stream()
                .mapToLong(span -> span.from().getEpochSecond())
                .toArray();
        calendar.due(longAgo[0], FRAME);
    }

    private static Instant[] starts(Instant first) {
        return IntStream.range(0, STARTS)
                .mapToObj(i -> first.plus(Duration.ofMinutes(37L * i)))
                .toArray(Instant[]::new);
    }

    private int turn() {
        next = (next + 1) % STARTS;
        return next;
    }

    @Benchmark
    public int floorTwoLookUps() {
        long start = longAgo[turn()].getEpochSecond();
        return Arrays.binarySearch(stretches, start) + Arrays.binarySearch(stretches, start + FRAME.toSeconds());
    }

    @Benchmark
    public Instant dueBegunThisMonth() {
        return calendar.due(recent[turn()], FRAME);
    }

    @Benchmark
    public Instant dueBegun30YearsAgo() {
        return calendar.due(longAgo[turn()], FRAME);
    }

    @Benchmark
    public Instant dueWithTenPauses() {
        return calendar.due(recent[turn()], FRAME, pauses);
    }

    @Benchmark
    public Duration elapsedIn30Years() {
        return calendar.elapsed(longAgo[turn()], now);
    }

    @Benchmark
    public Instant countedBack2000Hours() {
        return calendar.before(recent[turn()], FRAME);
    }

    @Benchmark
    public Instant firstDueOfAFreshCalendar() {
        return SupportCalendar.of(calendar.definition()).due(recent[turn()], FRAME);
    }

    @Test
    @DisplayName("a frame of 2,000 working hours costs under 10 µs, however long ago it began")
    void costs() throws RunnerException {
        Map<String, Double> nanos = new Runner(new OptionsBuilder()
                        .include(SupportCalendarBench.class.getName())
                        .forks(0)
                        .warmupIterations(3)
                        .warmupTime(TimeValue.milliseconds(700))
                        .measurementIterations(5)
                        .measurementTime(TimeValue.milliseconds(700))
                        .build())
                .run().stream()
                .collect(Collectors.toMap(
                        result -> result.getPrimaryResult().getLabel(), result -> result.getPrimaryResult().getScore()));
        double floor = nanos.get("floorTwoLookUps");
        nanos.forEach((name, score) ->
                System.out.printf("%-26s %10.0f ns %8.1f x the floor%n", name, score, score / floor));

        assertThat(nanos.get("dueBegunThisMonth")).isLessThan(LIMIT_NANOS);
        assertThat(nanos.get("dueBegun30YearsAgo")).isLessThan(LIMIT_NANOS);
        assertThat(nanos.get("dueWithTenPauses")).isLessThan(LIMIT_NANOS);
        assertThat(nanos.get("dueBegun30YearsAgo") / nanos.get("dueBegunThisMonth")).isLessThan(3);
        assertThat(nanos.get("dueBegunThisMonth") / floor).isLessThan(30);
    }
}
