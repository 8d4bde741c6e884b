package tierdesk.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tierdesk.desk.Progress;
import tierdesk.desk.Sort;
import tierdesk.desk.TicketRow;
import tierdesk.desk.View;
import tierdesk.desk.figure.Age;
import tierdesk.desk.figure.Behind;
import tierdesk.desk.figure.FigureFilter;
import tierdesk.desk.figure.FigureSheet;
import tierdesk.intake.sample.SampleShop;
import tierdesk.procedure.Priority;

@DisplayName("The manager's figures")
class FiguresTest {

    private static final int TICKETS = 250;
    private static final Instant NOW = TestShop.MONDAY_9;

    @TempDir
    static Path folder;

    private static TestClock clock;
    private static DeskStore desk;
    private static NaiveFigures naive;
    private static FigureSheet sheet;

    @BeforeAll
    static void aYearOfTheSampleShop() throws Exception {
        clock = new TestClock(NOW);
        desk = TestShop.create(folder, clock, "VAN");
        new SampleShop(SampleShop.SEED, clock, ZoneOffset.UTC).fill(desk, TICKETS, Progress.NONE);
        naive = NaiveFigures.of(desk);
        sheet = sheet(FigureFilter.all(ZoneOffset.UTC));
    }

    @AfterAll
    static void close() {
        desk.close();
    }

    private static FigureSheet sheet(FigureFilter filter) {
        return desk.figures().sheet(filter, clock.instant(), Progress.NONE);
    }

    @Test
    @DisplayName("are what a second, simple reckoning of the journal comes to")
    void agreeWithTheJournal() {
        FigureSheet.Totals totals = sheet.totals();

        assertThat(totals.tickets()).isEqualTo(naive.tickets).isGreaterThanOrEqualTo(TICKETS);
        assertThat(totals.open()).isEqualTo(naive.open);
        assertThat(totals.closed()).isEqualTo(naive.tickets - naive.open);
        assertThat(totals.firstLevel()).isEqualTo(naive.firstLevel).isPositive();
        assertThat(totals.startedLowest()).isEqualTo(naive.startedLowest);
        assertThat(totals.escalated()).isEqualTo(naive.escalated).isPositive();
        assertThat(totals.reopened()).isEqualTo(naive.reopened).isPositive();
        assertThat(totals.rejected()).isEqualTo(naive.rejected).isPositive();
        assertThat(totals.pingPong()).isEqualTo(naive.pingPong);
        assertThat(totals.vendor()).isEqualTo(naive.vendor).isPositive();
        assertThat(totals.unverified()).isEqualTo(naive.unverified);
        assertThat(totals.cost()).isEqualByComparingTo(naive.cost);
    }

    @Test
    @DisplayName("tell the median and the 90th percentile of the time to qualify as sorting all times does")
    void timesToQualify() {
        List<Duration> sorted = naive.qualify.stream().sorted().toList();
        FigureSheet.Spread qualify = sheet.totals().qualify();

        assertThat(qualify.tickets()).isEqualTo(sorted.size());
        assertThat(qualify.median()).isEqualTo(sorted.get((sorted.size() + 1) / 2 - 1));
        assertThat(qualify.ninetieth()).isEqualTo(sorted.get((sorted.size() * 9 + 9) / 10 - 1));
        assertThat(qualify.within()).isPositive().isLessThan(qualify.tickets());
    }

    @Test
    @DisplayName("tell the minutes of every level, corrections included, as the entries do")
    void minutesOfLevels() {
        Map<String, Long> minutes = new TreeMap<>();
        sheet.levels().stream().filter(level -> level.minutes() > 0).forEach(level -> minutes.put(level.level(), level.minutes()));

        assertThat(minutes).isEqualTo(naive.minutesAt);
    }

