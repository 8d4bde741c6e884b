package tierdesk.ui.calendars.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tierdesk.clock.OpenInterval;

@DisplayName("What people type")
class TextsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource(delimiter = '|', textBlock = """
            9               | 09:00
            9:05            | 09:05
            09.30           | 09:30
            930             | 09:30
            1745            | 17:45
            5 pm            | 17:00
            12:15am         | 00:15
            17 Uhr          | 17:00
            0               | 00:00
            """)
    @DisplayName("as a time of day")
    void times(String typed, LocalTime time) {
        assertThat(TimeText.read(typed)).contains(time);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "24:00", "25", "9:60", "noon", "13 pm", "9:5:1"})
    @DisplayName("as a time of day, and is none")
    void noTimes(String typed) {
        assertThat(TimeText.read(typed)).isEmpty();
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource(delimiter = '|', textBlock = """
            9-17                    | 09:00–17:00
            9-12, 13:30-17          | 09:00–12:00, 13:30–17:00
            09:00–12:00;13–17       | 09:00–12:00, 13:00–17:00
            9am to 5pm              | 09:00–17:00
            9 bis 17 Uhr            | 09:00–17:00
            22-6                    | 22:00–06:00
            0-24                    | 00:00–24:00
            18:00-24:00             | 18:00–24:00
            9-17,                   | 09:00–17:00
            """)
    @DisplayName("as a day's hours, written back in one form that reads as the same")
    void hours(String typed, String written) {
        HoursText hours = HoursText.read(typed);
        assertThat(hours.isSound()).isTrue();
        assertThat(HoursText.write(hours.intervals())).isEqualTo(written);
        assertThat(HoursText.read(written)).isEqualTo(hours);
    }

    @Test
    @DisplayName("as a day's hours and cannot be read, is named part by part; the rest is read")
    void unreadableHours() {
        HoursText hours = HoursText.read("9-12, lunch, 13-, 15-15");
        assertThat(hours.intervals()).containsExactly(OpenInterval.of("09:00", "12:00"));
        assertThat(hours.unreadable()).containsExactly("lunch", "13-");
        assertThat(hours.empty()).containsExactly("15-15");
        assertThat(HoursText.read("  ").intervals()).isEmpty();
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource(delimiter = '|', textBlock = """
            4 h          | PT4H
            4            | PT4H
            90 min       | PT90M
            1 h 30 min   | PT1H30M
            1h30         | PT1H30M
            1:30         | PT1H30M
            1.5 h        | PT1H30M
            1,5 Std.     | PT1H30M
            2000 hours   | PT2000H
            45 Minuten   | PT45M
            """)
    @DisplayName("as a time frame")
    void spans(String typed, Duration span) {
        assertThat(SpanText.read(typed)).contains(span);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0", "0 h", "soon", "-4 h", "4 d"})
    @DisplayName("as a time frame, and is none, or nothing")
    void noSpans(String typed) {
        assertThat(SpanText.read(typed)).isEmpty();
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource(delimiter = '|', textBlock = """
            Friday 16:50                | 2026-11-27T16:50
            fri 16.50                   | 2026-11-27T16:50
            Mon, 9                      | 2026-11-23T09:00
            today 8:00                  | 2026-11-25T08:00
            tomorrow 8:00               | 2026-11-26T08:00
            16:50                       | 2026-11-25T16:50
            2026-10-25 02:30            | 2026-10-25T02:30
            2026-10-25T02:30            | 2026-10-25T02:30
            Oct 25, 2026 4:50 pm        | 2026-10-25T16:50
            10/25/26 16:50              | 2026-10-25T16:50
            25 Oct 2026 16:50           | 2026-10-25T16:50
            """)
    @DisplayName("as a moment; a weekday is that of the week in sight")
    void moments(String typed, LocalDateTime moment) {
        assertThat(new MomentText(Locale.ENGLISH).read(typed, TODAY, MONDAY)).contains(moment);
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource(delimiter = '|', textBlock = """
            Freitag 16:50       | 2026-11-27T16:50
            fr 16.50 Uhr        | 2026-11-27T16:50
            Friday 16:50        | 2026-11-27T16:50
            heute 9             | 2026-11-25T09:00
            25.10.2026 02:30    | 2026-10-25T02:30
            25.10.26, 02:30     | 2026-10-25T02:30
            25. Oktober 2026 9  | 2026-10-25T09:00
            """)
    @DisplayName("as a moment in German")
    void germanMoments(String typed, LocalDateTime moment) {
        assertThat(new MomentText(Locale.GERMAN).read(typed, TODAY, MONDAY)).contains(moment);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Friday", "someday 9:00", "2026-02-30 9:00", "f 9:00", "Friday 25:00"})
    @DisplayName("as a moment, and is none")
    void noMoments(String typed) {
        assertThat(new MomentText(Locale.ENGLISH).read(typed, TODAY, MONDAY)).isEmpty();
    }

    @Test
    @DisplayName("as a time zone: its name in any case, or words of it to choose by")
    void zones() {
        assertThat(ZoneText.read("europe/berlin")).hasValueSatisfying(zone -> assertThat(zone.getId()).isEqualTo("Europe/Berlin"));
        assertThat(ZoneText.read("Middle/Earth")).isEmpty();
        assertThat(ZoneText.like("new york", 5)).containsExactly("America/New_York");
        assertThat(ZoneText.like("lord", 5)).startsWith("Australia/Lord_Howe");
        assertThat(ZoneText.like("", 3)).hasSize(3);
        assertThat(ZoneText.like("berl", 8)).startsWith("Europe/Berlin");
        assertThat(ZoneText.like("utc", 8)).contains("UTC");
    }
}
