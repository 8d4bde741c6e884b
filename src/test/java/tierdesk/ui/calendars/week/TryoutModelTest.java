package tierdesk.ui.calendars.week;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tierdesk.clock.CalendarDay;
import tierdesk.clock.CalendarDefinition;
import tierdesk.clock.Holiday;
import tierdesk.clock.OpenInterval;
import tierdesk.clock.Stretch;
import tierdesk.ui.calendars.edit.CalendarDraft;
import tierdesk.ui.calendars.edit.DraftReader;
import tierdesk.ui.calendars.edit.Editing;
import tierdesk.ui.support.TestUi;

@DisplayName("A frame that is tried out on the calendar as it is typed")
class TryoutModelTest {

    private static final List<OpenInterval> NINE_TO_FIVE = List.of(OpenInterval.of("09:00", "17:00"));

    private final TestUi ui = TestUi.atOnce();
    private final Editing editing = new Editing(ui.clock);
    private final WeekModel week = new WeekModel(editing);
    private final TryoutModel model = new TryoutModel(week, ui.context.messages(), ui.context.formats());
    private CalendarDraft draft;

    @BeforeEach
    void officeHours() {
        draft = draft("Europe/Berlin");
        editing.edit(draft);
    }

    private CalendarDraft draft(String zone) {
        return new CalendarDraft(CalendarDefinition.weekly("office", "Office", ZoneId.of(zone), Map.of(
                DayOfWeek.MONDAY, NINE_TO_FIVE, DayOfWeek.TUESDAY, NINE_TO_FIVE, DayOfWeek.WEDNESDAY, NINE_TO_FIVE,
                DayOfWeek.THURSDAY, NINE_TO_FIVE, DayOfWeek.FRIDAY, NINE_TO_FIVE)),
                false, false, new DraftReader(ui.context.messages()));
    }

    @Test
    @DisplayName("raised Friday 16:50, 4 h: due Monday 12:50, and the strip adds up to the frame")
    void friday() {
        model.raisedProperty().set("Friday 16:50");
        model.frameProperty().set("4 h");

        Tryout tryout = model.tryoutProperty().get();
        assertThat(tryout.due()).isEqualTo("Due Monday 12:50, Nov 30, 2026 (open 09:00–17:00)");
        assertThat(tryout.here()).isEmpty();
        assertThat(tryout.strip()).hasExactlyElementsOfTypes(Stretch.Counted.class, Stretch.Closed.class, Stretch.Counted.class);
        assertThat(tryout.strip().stream().filter(Stretch.Counted.class::isInstance).map(Stretch::length)
                .reduce(Duration.ZERO, Duration::plus)).isEqualTo(Duration.ofHours(4));
    }

    @Test
    @DisplayName("follows each change of the calendar that is not saved yet")
    void live() {
        model.raisedProperty().set("Friday 16:50");
        model.frameProperty().set("4 h");
        draft.hours(DayOfWeek.MONDAY).set("9-12, 13-17");
        assertThat(model.tryoutProperty().get().due()).isEqualTo("Due Monday 13:50, Nov 30, 2026 (open 09:00–12:00, 13:00–17:00)");

        draft.holidays().add(Holiday.on(LocalDate.of(2026, 11, 30), "St Andrew’s Day"));
        assertThat(model.tryoutProperty().get().due()).startsWith("Due Tuesday 12:50");
        assertThat(model.tryoutProperty().get().strip()).filteredOn(Stretch.OnHoliday.class::isInstance).hasSize(1);
    }

    @Test
    @DisplayName("a closing time is that day's, midnight too (CLOCK.md rule 5)")
    void closingTime() {
        draft.hours(DayOfWeek.FRIDAY).set("18-24");
        model.raisedProperty().set("Friday 18:00");
        model.frameProperty().set("6 h");
        assertThat(model.tryoutProperty().get().due()).isEqualTo("Due Friday 24:00, Nov 27, 2026 (open 18:00–24:00)");
    }

    @Test
    @DisplayName("says what is wrong with the moment or the frame, and goes on when it is mended")
    void unreadable() {
        model.raisedProperty().set("Fri");
        assertThat(model.tryoutProperty().get().raisedProblem()).startsWith("Say when it is raised");
        model.raisedProperty().set("Fri 9");
        model.frameProperty().set("0 h");
        assertThat(model.tryoutProperty().get().frameProblem()).startsWith("Say how long it may take");
        model.frameProperty().set("1 h");
        assertThat(model.tryoutProperty().get().due()).startsWith("Due Friday 10:00");
    }

    @Test
    @DisplayName("says the time of this desk too where the calendar is in another zone")
    void anotherZone() {
        editing.edit(draft("America/New_York"));
        model.raisedProperty().set("Friday 16:50");
        model.frameProperty().set("4 h");
        assertThat(model.tryoutProperty().get().here()).contains("6:50").contains("Europe/Berlin");
    }

    @Test
    @DisplayName("a frame that is never used up is said at once (CLOCK.md rule 7)")
    void never() {
        for (DayOfWeek day : DayOfWeek.values()) {
            draft.hours(day).set("");
        }
        assertThat(model.tryoutProperty().get().due()).isEmpty();
        assertThat(model.tryoutProperty().get().frameProblem()).contains("has no hours");
    }

    @Test
    @DisplayName("the week begins on the Monday of today in the calendar's zone, and steps to the next change of the clocks")
    void weeks() {
        assertThat(week.monday()).isEqualTo(LocalDate.of(2026, 11, 23));
        week.step(-1);
        assertThat(week.monday()).isEqualTo(LocalDate.of(2026, 11, 16));

        week.goTo(week.nextClockChange());
        assertThat(week.monday()).isEqualTo(LocalDate.of(2027, 3, 22));
        CalendarDay sunday = week.days().getLast();
        assertThat(Duration.between(sunday.begins(), sunday.ends())).isEqualTo(Duration.ofHours(23));
    }
}
