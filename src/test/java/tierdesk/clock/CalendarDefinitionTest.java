package tierdesk.clock;

import static java.time.DayOfWeek.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Month;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

@DisplayName("A calendar's data")
class CalendarDefinitionTest {

    private static final ZoneId ZONE = ZoneId.of("Australia/Lord_Howe");

    private static CalendarDefinition mondays(OpenInterval... intervals) {
        return CalendarDefinition.weekly("m", "Mondays", ZONE, Map.of(MONDAY, List.of(intervals)));
    }

    @Test
    @DisplayName("is the same after having been written as JSON and read back")
    void survivesJson() {
        CalendarDefinition whole = new CalendarDefinition(
                "m",
                "Mondays",
                ZONE,
                false,
                Map.of(MONDAY, List.of(OpenInterval.of("09:00", "24:00")), DayOfWeek.FRIDAY, List.of()),
                List.of(
                        Holiday.on(LocalDate.of(2026, 12, 25), "Christmas Day"),
                        new Holiday("Eve", HolidayRule.eachYear(Month.DECEMBER, 24), LocalTime.NOON, LocalTime.MIDNIGHT),
                        new Holiday("Thanksgiving", HolidayRule.nthWeekday(4, DayOfWeek.THURSDAY, Month.NOVEMBER)),
                        new Holiday("Easter Monday", HolidayRule.fromEaster(1))),
                List.of(new CalendarException(LocalDate.of(2026, 12, 20), List.of(OpenInterval.of("10:00", "14:00")), "sale")));
        JsonMapper mapper = JsonMapper.builder().build();

        assertThat(mapper.readValue(mapper.writeValueAsString(whole), CalendarDefinition.class)).isEqualTo(whole);
    }

    @Test
    @DisplayName("cannot be saved without hours, names or with a part holiday turned round")
    void problems() {
        CalendarDefinition wrong = new CalendarDefinition(
                " ",
                "",
                ZONE,
                false,
                Map.of(MONDAY, List.of()),
                List.of(new Holiday(
                        "Feast", HolidayRule.eachYear(Month.MAY, 1), LocalTime.of(14, 0), LocalTime.of(14, 0))),
                List.of(
                        new CalendarException(LocalDate.of(2026, 5, 1), List.of(), ""),
                        new CalendarException(LocalDate.of(2026, 5, 1), List.of(), "")));

        assertThat(wrong.problems())
                .extracting(Problem::key)
                .containsExactly("id_missing", "name_missing", Problem.NO_HOURS, "holiday_reversed", "exception_twice");
        assertThat(wrong.problems()).extracting(Problem::sentence).allSatisfy(sentence -> assertThat(sentence)
                .endsWith(".")
                .doesNotContain("{"));
        assertThat(mondays(OpenInterval.of("09:00", "17:00")).problems()).isEmpty();
    }

    @Test
    @DisplayName("is remarked upon where hours overlap, run into the next day, or last 24 hours")
    void remarks() {
        CalendarDefinition odd = mondays(
                OpenInterval.of("09:00", "13:00"), OpenInterval.of("12:00", "17:00"), OpenInterval.of("22:00", "06:00"));

        assertThat(odd.remarks())
                .extracting(Problem::sentence)
                .containsExactly(
                        "Monday 09:00–13:00 and 12:00–17:00 overlap; their union counts: 09:00–17:00.",
                        "Monday 22:00–06:00 ends on the next day.");
        assertThat(mondays(OpenInterval.of("08:00", "08:00")).remarks().getFirst().sentence(Locale.GERMAN))
                .startsWith("Montag 08:00–08:00 dauert 24 Stunden");
        assertThat(odd.problems()).isEmpty();
    }

    @Test
    @DisplayName("offers the union of overlapping and touching intervals")
    void union() {
        assertThat(OpenInterval.union(List.of(
                        OpenInterval.of("15:00", "16:00"),
                        OpenInterval.of("09:00", "13:00"),
                        OpenInterval.of("10:00", "11:00"),
                        OpenInterval.of("13:00", "14:00"),
                        OpenInterval.of("22:00", "24:00"),
                        OpenInterval.of("23:00", "05:00"))))
                .containsExactly(
                        OpenInterval.of("09:00", "14:00"),
                        OpenInterval.of("15:00", "16:00"),
                        OpenInterval.of("22:00", "05:00"));
        assertThat(OpenInterval.union(List.of(OpenInterval.of("08:00", "20:00"), OpenInterval.of("18:00", "17:00"))))
                .as("a union of 33 hours cannot be one interval")
                .containsExactly(OpenInterval.of("08:00", "18:00"), OpenInterval.of("18:00", "17:00"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"24:00", "25:00", "9", "", "nine", "09:60", "-1:00"})
    @DisplayName("refuses an opening that is no time of day, with a sentence")
    void refusesWhatIsNoTime(String text) {
        assertThatThrownBy(() -> OpenInterval.of(text, "17:00"))
                .isInstanceOf(DateTimeParseException.class)
                .hasMessageContaining("is not a time of day such as 09:30");
    }

    @ParameterizedTest
    @CsvSource({
        "1961,4,2", "1999,4,4", "2000,4,23", "2008,3,23", "2011,4,24", "2024,3,31", "2025,4,20", "2026,4,5", "2027,3,28",
        "2038,4,25", "2285,3,22"
    })
    @DisplayName("knows when Easter is")
    void easter(int year, int month, int day) {
        assertThat(HolidayRule.fromEaster(0).dateIn(year)).isEqualTo(LocalDate.of(year, month, day));
    }

    @Test
    @DisplayName("refuses a holiday's rule that meets no date")
    void refusesRulesThatMeetNoDate() {
        assertThatThrownBy(() -> HolidayRule.eachYear(Month.FEBRUARY, 30)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> HolidayRule.nthWeekday(0, MONDAY, Month.MAY))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> HolidayRule.fromEaster(300)).isInstanceOf(IllegalArgumentException.class);
        assertThat(HolidayRule.eachYear(Month.FEBRUARY, 29).dateIn(2027)).isNull();
        assertThat(HolidayRule.nthWeekday(5, MONDAY, Month.FEBRUARY).dateIn(2027)).isNull();
        assertThat(HolidayRule.nthWeekday(-1, MONDAY, Month.MAY).dateIn(2026)).isEqualTo(LocalDate.of(2026, 5, 25));
    }

    @Test
    @DisplayName("has every sentence in every language")
    void sentencesInEveryLanguage() throws IOException {
        assertThat(keys("problems_de.properties")).isEqualTo(keys("problems.properties"));
    }

    private static Set<Object> keys(String bundle) throws IOException {
        Properties properties = new Properties();
        try (InputStream in = CalendarDefinition.class.getResourceAsStream(bundle)) {
            properties.load(in);
        }
        return properties.keySet();
    }
}
