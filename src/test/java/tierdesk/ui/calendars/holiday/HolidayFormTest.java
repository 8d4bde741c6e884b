package tierdesk.ui.calendars.holiday;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Month;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tierdesk.clock.Holiday;
import tierdesk.clock.HolidayRule;
import tierdesk.ui.calendars.text.HolidayWords;
import tierdesk.ui.text.Messages;

@DisplayName("The form of a holiday")
class HolidayFormTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    private final Messages messages = new Messages(Locale.ENGLISH);
    private final HolidayForm form = new HolidayForm(messages);

    @BeforeEach
    void clear() {
        form.clear(TODAY);
    }

    @Test
    @DisplayName("makes every kind of holiday, and is filled by each so that it makes the same again")
    void everyKind() {
        List<Holiday> holidays = List.of(
                Holiday.on(LocalDate.of(2026, 12, 24), "Party"),
                new Holiday("Christmas", HolidayRule.eachYear(Month.DECEMBER, 25)),
                new Holiday("Christmas Eve", HolidayRule.eachYear(Month.DECEMBER, 24), LocalTime.NOON, null),
                new Holiday("Thanksgiving", HolidayRule.nthWeekday(4, DayOfWeek.THURSDAY, Month.NOVEMBER)),
                new Holiday("Memorial Day", HolidayRule.nthWeekday(-1, DayOfWeek.MONDAY, Month.MAY)),
                new Holiday("Good Friday", HolidayRule.fromEaster(-2), LocalTime.of(9, 30), LocalTime.of(12, 0)),
                new Holiday("Assembly", HolidayRule.eachYear(Month.FEBRUARY, 29), null, LocalTime.of(10, 0)));
        for (Holiday holiday : holidays) {
            form.fill(holiday, TODAY);
            assertThat(form.outcome().problem()).as(holiday.name()).isEmpty();
            assertThat(form.outcome().holiday()).isEqualTo(holiday);
        }
    }

    @Test
    @DisplayName("says what is wrong, and where")
    void problems() {
        assertThat(form.outcome().problem()).startsWith("Name the holiday");
        form.name.set("Holiday");
        assertThat(form.outcome().holiday()).isEqualTo(Holiday.on(TODAY, "Holiday"));

        form.date.set(null);
        assertThat(form.outcome().problem()).startsWith("Give a date");

        form.kind.set(HolidayRule.Kind.EACH_YEAR);
        form.month.set(Month.APRIL);
        form.day.set("31");
        assertThat(form.outcome().problem()).isEqualTo("The month has no such day.");

        form.kind.set(HolidayRule.Kind.FROM_EASTER);
        form.easter.set("−900");
        assertThat(form.outcome().problem()).contains("between −80 and 250");
        form.easter.set("−2");

        form.wholeDay.set(false);
        form.from.set("14");
        form.to.set("12");
        assertThat(form.outcome().problem()).startsWith("The end is not after the beginning");
        form.to.set("noon");
        assertThat(form.outcome().problem()).isEqualTo("“noon” is not a time of day such as 12:00.");
        form.to.set("24");
        assertThat(form.outcome().holiday())
                .isEqualTo(new Holiday("Holiday", HolidayRule.fromEaster(-2), LocalTime.of(14, 0), null));
    }

    @Test
    @DisplayName("is told in words, with the date on which it comes next")
    void inWords() {
        HolidayWords words = new HolidayWords(messages);
        assertThat(words.rule(HolidayRule.nthWeekday(4, DayOfWeek.THURSDAY, Month.NOVEMBER))).isEqualTo("fourth Thursday of November");
        assertThat(words.rule(HolidayRule.fromEaster(-2))).isEqualTo("Good Friday");
        assertThat(words.rule(HolidayRule.fromEaster(3))).isEqualTo("3 days after Easter Sunday");
        assertThat(words.rule(HolidayRule.eachYear(Month.DECEMBER, 25))).isEqualTo("December 25, each year");
        assertThat(new HolidayWords(new Messages(Locale.GERMAN)).rule(HolidayRule.eachYear(Month.DECEMBER, 25)))
                .isEqualTo("25. Dezember, jedes Jahr");
        assertThat(HolidayWords.next(HolidayRule.fromEaster(-2), TODAY)).contains(LocalDate.of(2027, 3, 26));
        assertThat(HolidayWords.next(HolidayRule.eachYear(Month.FEBRUARY, 29), TODAY)).contains(LocalDate.of(2028, 2, 29));
        assertThat(HolidayWords.next(HolidayRule.on(LocalDate.of(2026, 1, 1)), TODAY)).isEmpty();
    }
}
