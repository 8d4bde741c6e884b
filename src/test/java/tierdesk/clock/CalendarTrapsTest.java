package tierdesk.clock;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.SATURDAY;
import static java.time.DayOfWeek.SUNDAY;
import static java.time.DayOfWeek.THURSDAY;
import static java.time.DayOfWeek.TUESDAY;
import static java.time.DayOfWeek.WEDNESDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TimeZone;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.parallel.Isolated;

/** The traps of CLOCK.md that a calendar can fall into, one test each. */
@DisplayName("Traps that bit others")
@Isolated("it changes the computer's time zone")
class CalendarTrapsTest {

    private static final Duration HOUR = Duration.ofHours(1);
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final SupportCalendar OFFICE = weekdays(BERLIN, OpenInterval.of("09:00", "17:00"));

    private static SupportCalendar weekdays(ZoneId zone, OpenInterval... intervals) {
        return on(zone, List.of(MONDAY, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY), intervals);
    }

    private static SupportCalendar on(ZoneId zone, List<DayOfWeek> days, OpenInterval... intervals) {
        Map<DayOfWeek, List<OpenInterval>> weekly = new EnumMap<>(DayOfWeek.class);
        days.forEach(day -> weekly.put(day, List.of(intervals)));
        return SupportCalendar.of(CalendarDefinition.weekly("c", "Calendar", zone, weekly));
    }

    private static SupportCalendar with(SupportCalendar calendar, Holiday... holidays) {
        return SupportCalendar.of(calendar.definition().withHolidays(List.of(holidays)));
    }

    private static Duration hours(int count) {
        return Duration.ofHours(count);
    }

    private static Instant at(String time) {
        return OffsetDateTime.parse(time).toInstant();
    }

    @Test
    @DisplayName("a frame that ends at closing time is due then, and not on the next morning")
    void closingTimeAndNotTheNextMorning() {
        assertThat(OFFICE.due(at("2026-11-23T16:00+01:00"), HOUR)).isEqualTo(at("2026-11-23T17:00+01:00"));
    }

    @Test
    @DisplayName("a pause keeps its seconds and milliseconds")
    void pausesKeepTheirSeconds() {
        Pause pause = new Pause(at("2026-11-23T09:10:59.9+01:00"), at("2026-11-23T09:11:00.15+01:00"));

        assertThat(OFFICE.due(at("2026-11-23T09:00+01:00"), HOUR, List.of(pause)))
                .isEqualTo(at("2026-11-23T10:00:00.25+01:00"));
    }

    @Test
    @DisplayName("two pauses in one minute both count")
    void twoPausesInOneMinute() {
        List<Pause> pauses = List.of(
                new Pause(at("2026-11-23T09:10:01+01:00"), at("2026-11-23T09:10:11+01:00")),
                new Pause(at("2026-11-23T09:10:31+01:00"), at("2026-11-23T09:10:51+01:00")));

        assertThat(OFFICE.due(at("2026-11-23T09:00+01:00"), HOUR, pauses))
                .isEqualTo(at("2026-11-23T10:00:30+01:00"));
    }

    @Test
    @DisplayName("the second pass of the repeated hour counts, and can be due")
    void theSecondPassOfTheRepeatedHour() {
        SupportCalendar early = on(BERLIN, List.of(SUNDAY), OpenInterval.of("01:00", "04:00"));

        assertThat(early.elapsed(at("2026-10-25T00:00+02:00"), at("2026-10-25T12:00+01:00"))).isEqualTo(hours(4));
        assertThat(early.due(at("2026-10-25T02:30+02:00"), HOUR)).isEqualTo(at("2026-10-25T02:30+01:00"));
        assertThat(early.elapsed(at("2026-10-25T02:30+02:00"), at("2026-10-25T02:30+01:00"))).isEqualTo(HOUR);
    }

    @Test
    @DisplayName("nine o'clock stays nine o'clock on both sides of a clock change")
    void hoursDoNotDriftWithTheOffset() {
        assertThat(OFFICE.firstOpen(at("2026-10-23T18:00+02:00"))).isEqualTo(at("2026-10-26T09:00+01:00"));
        assertThat(OFFICE.firstOpen(at("2026-03-27T18:00+01:00"))).isEqualTo(at("2026-03-30T09:00+02:00"));
    }

    @Test
    @DisplayName("a holiday is a date of the calendar's zone, not of UTC")
    void aHolidayIsADateOfTheCalendarsZone() {
        ZoneId auckland = ZoneId.of("Pacific/Auckland");
        SupportCalendar calendar = with(
                weekdays(auckland, OpenInterval.of("09:00", "17:00")), Holiday.on(LocalDate.of(2026, 12, 25), "Christmas Day"));

        assertThat(calendar.isOpen(at("2026-12-24T10:00+13:00"))).isTrue();
        assertThat(calendar.isOpen(at("2026-12-25T10:00+13:00"))).isFalse();
        assertThat(calendar.isOpen(at("2026-12-28T10:00+13:00"))).isTrue();
    }

