package tierdesk.clock;

import static java.time.DayOfWeek.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Month;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@DisplayName("A support calendar")
class SupportCalendarTest {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final CalendarDefinition MONDAYS = CalendarDefinition.weekly(
            "mondays",
            "Mondays",
            BERLIN,
            Map.of(MONDAY, List.of(OpenInterval.of("09:00", "12:00"), OpenInterval.of("13:00", "17:00"))));

    private static Instant at(String time) {
        return OffsetDateTime.parse(time).toInstant();
    }

    @Test
    @DisplayName("counts to the nanosecond")
    void countsToTheNanosecond() {
        SupportCalendar calendar = SupportCalendar.of(MONDAYS);
        Instant due = calendar.due(at("2026-11-23T11:00+01:00"), Duration.ofHours(1).plusNanos(1));

        assertThat(due).isEqualTo(at("2026-11-23T13:00:00.000000001+01:00"));
        assertThat(calendar.elapsed(at("2026-11-23T11:59:59.999999999+01:00"), due)).isEqualTo(Duration.ofNanos(2));
    }

    @Test
    @DisplayName("explains a deadline as the strip it is made of")
    void explainsADeadline() {
        SupportCalendar calendar =
                SupportCalendar.of(MONDAYS.withHolidays(List.of(Holiday.on(LocalDate.of(2026, 11, 30), "St Andrew"))));
        List<Pause> pauses = List.of(new Pause(at("2026-11-23T14:00+01:00"), at("2026-12-07T10:00+01:00")));
        Instant start = at("2026-11-23T11:00+01:00");
        Instant due = calendar.due(start, Duration.ofHours(3), pauses);

        assertThat(due).isEqualTo(at("2026-12-07T11:00+01:00"));
        assertThat(calendar.explain(start, due, pauses))
                .containsExactly(
                        new Stretch.Counted(start, at("2026-11-23T12:00+01:00")),
                        new Stretch.Closed(at("2026-11-23T12:00+01:00"), at("2026-11-23T13:00+01:00")),
                        new Stretch.Counted(at("2026-11-23T13:00+01:00"), at("2026-11-23T14:00+01:00")),
                        new Stretch.Paused(at("2026-11-23T14:00+01:00"), at("2026-11-23T17:00+01:00"), 0),
                        new Stretch.Closed(at("2026-11-23T17:00+01:00"), at("2026-11-30T00:00+01:00")),
                        new Stretch.OnHoliday(at("2026-11-30T00:00+01:00"), at("2026-12-01T00:00+01:00"), "St Andrew"),
                        new Stretch.Closed(at("2026-12-01T00:00+01:00"), at("2026-12-07T09:00+01:00")),
                        new Stretch.Paused(at("2026-12-07T09:00+01:00"), at("2026-12-07T10:00+01:00"), 0),
                        new Stretch.Counted(at("2026-12-07T10:00+01:00"), due));
    }

    @Test
    @DisplayName("names the pause that began first where several overlap")
    void namesThePauseThatBeganFirst() {
        SupportCalendar calendar = SupportCalendar.alwaysOpen("always");
        List<Pause> pauses = List.of(
                new Pause(at("2026-11-23T02:00Z"), at("2026-11-23T04:00Z")),
                new Pause(at("2026-11-23T01:00Z"), at("2026-11-23T03:00Z")));

        assertThat(calendar.explain(at("2026-11-23T00:00Z"), at("2026-11-23T05:00Z"), pauses))
                .containsExactly(
                        new Stretch.Counted(at("2026-11-23T00:00Z"), at("2026-11-23T01:00Z")),
                        new Stretch.Paused(at("2026-11-23T01:00Z"), at("2026-11-23T03:00Z"), 1),
                        new Stretch.Paused(at("2026-11-23T03:00Z"), at("2026-11-23T04:00Z"), 0),
                        new Stretch.Counted(at("2026-11-23T04:00Z"), at("2026-11-23T05:00Z")));
    }

