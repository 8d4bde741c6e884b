package tierdesk.procedure.frame;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tierdesk.clock.CalendarDefinition;
import tierdesk.clock.Holiday;
import tierdesk.clock.OpenInterval;
import tierdesk.clock.SupportCalendar;
import tierdesk.procedure.AlertRule;
import tierdesk.procedure.Level;
import tierdesk.procedure.Priority;
import tierdesk.procedure.PriorityRule;
import tierdesk.procedure.Procedure;
import tierdesk.procedure.StandardProcedure;
import tierdesk.procedure.form.Flaw;
import tierdesk.procedure.rule.Refusal;

@DisplayName("Frames, looked over when a procedure or a calendar is saved")
class FrameCheckTest {

    private static final Instant NOW = Instant.parse("2026-11-23T10:00:00Z");
    private static final Procedure STANDARD = StandardProcedure.V1;

    @Test
    @DisplayName("those of the Standard procedure are sound on office hours")
    void standard() {
        assertThat(problems(STANDARD, officeHours())).isEmpty();
    }

    @Test
    @DisplayName("on a calendar without hours each is refused, naming procedure, priority and level")
    void noHours() {
        CalendarDefinition none = CalendarDefinition.weekly("support-hours", "Support hours", berlin(), Map.of());

        assertThat(problems(STANDARD, none)).extracting(Refusal::sentence)
                .contains("In the procedure “Standard”, priority P3, the time frame of Tier 2 could never be used up. "
                        + "The calendar \"Support hours\" has no hours, so the frame of 4:00 h can never be used up. "
                        + "Give the calendar hours, or choose another one.")
                .allSatisfy(sentence -> assertThat(sentence).doesNotContain("priority P1"));
    }

    @Test
    @DisplayName("ten years of holidays from now on are refused")
    void tenYearsOfHolidays() {
        assertThat(problems(STANDARD, closedFrom(2026))).isNotEmpty();
    }

    @Test
    @DisplayName("ten years of holidays that begin in three years are refused too: tickets will begin then")
    void holidaysToCome() {
        assertThat(problems(STANDARD, closedFrom(2029))).extracting(Refusal::key)
                .contains(Refusal.Key.LEVEL_FRAME_UNREACHABLE, Refusal.Key.FRAME_UNREACHABLE);
    }

    @Test
    @DisplayName("a year of holidays is long, and sound")
    void oneYearOfHolidays() {
        List<Holiday> year = LocalDate.of(2027, 1, 1).datesUntil(LocalDate.of(2028, 1, 1))
                .map(date -> Holiday.on(date, "sabbatical")).toList();
        assertThat(problems(STANDARD, officeHours().withHolidays(year))).isEmpty();
    }

    @Test
    @DisplayName("a frame or a box of zero is refused (CLOCK.md rule 5)")
    void zero() {
        Level tier1 = STANDARD.first();
        Level empty = new Level(tier1.id(), tier1.name(), tier1.palette(), tier1.hourlyRate(), Duration.ZERO, Duration.ZERO,
                tier1.qualifyWithin());
        List<Level> levels = List.of(empty, STANDARD.levels().get(1));

        assertThat(problems(with(levels, STANDARD.priorities(), STANDARD.alerts()), officeHours()))
                .extracting(Refusal::sentence)
                .hasSize(2 * Priority.values().length)
                .contains("In the procedure “Standard”, priority P2, the time frame of Tier 1 is empty. Give it at least a minute.",
                        "In the procedure “Standard”, priority P4, the effort box of Tier 1 is empty. Give it at least a minute.");
    }

    @Test
    @DisplayName("a contract of zero is refused, and alerts without a pause between them")
    void zeroContract() {
        Map<Priority, PriorityRule> rules = new EnumMap<>(STANDARD.priorities());
        rules.put(Priority.P2, new PriorityRule(100, "support-hours", Duration.ZERO));
        AlertRule restless = new AlertRule(50, 75, 80, Duration.ZERO, false);

        assertThat(problems(with(STANDARD.levels(), rules, restless), officeHours())).extracting(Refusal::sentence)
                .containsExactly("In the procedure “Standard”, priority P2, the client’s contract is empty. Give it at least a minute.",
                        "In the procedure “Standard”, alerts would be repeated without a pause. Give at least a minute between two.");
    }

    private static List<Refusal> problems(Procedure procedure, CalendarDefinition supportHours) {
        SupportCalendar calendar = SupportCalendar.of(supportHours);
        return FrameCheck.problems(procedure,
                id -> id.equals("support-hours") ? calendar : SupportCalendar.alwaysOpen(id), NOW).stream().map(Flaw::refusal).toList();
    }

    private static CalendarDefinition closedFrom(int year) {
        return officeHours().withHolidays(LocalDate.of(year, 1, 1).datesUntil(LocalDate.of(year + 10, 1, 1))
                .map(date -> Holiday.on(date, "closed")).toList());
    }

    private static CalendarDefinition officeHours() {
        Map<DayOfWeek, List<OpenInterval>> week = new EnumMap<>(DayOfWeek.class);
        for (DayOfWeek day : List.of(DayOfWeek.MONDAY, DayOfWeek.TUESDAY, DayOfWeek.WEDNESDAY, DayOfWeek.THURSDAY, DayOfWeek.FRIDAY)) {
            week.put(day, List.of(OpenInterval.of("09:00", "17:00")));
        }
        return CalendarDefinition.weekly("support-hours", "Support hours", berlin(), week);
    }

    private static ZoneId berlin() {
        return ZoneId.of("Europe/Berlin");
    }

    private static Procedure with(List<Level> levels, Map<Priority, PriorityRule> priorities, AlertRule alerts) {
        return new Procedure(STANDARD.ref(), STANDARD.name(), levels, priorities, STANDARD.matrix(), STANDARD.stoppingHolds(), alerts,
                STANDARD.vendor(), STANDARD.verification(), STANDARD.reopening(), STANDARD.skipAllowed(), STANDARD.sendBackAllowed(),
                STANDARD.costCap());
    }
}