    @Test
    @DisplayName("draw every move between levels that the entries tell, each ticket once a move")
    void flow() {
        Map<String, Long> moves = new TreeMap<>();
        sheet.flow().stream().map(flow -> flow)
                .filter(flow -> !flow.step().from().startsWith("(") && !flow.step().to().startsWith("(") && !flow.step().from().equals(flow.step().to()))
                .forEach(flow -> moves.merge(flow.step().from() + ">" + flow.step().to(), flow.tickets(), Long::sum));

        assertThat(moves).isEqualTo(naive.stepsBetweenLevels);
        assertThat(sheet.totals().conforming()).isPositive().isLessThan(sheet.totals().tickets());
    }

    @Test
    @DisplayName("open as many tickets as each of them says")
    void behind() {
        FigureFilter all = FigureFilter.all(ZoneOffset.UTC);
        FigureSheet.Totals totals = sheet.totals();
        assertBehind(all, Behind.Count.ALL, totals.tickets());
        assertBehind(all, Behind.Count.OPEN, totals.open());
        assertBehind(all, Behind.Count.CLOSED, totals.closed());
        assertBehind(all, Behind.Count.RESOLVED_AT_FIRST_LEVEL, totals.firstLevel());
        assertBehind(all, Behind.Count.STARTED_LOWEST, totals.startedLowest());
        assertBehind(all, Behind.Count.ESCALATED, totals.escalated());
        assertBehind(all, Behind.Count.REOPENED, totals.reopened());
        assertBehind(all, Behind.Count.REJECTED, totals.rejected());
        assertBehind(all, Behind.Count.PING_PONG, totals.pingPong());
        assertBehind(all, Behind.Count.WITH_VENDOR, totals.vendor());
        assertBehind(all, Behind.Count.CLOSED_UNVERIFIED, totals.unverified());
        assertBehind(all, Behind.Count.CONFORMING, totals.conforming());
        assertBehind(all, Behind.Count.NOT_CONFORMING, totals.tickets() - totals.conforming());
        assertBehind(all, Behind.Count.QUALIFIED, totals.qualify().tickets());
        assertBehind(all, Behind.Count.QUALIFIED_LATE, totals.qualify().tickets() - totals.qualify().within());
        assertBehind(all, Behind.Count.RESOLVED, totals.resolve().tickets());
        assertBehind(all, Behind.Count.RESOLVED_LATE, totals.resolve().tickets() - totals.resolve().within());
        sheet.flow().forEach(flow -> assertBehind(all, new Behind.Took(flow.step()), flow.tickets()));
        sheet.escalation().forEach((group, entries) -> entries.forEach(entry -> assertBehind(all, new Behind.Of(group, entry.name()), entry.tickets())));
        sheet.levels().forEach(level -> assertBehind(all, new Behind.LeftLevel(level.level()), level.spent().tickets()));
        sheet.open().forEach((level, ages) -> ages.forEach((age, tickets) -> assertBehind(all, new Behind.OpenAt(level, age, NOW), tickets)));
    }

    private static void assertBehind(FigureFilter filter, Behind behind, long tickets) {
        assertThat(desk.figures().behind(filter, behind)).as(behind.toString()).hasSize(Math.toIntExact(tickets));
        assertThat(desk.queue().index(new View.Figure(filter, behind), "", Sort.TIME_LEFT)).as("in the queue: " + behind).hasSize(Math.toIntExact(tickets));
    }

    @Test
    @DisplayName("open tickets by age add up to what is open, each in the age that its request has")
    void ages() {
        assertThat(sheet.open().values().stream().flatMap(ages -> ages.values().stream()).mapToLong(Long::longValue).sum())
                .isEqualTo(sheet.totals().open());
        for (Age age : Age.values()) {
            sheet.open().keySet().forEach(level -> desk.queue().rows(desk.figures().behind(FigureFilter.all(ZoneOffset.UTC),
                    new Behind.OpenAt(level, age, NOW))).forEach(row -> assertThat(Age.of(row.receivedAt(), NOW)).isEqualTo(age)));
        }
    }