    @Test
    @DisplayName("draws a week as seven dates with their hours and holidays")
    void drawsAWeek() {
        CalendarDefinition nights = CalendarDefinition.weekly(
                        "n", "Nights", BERLIN, Map.of(DayOfWeek.SATURDAY, List.of(OpenInterval.of("22:00", "06:00"))))
                .withHolidays(List.of(Holiday.on(LocalDate.of(2026, 3, 24), "Tuesday off")));

        List<CalendarDay> week = SupportCalendar.of(nights).week(LocalDate.of(2026, 3, 23));

        assertThat(week).hasSize(7);
        assertThat(week.get(1).holidays()).containsExactly("Tuesday off");
        assertThat(week.get(5).open())
                .containsExactly(new Span(at("2026-03-28T22:00+01:00"), at("2026-03-29T00:00+01:00")));
        assertThat(week.get(6).open())
                .containsExactly(new Span(at("2026-03-29T00:00+01:00"), at("2026-03-29T06:00+02:00")));
        assertThat(Duration.between(week.get(6).begins(), week.get(6).ends())).isEqualTo(Duration.ofHours(23));
    }

    @Test
    @DisplayName("answers the same whatever years were asked about before")
    void answersDoNotDependOnEarlierQuestions() {
        SupportCalendar used = SupportCalendar.of(MONDAYS);
        Random random = new Random(1);
        for (int i = 0; i < 300; i++) {
            Instant start = Instant.EPOCH.plus(Duration.ofHours(random.nextInt(130 * 366 * 24)));
            Duration frame = Duration.ofMinutes(random.nextInt(20_000));
            SupportCalendar fresh = SupportCalendar.of(MONDAYS);
            Instant due = fresh.due(start, frame);

            assertThat(used.due(start, frame)).isEqualTo(due);
            assertThat(used.before(start, frame)).isEqualTo(fresh.before(start, frame));
            assertThat(used.elapsed(start, due)).isEqualTo(frame);
        }
    }

    @Test
    @DisplayName("answers many threads at once")
    void answersManyThreads() {
        SupportCalendar shared = SupportCalendar.of(MONDAYS);

        IntStream.range(0, 400).parallel().forEach(i -> {
            Instant start = LocalDate.of(1900 + (i * 37) % 200, 3, 3).atStartOfDay(ZoneOffset.UTC).toInstant();
            Duration frame = Duration.ofHours(100L + i);
            assertThat(shared.elapsed(start, shared.due(start, frame))).isEqualTo(frame);
        });
    }

    @Test
    @Timeout(10)
    @DisplayName("says at once that a frame is never used up, and how long it looked")
    void refusesAFrameThatIsNeverUsedUp() {
        SupportCalendar closed = SupportCalendar.of(CalendarDefinition.weekly("x", "Closed", BERLIN, Map.of()));
        List<Holiday> tenYears = LocalDate.of(2026, 1, 1)
                .datesUntil(LocalDate.of(2036, 1, 1))
                .map(date -> Holiday.on(date, "closed"))
                .toList();
        SupportCalendar onHoliday = SupportCalendar.of(MONDAYS.withHolidays(tenYears));
        Instant start = at("2026-11-23T09:00+01:00");

        assertThatThrownBy(() -> closed.due(start, Duration.ofHours(1)))
                .isInstanceOf(UnreachableFrameException.class)
                .hasMessage("The calendar \"Closed\" has no hours, so the frame of 1:00 h can never be used up."
                        + " Give the calendar hours, or choose another one.");
        assertThatThrownBy(() -> onHoliday.due(start, Duration.ofHours(1)))
                .isInstanceOf(UnreachableFrameException.class)
                .hasMessageContaining("closed for more than 5 years at a stretch after 2026-11-23T08:00:00Z");
        assertThatThrownBy(() -> SupportCalendar.of(MONDAYS).due(start, Duration.ofHours(100_000)))
                .isInstanceOf(UnreachableFrameException.class)
                .hasMessageContaining("within 100 years");
        assertThat(SupportCalendar.of(MONDAYS).unreachable(start, Duration.ofHours(1))).isEmpty();
        assertThat(onHoliday.unreachable(start, Duration.ofHours(1)))
                .map(Problem::key)
                .contains("closed_after");
    }