    @Test
    @DisplayName("a holiday has 23 or 25 hours on the day of a clock change")
    void aHolidayIsNot24Hours() {
        SupportCalendar calendar = with(
                SupportCalendar.of(CalendarDefinition.alwaysOpen("a", "Always", BERLIN)),
                Holiday.on(LocalDate.of(2026, 3, 29), "in spring"),
                Holiday.on(LocalDate.of(2026, 10, 25), "in autumn"));

        assertThat(calendar.holidays(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31)))
                .extracting(SkippedHoliday::taken)
                .containsExactly(Duration.ofHours(23), Duration.ofHours(25));
        assertThat(calendar.isOpen(at("2026-03-30T00:00+02:00"))).isTrue();
        assertThat(calendar.isOpen(at("2026-10-25T23:59+01:00"))).isFalse();
    }

    @Test
    @DisplayName("Saturday's night shift goes on into Sunday")
    void saturdaysNightShiftIsNotLost() {
        SupportCalendar nights = on(ZoneId.of("America/New_York"), List.of(SATURDAY), OpenInterval.of("22:00", "06:00"));

        assertThat(nights.elapsed(at("2026-11-22T00:00-05:00"), at("2026-11-22T12:00-05:00"))).isEqualTo(hours(6));
        assertThat(nights.due(at("2026-11-21T23:00-05:00"), hours(3))).isEqualTo(at("2026-11-22T02:00-05:00"));
    }

    @Test
    @DisplayName("an opening more than 30 days away is found")
    void theSearchDoesNotGiveUpAfter30Days() {
        Holiday[] all = IntStream.range(0, 400)
                .mapToObj(day -> Holiday.on(LocalDate.of(2026, 11, 24).plusDays(day), "closed"))
                .toArray(Holiday[]::new);

        assertThat(with(OFFICE, all).firstOpen(at("2026-11-24T00:00+01:00"))).isEqualTo(at("2027-12-29T09:00+01:00"));
    }

    @Test
    @DisplayName("closing at 24:00 leaves no minute out, and opening again at 00:00 no gap")
    void closingAtMidnightLeavesNoMinute() {
        SupportCalendar whole = on(BERLIN, List.of(DayOfWeek.values()), OpenInterval.of("00:00", "24:00"));

        assertThat(whole.isOpen(at("2026-11-23T23:59:59.999999999+01:00"))).isTrue();
        assertThat(whole.elapsed(at("2026-11-23T00:00+01:00"), at("2026-11-30T00:00+01:00")))
                .isEqualTo(Duration.ofDays(7));
        assertThat(whole.due(at("2026-11-23T12:00+01:00"), hours(30))).isEqualTo(at("2026-11-24T18:00+01:00"));
    }

    @Test
    @Timeout(10)
    @DisplayName("a clock change at midnight neither loops nor loses the day")
    void aClockChangeAtMidnight() {
        SupportCalendar saoPaulo =
                on(ZoneId.of("America/Sao_Paulo"), List.of(DayOfWeek.values()), OpenInterval.of("00:00", "24:00"));
        SupportCalendar cairo = on(ZoneId.of("Africa/Cairo"), List.of(DayOfWeek.values()), OpenInterval.of("00:00", "24:00"));

        assertThat(saoPaulo.due(at("2018-11-03T23:00-03:00"), hours(2))).isEqualTo(at("2018-11-04T02:00-02:00"));
        assertThat(saoPaulo.elapsed(at("2018-11-04T01:00-02:00"), at("2018-11-05T00:00-02:00"))).isEqualTo(hours(23));
        assertThat(cairo.due(at("2026-04-23T23:00+02:00"), hours(2))).isEqualTo(at("2026-04-24T02:00+03:00"));
        assertThat(cairo.elapsed(at("2026-10-29T00:00+03:00"), at("2026-10-30T00:00+02:00"))).isEqualTo(hours(25));
    }

    @Test
    @DisplayName("both intervals of a day are kept, in whatever order they are given")
    void bothIntervalsOfADay() {
        SupportCalendar calendar =
                weekdays(BERLIN, OpenInterval.of("13:00", "17:00"), OpenInterval.of("09:00", "12:00"));

        assertThat(calendar.elapsed(at("2026-11-23T00:00+01:00"), at("2026-11-24T00:00+01:00"))).isEqualTo(hours(7));
    }

    @Test
    @DisplayName("a week without a Monday goes from Friday to Tuesday")
    void aWeekWithoutAMonday() {
        SupportCalendar calendar = on(BERLIN, List.of(TUESDAY, FRIDAY), OpenInterval.of("09:00", "17:00"));

        assertThat(calendar.due(at("2026-11-20T16:00+01:00"), hours(2))).isEqualTo(at("2026-11-24T10:00+01:00"));
    }

    @Test
    @DisplayName("lunch is a break")
    void lunchIsABreak() {
        SupportCalendar calendar =
                weekdays(BERLIN, OpenInterval.of("09:00", "12:00"), OpenInterval.of("13:00", "17:00"));

        assertThat(calendar.due(at("2026-11-23T11:30+01:00"), HOUR)).isEqualTo(at("2026-11-23T13:30+01:00"));
        assertThat(calendar.isOpen(at("2026-11-23T12:30+01:00"))).isFalse();
    }

    @Test
    @DisplayName("holidays that nobody expected are named, with the hours they take")
    void skippedHolidaysAreShown() {
        SupportCalendar calendar = with(
                OFFICE,
                new Holiday("Corpus Christi", HolidayRule.fromEaster(60)),
                new Holiday("Feast", HolidayRule.eachYear(Month.JUNE, 6)));

        assertThat(calendar.holidays(LocalDate.of(2026, 6, 1), LocalDate.of(2026, 6, 30)))
                .containsExactly(
                        new SkippedHoliday(LocalDate.of(2026, 6, 4), "Corpus Christi", hours(8)),
                        new SkippedHoliday(LocalDate.of(2026, 6, 6), "Feast", Duration.ZERO));
        assertThat(calendar.explain(at("2026-06-03T16:00+02:00"), at("2026-06-05T10:00+02:00"), List.of()))
                .contains(new Stretch.OnHoliday(
                        at("2026-06-04T00:00+02:00"), at("2026-06-05T00:00+02:00"), "Corpus Christi"));
    }

    @Test
    @DisplayName("the zone is the calendar's, not the computer's")
    void theZoneIsTheCalendars() {
        TimeZone computers = TimeZone.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Auckland"));
            assertThat(weekdays(BERLIN, OpenInterval.of("09:00", "17:00")).firstOpen(at("2026-11-21T00:00Z")))
                    .isEqualTo(at("2026-11-23T09:00+01:00"));
        } finally {
            TimeZone.setDefault(computers);
        }
    }

    @Test
    @DisplayName("a pause never makes something due in closed hours")
    void aPauseNeverLandsInClosedHours() {
        Pause pause = new Pause(at("2026-11-23T15:00+01:00"), at("2026-11-23T17:00+01:00"));

        assertThat(OFFICE.due(at("2026-11-23T14:30+01:00"), HOUR, List.of(pause)))
                .isEqualTo(at("2026-11-24T09:30+01:00"));
    }

    @Test
    @DisplayName("closed hours within a pause are not pause")
    void closedHoursAreNotPause() {
        Pause pause = new Pause(at("2026-11-23T16:00+01:00"), at("2026-11-24T10:00+01:00"));

        assertThat(OFFICE.due(at("2026-11-23T15:00+01:00"), hours(8), List.of(pause)))
                .isEqualTo(OFFICE.due(at("2026-11-23T15:00+01:00"), hours(10)));
    }

    @Test
    @DisplayName("another frame is counted from the same start with the same pauses")
    void aPauseIsKeptWhenTheFrameChanges() {
        Pause pause = new Pause(at("2026-11-23T10:00+01:00"), at("2026-11-23T11:00+01:00"));

        assertThat(OFFICE.due(at("2026-11-23T09:00+01:00"), hours(4), List.of(pause)))
                .isEqualTo(at("2026-11-23T14:00+01:00"));
        assertThat(OFFICE.due(at("2026-11-23T09:00+01:00"), hours(2), List.of(pause)))
                .isEqualTo(at("2026-11-23T12:00+01:00"));
    }

    @Test
    @DisplayName("what is on hold without an end is never due")
    void whatIsOnHoldIsNotDue() {
        Pause running = new Pause(at("2026-11-23T09:30+01:00"), null);

        assertThatThrownBy(() -> OFFICE.due(at("2026-11-23T09:00+01:00"), HOUR, List.of(running)))
                .isInstanceOf(UnreachableFrameException.class)
                .hasMessageContaining("2026-11-23T08:30:00Z");
        assertThat(OFFICE.elapsed(at("2026-11-23T09:00+01:00"), at("2026-11-27T09:00+01:00"), List.of(running)))
                .isEqualTo(Duration.ofMinutes(30));
    }
}