    @Test
    @DisplayName("count the tickets of the days, the customer and the priority asked for alone")
    void filters() {
        List<TicketRow> rows = desk.queue().rows(desk.queue().index(View.Fixed.ALL, "", Sort.TIME_LEFT));
        LocalDate from = LocalDate.of(2026, 1, 1);
        LocalDate to = from.plusMonths(6);
        TicketRow any = rows.getFirst();
        Stream<TicketRow> expected = rows.stream().filter(row -> {
            LocalDate day = row.receivedAt().atZone(ZoneOffset.UTC).toLocalDate();
            return !day.isBefore(from) && !day.isAfter(to);
        });

        assertThat(sheet(FigureFilter.days(from, to, ZoneOffset.UTC)).totals().tickets()).isEqualTo(expected.count());
        assertThat(sheet(new FigureFilter(null, null, ZoneOffset.UTC, any.customer(), null, Priority.P2)).totals().tickets())
                .isEqualTo(rows.stream().filter(row -> row.customer().equals(any.customer()) && row.priority() == Priority.P2).count());
    }

    @Test
    @DisplayName("say how many tickets were open at the end of each day, today's being what is open now")
    void backlog() {
        assertThat(sheet.backlog().getLast().open()).isEqualTo(sheet.totals().open());
        assertThat(sheet.backlog()).allSatisfy(day -> assertThat(day.open()).isNotNegative());
    }

    @Test
    @DisplayName("searched tickets behind a figure are those of both")
    void searchBehind() {
        View escalated = new View.Figure(FigureFilter.all(ZoneOffset.UTC), Behind.Count.ESCALATED);
        desk.catchUp();
        List<Long> behind = java.util.Arrays.stream(desk.queue().index(escalated, "", Sort.TIME_LEFT)).boxed().toList();
        List<Long> found = java.util.Arrays.stream(desk.queue().index(View.Fixed.ALL, "printer", Sort.TIME_LEFT)).boxed().toList();

        assertThat(desk.queue().index(escalated, "printer", Sort.TIME_LEFT)).isNotEmpty()
                .containsExactlyInAnyOrder(found.stream().filter(behind::contains).mapToLong(Long::longValue).toArray());
    }

    @Test
    @DisplayName("go on with what is recorded after them, and come to the same when everything is derived anew")
    void followTheJournal(@TempDir Path other) throws Exception {
        TestClock time = new TestClock(NOW);
        try (DeskStore store = TestShop.create(other, time)) {
            SampleWork work = new SampleWork(store, time, 7);
            work.steps(60);
            store.figures().sheet(FigureFilter.all(ZoneOffset.UTC), time.instant(), Progress.NONE);
            work.steps(120);
            FigureSheet followed = store.figures().sheet(FigureFilter.all(ZoneOffset.UTC), time.instant(), Progress.NONE);
            store.maintenance().rebuild(Progress.NONE);

            assertThat(store.figures().sheet(FigureFilter.all(ZoneOffset.UTC), time.instant(), Progress.NONE)).isEqualTo(followed);
            assertThat(followed.totals().tickets()).isEqualTo(work.tickets().size());
        }
    }

    @Test
    @DisplayName("that are cancelled while they catch up go on from there the next time")
    void cancelled(@TempDir Path other) throws Exception {
        TestClock time = new TestClock(NOW);
        try (DeskStore store = TestShop.create(other, time)) {
            new SampleWork(store, time, 7).steps(40);
            assertThatThrownBy(() -> store.figures().sheet(FigureFilter.all(ZoneOffset.UTC), time.instant(), new Progress() {
                @Override
                public void at(long done, long of) {
                    // nobody watches
                }

                @Override
                public boolean cancelled() {
                    return true;
                }
            })).isInstanceOf(CancellationException.class);
            assertThat(store.figures().sheet(FigureFilter.all(ZoneOffset.UTC), time.instant(), Progress.NONE).totals().tickets()).isPositive();
        }
    }
}