    @Test
    @DisplayName("refuses the same frame after a question that has already led beyond the closed years")
    void theRefusalDoesNotDependOnEarlierQuestions() {
        List<Holiday> tenYears = LocalDate.of(2026, 1, 1)
                .datesUntil(LocalDate.of(2036, 1, 1))
                .map(date -> Holiday.on(date, "closed"))
                .toList();
        SupportCalendar calendar = SupportCalendar.of(MONDAYS.withHolidays(tenYears));
        calendar.elapsed(at("2020-01-01T00:00Z"), at("2040-01-01T00:00Z"));

        assertThatThrownBy(() -> calendar.due(at("2025-12-29T16:30+01:00"), Duration.ofHours(1)))
                .isInstanceOf(UnreachableFrameException.class);
        assertThatThrownBy(() -> calendar.before(at("2036-01-07T09:30+01:00"), Duration.ofHours(1)))
                .isInstanceOf(UnreachableFrameException.class);
        assertThat(calendar.due(at("2025-12-29T16:30+01:00"), Duration.ofMinutes(30)))
                .isEqualTo(at("2025-12-29T17:00+01:00"));
        assertThat(calendar.firstOpen(at("2033-06-01T00:00Z"))).isEqualTo(at("2036-01-07T09:00+01:00"));
    }

    @Test
    @DisplayName("has nothing open outside the years it covers, and refuses frames there")
    void outsideTheCoveredYears() {
        SupportCalendar calendar = SupportCalendar.of(MONDAYS);

        assertThat(calendar.isOpen(Instant.MIN)).isFalse();
        assertThat(calendar.elapsed(at("9999-01-01T00:00Z"), Instant.MAX)).isZero();
        assertThat(calendar.elapsed(Instant.MIN, Instant.MAX)).isPositive();
        assertThatThrownBy(() -> calendar.due(at("0001-01-01T00:00Z"), Duration.ofHours(1)))
                .isInstanceOf(UnreachableFrameException.class)
                .hasMessageContaining("1700 to 2249");
        assertThatThrownBy(() -> calendar.due(at("2249-12-31T00:00Z"), Duration.ofHours(1)))
                .isInstanceOf(UnreachableFrameException.class);
    }

    @Test
    @DisplayName("counts nothing back to the end itself, even without any hours")
    void countsNothingBack() {
        SupportCalendar closed = SupportCalendar.of(CalendarDefinition.weekly("x", "Closed", BERLIN, Map.of()));
        Instant end = at("2026-11-23T18:00+01:00");

        assertThat(closed.before(end, Duration.ZERO)).isEqualTo(end);
        assertThat(SupportCalendar.of(MONDAYS).before(end, Duration.ZERO)).isEqualTo(end);
    }

    @Test
    @DisplayName("takes part of a day away, in the calendar's own time")
    void partOfADay() {
        Holiday eve = new Holiday("Eve", HolidayRule.eachYear(Month.NOVEMBER, 23), LocalTime.NOON, null);
        SupportCalendar calendar = SupportCalendar.of(MONDAYS.withHolidays(List.of(eve)));

        assertThat(calendar.elapsed(at("2026-11-23T00:00+01:00"), at("2026-11-24T00:00+01:00")))
                .isEqualTo(Duration.ofHours(3));
        assertThat(calendar.holidays(LocalDate.of(2026, 11, 23), LocalDate.of(2026, 11, 23)))
                .containsExactly(new SkippedHoliday(LocalDate.of(2026, 11, 23), "Eve", Duration.ofHours(4)));
    }
}
