package tierdesk.ui.calendars.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tierdesk.clock.CalendarDefinition;
import tierdesk.clock.Holiday;
import tierdesk.clock.OpenInterval;
import tierdesk.ui.text.Messages;

@DisplayName("A calendar while it is edited")
class CalendarDraftTest {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final CalendarDefinition OFFICE = CalendarDefinition.weekly("office", "Office", BERLIN, Map.of(
            DayOfWeek.MONDAY, List.of(OpenInterval.of("09:00", "12:00"), OpenInterval.of("13:00", "17:00")),
            DayOfWeek.SUNDAY, List.of()));

    private final CalendarDraft draft =
            new CalendarDraft(OFFICE, false, false, new DraftReader(new Messages(Locale.ENGLISH)));

    @Test
    @DisplayName("is unchanged until something is typed, and again when that is taken back")
    void changed() {
        assertThat(draft.changedProperty().get()).isFalse();
        assertThat(draft.hours(DayOfWeek.MONDAY).get()).isEqualTo("09:00–12:00, 13:00–17:00");

        draft.hours(DayOfWeek.FRIDAY).set("9-17");
        assertThat(draft.changedProperty().get()).isTrue();
        assertThat(draft.reading().definition().weekly().get(DayOfWeek.FRIDAY)).containsExactly(OpenInterval.of("09:00", "17:00"));

        draft.reset();
        assertThat(draft.changedProperty().get()).isFalse();
        assertThat(draft.hours(DayOfWeek.FRIDAY).get()).isEmpty();
    }

    @Test
    @DisplayName("says at the line what cannot be read, keeps it as typed, and draws the rest")
    void unreadableHours() {
        draft.hours(DayOfWeek.MONDAY).set("9-12, 13-");

        assertThat(draft.reading().isSound()).isFalse();
        assertThat(draft.reading().at(Place.MONDAY)).extracting(Note::sentence)
                .containsExactly("“13-” is not a stretch of hours such as 9:00–17:30.");
        assertThat(draft.reading().definition().weekly().get(DayOfWeek.MONDAY)).containsExactly(OpenInterval.of("09:00", "12:00"));
        assertThat(draft.hours(DayOfWeek.MONDAY).get()).isEqualTo("9-12, 13-");
    }

    @Test
    @DisplayName("offers the union of hours that overlap, and is not saved before")
    void overlap() {
        draft.hours(DayOfWeek.MONDAY).set("9-13, 12-17");

        Note note = draft.reading().at(Place.MONDAY).getFirst();
        assertThat(note.problem()).isTrue();
        assertThat(note.sentence()).isEqualTo("Monday 09:00–13:00 and 12:00–17:00 overlap; their union counts: 09:00–17:00.");

        draft.setHours(DayOfWeek.MONDAY, note.offered());
        assertThat(draft.reading().isSound()).isTrue();
        assertThat(draft.hours(DayOfWeek.MONDAY).get()).isEqualTo("09:00–17:00");
    }

    @Test
    @DisplayName("says of reversed hours that they end on the next day, and refuses empty ones")
    void reversedAndEmpty() {
        draft.hours(DayOfWeek.MONDAY).set("17-9");
        assertThat(draft.reading().isSound()).isTrue();
        assertThat(draft.reading().at(Place.MONDAY)).extracting(Note::sentence).containsExactly("Monday 17:00–09:00 ends on the next day.");

        draft.hours(DayOfWeek.MONDAY).set("9-9");
        assertThat(draft.reading().isSound()).isFalse();
        assertThat(draft.reading().at(Place.MONDAY)).extracting(Note::sentence)
                .containsExactly("“9-9” begins and ends at the same time. Write 0-24 for the whole day.");

        draft.hours(DayOfWeek.MONDAY).set("0-24");
        assertThat(draft.reading().notes()).isEmpty();
    }

    @Test
    @DisplayName("says at the zone that there is no such zone, and goes on with the one before")
    void unknownZone() {
        draft.zoneProperty().set("Middle/Earth");
        assertThat(draft.reading().at(Place.ZONE)).singleElement()
                .satisfies(note -> assertThat(note.sentence()).startsWith("There is no time zone “Middle/Earth”."));
        assertThat(draft.reading().definition().zone()).isEqualTo(BERLIN);

        draft.zoneProperty().set("australia/lord_howe");
        assertThat(draft.reading().isSound()).isTrue();
        assertThat(draft.reading().definition().zone()).isEqualTo(ZoneId.of("Australia/Lord_Howe"));
    }

    @Test
    @DisplayName("has to have a name and hours")
    void nameAndHours() {
        draft.nameProperty().set(" ");
        draft.hours(DayOfWeek.MONDAY).set("");
        assertThat(draft.reading().at(Place.NAME)).isNotEmpty();
        assertThat(draft.reading().at(Place.WEEK)).isNotEmpty();

        draft.alwaysOpenProperty().set(true);
        assertThat(draft.reading().at(Place.WEEK)).isEmpty();
    }

    @Test
    @DisplayName("takes what somebody else saved, unless something is typed: then it stays, and is said")
    void savedElsewhere() {
        CalendarDefinition theirs = OFFICE.withHolidays(List.of(Holiday.on(LocalDate.of(2026, 12, 25), "Christmas")));
        assertThat(draft.recordedAs(theirs)).isTrue();
        assertThat(draft.holidays()).hasSize(1);
        assertThat(draft.changedProperty().get()).isFalse();

        draft.nameProperty().set("Office Berlin");
        assertThat(draft.recordedAs(OFFICE)).isFalse();
        assertThat(draft.nameProperty().get()).isEqualTo("Office Berlin");
        draft.reset();
        assertThat(draft.reading().definition().holidays()).isEmpty();
    }
}
