package tierdesk.intake.holiday;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Year;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.TimeZone;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tierdesk.clock.Holiday;
import tierdesk.clock.HolidayRule;

@DisplayName("Holidays from a calendar file")
@Isolated("it changes the computer's time zone")
class IcsHolidaysTest {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    @TempDir
    private Path temp;

    private List<Holiday> read(String content) throws IOException {
        return read(content, BERLIN, 2026, 2026);
    }

    private List<Holiday> read(String content, ZoneId zone, int first, int last) throws IOException {
        Path file = Files.writeString(temp.resolve("days.ics"), content);
        return new IcsHolidays(file, zone).holidays(Year.of(first), Year.of(last));
    }

    private static String calendar(String... events) {
        return "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//test//EN\r\n" + String.join("", events) + "END:VCALENDAR\r\n";
    }

    /** @param properties separated by blanks */
    private static String event(String properties) {
        return "BEGIN:VEVENT\r\nUID:1\r\n" + properties.replace(" ", "\r\n") + "\r\nEND:VEVENT\r\n";
    }

    private static Holiday on(String date, String name) {
        return Holiday.on(LocalDate.parse(date), name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Europe/Berlin", "Pacific/Auckland", "America/Los_Angeles", "America/Sao_Paulo", "Africa/Cairo"})
    @DisplayName("an all-day event is that date, in whatever zone the calendar is")
    void anAllDayEvent(String zone) throws IOException {
        assertThat(read(
                        calendar(
                                event("DTSTART;VALUE=DATE:20181104 SUMMARY:One"),
                                event("DTSTART;VALUE=DATE:20181224 DTEND;VALUE=DATE:20181227 SUMMARY:Three"),
                                event("DTSTART;VALUE=DATE:20180424 DURATION:P2D SUMMARY:Two")),
                        ZoneId.of(zone),
                        2018,
                        2018))
                .containsExactly(
                        on("2018-04-24", "Two"),
                        on("2018-04-25", "Two"),
                        on("2018-11-04", "One"),
                        on("2018-12-24", "Three"),
                        on("2018-12-25", "Three"),
                        on("2018-12-26", "Three"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Pacific/Auckland", "America/Los_Angeles", "America/Sao_Paulo"})
    @DisplayName("the computer's own zone moves no date")
    void theComputersZoneMovesNoDate(String zone) throws IOException {
        TimeZone computers = TimeZone.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone(zone));
            anAllDayEvent("Europe/Berlin");
            aRecurringEvent("Europe/Berlin");
            anEventWithTimes();
            movedAndCancelled();
        } finally {
            TimeZone.setDefault(computers);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"Europe/Berlin", "Pacific/Auckland", "America/Los_Angeles", "America/Sao_Paulo"})
    @DisplayName("a recurring event is taken for each year asked for, less its exceptions")
    void aRecurringEvent(String zone) throws IOException {
        String content = calendar(
                event("DTSTART;VALUE=DATE:19900501 RRULE:FREQ=YEARLY EXDATE;VALUE=DATE:20270501 SUMMARY:May"),
                event("DTSTART;VALUE=DATE:19971127 RRULE:FREQ=YEARLY;BYMONTH=11;BYDAY=4TH SUMMARY:Thanks"),
                event("DTSTART;VALUE=DATE:20000101 RRULE:FREQ=YEARLY;COUNT=3 SUMMARY:Over"));

        assertThat(read(content, ZoneId.of(zone), 2026, 2028))
                .containsExactly(
                        on("2026-05-01", "May"),
                        on("2026-11-26", "Thanks"),
                        on("2027-11-25", "Thanks"),
                        on("2028-05-01", "May"),
                        on("2028-11-23", "Thanks"));
    }

    @Test
    @DisplayName("an event with times takes part of a day, in the calendar's zone")
    void anEventWithTimes() throws IOException {
        assertThat(read(calendar(
                        event("DTSTART;TZID=Europe/Berlin:20261224T120000 DTEND;TZID=Europe/Berlin:20261224T180000 SUMMARY:Eve"),
                        event("DTSTART:20261231T170000Z DTEND:20270101T010000Z SUMMARY:Silvester"),
                        event("DTSTART:20260704T080000 DURATION:PT2H SUMMARY:Floating"),
                        event("DTSTART:20260704T080000 SUMMARY:Moment"))))
                .containsExactly(
                        new Holiday("Floating", HolidayRule.on(LocalDate.of(2026, 7, 4)), LocalTime.of(8, 0), LocalTime.of(10, 0)),
                        new Holiday("Eve", HolidayRule.on(LocalDate.of(2026, 12, 24)), LocalTime.NOON, LocalTime.of(18, 0)),
                        new Holiday("Silvester", HolidayRule.on(LocalDate.of(2026, 12, 31)), LocalTime.of(18, 0), null));
    }

    @Test
    @DisplayName("a moved occurrence counts where it was moved to, a cancelled event not at all")
    void movedAndCancelled() throws IOException {
        assertThat(read(calendar(
                        event("DTSTART;VALUE=DATE:20200501 RRULE:FREQ=YEARLY SUMMARY:May"),
                        event("RECURRENCE-ID;VALUE=DATE:20260501 DTSTART;VALUE=DATE:20260504 SUMMARY:Later"),
                        event("DTSTART;VALUE=DATE:20260601 STATUS:CANCELLED SUMMARY:Off"))))
                .containsExactly(on("2026-05-04", "Later"));
    }

    @Test
    @DisplayName("an event without a summary is called as the file is; folded and escaped names are put together")
    void names() throws IOException {
        assertThat(read(calendar(
                        event("DTSTART;VALUE=DATE:20260101"),
                        "BEGIN:VEVENT\r\nDTSTART;VALUE=DATE:20260102\r\nSUMMARY:Heilige\r\n  drei\\, Kön\r\n ige\r\nEND:VEVENT\r\n")))
                .containsExactly(on("2026-01-01", "days.ics"), on("2026-01-02", "Heilige drei, Könige"));
    }

    @Test
    @DisplayName("what does no harm is passed over: unknown properties, alarms, places, other components")
    void passesOverTheRest() throws IOException {
        String event = "BEGIN:VEVENT\r\nX-WR:1\r\nGEO:nowhere\r\nDTSTART;VALUE=DATE:20260101\r\nSUMMARY:New Year\r\n"
                + "BEGIN:VALARM\r\nTRIGGER:-PT5M\r\nACTION:DISPLAY\r\nEND:VALARM\r\nEND:VEVENT\r\n";

        assertThat(read(calendar("BEGIN:VTODO\r\nSUMMARY:x\r\nEND:VTODO\r\n", event))).containsExactly(on("2026-01-01", "New Year"));
        assertThat(read("\uFEFF" + calendar())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        SUMMARY:none                                                | line 4 | has no date on which it begins
        DTSTART;VALUE=DATE:2026-13-45 SUMMARY:none                  | line 4 | a date or time that does not exist
        DTSTART:20260101T250000Z                                    | line 4 | a date or time that does not exist
        DTSTART;TZID=Europe/Atlantis:20260101T100000                |        | Europe/Atlantis
        DTSTART:soon                                                | line 6 | cannot be understood
        DTSTART;VALUE=DATE:20260102 DTEND;VALUE=DATE:20260101       | line 4 | ends before it begins
        DTSTART:20260102T100000Z DTEND:20260102T090000Z             | line 4 | ends before it begins
        DTSTART;VALUE=DATE:20260102 DTEND;VALUE=DATE:20290101       | line 4 | lasts longer than 366 days
        DTSTART:20260102T100000Z RRULE:FREQ=SECONDLY                | line 4 | more often than daily
        DTSTART:20260102T100000Z RRULE:FREQ=DAILY;INTERVAL=0        | line 4 | a rule that makes no sense
        DTSTART;VALUE=DATE:20260102 RRULE:FREQ=YEARLY;BYMONTH=0     | line 4 | a rule that makes no sense
        DTSTART:20260102T100000Z RRULE:FREQ=SOMETIMES               | line 7 | cannot be understood
        DTSTART;VALUE=DATE:20260102 brokenline                      | line 7 | has no colon
        DTSTART;VALUE=DATE:20260102 END:VTODO                       | line 7 | ends VTODO
        DTSTART;VALUE=DATE:20260102 DURATION:long                   | line 7 | cannot be understood
        """)
    @DisplayName("an event that is not understood refuses the file, with the line and the reason")
    void refusesWithTheLine(String properties, @Nullable String line, String reason) {
        assertThatThrownBy(() -> read(calendar(event(properties), event("DTSTART;VALUE=DATE:20260501"))))
                .isInstanceOf(HolidaysUnreadableException.class)
                .hasMessageContaining("days.ics")
                .hasMessageContaining(line == null ? "" : line)
                .hasMessageContaining(reason);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\r\n ", "\r\n\r\n "})
    @DisplayName("a rule of repetition full of blanks is refused, also when each stands on a line on which the rule goes on")
    void refusesBlanksInARule(String fold) {
        String rule = "DTSTART;VALUE=DATE:20260102\r\nRRULE:FREQ=DAILY" + (fold + "\t").repeat(4_000) + ";COUNT=2";
        assertThatThrownBy(() -> read(calendar("BEGIN:VEVENT\r\nUID:1\r\n" + rule + "\r\nEND:VEVENT\r\n")))
                .isInstanceOf(HolidaysUnreadableException.class)
                .hasMessageContaining("has blanks within a rule");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "nonsense", "a,b\n1,2\n", "{\"holidays\": []}", "BEGIN:VCARD\nFN:x\nEND:VCARD\n"})
    @DisplayName("what is no calendar file is refused")
    void refusesOtherFiles(String content) {
        assertThatThrownBy(() -> read(content))
                .isInstanceOf(HolidaysUnreadableException.class)
                .hasMessageContaining("is no calendar file");
    }

    @Test
    @DisplayName("a file that was cut off is refused, and says in which event")
    void refusesAFileThatWasCutOff() {
        String whole = calendar(event("DTSTART;VALUE=DATE:20260101"), event("DTSTART;VALUE=DATE:20260102"));

        assertThatThrownBy(() -> read(whole.substring(0, whole.lastIndexOf("DTSTART") + 20)))
                .hasMessageContaining("stops at line")
                .hasMessageContaining("VEVENT");
    }

    @Test
    @DisplayName("bytes that are no text are refused with their line, and so is a file that is not there")
    void refusesBytes() throws IOException {
        Path latin = Files.write(
                temp.resolve("latin.ics"), calendar(event("SUMMARY:Könige")).getBytes(StandardCharsets.ISO_8859_1));

        assertThatThrownBy(() -> new IcsHolidays(latin, BERLIN).holidays(Year.of(2026), Year.of(2026)))
                .hasMessageContaining("line 6")
                .hasMessageContaining("UTF-8");
        assertThatThrownBy(() -> read(calendar(event("SUMMARY:\0")))).hasMessageContaining("line 6");
        assertThatThrownBy(() -> new IcsHolidays(temp.resolve("none.ics"), BERLIN).holidays(Year.of(2026), Year.of(2026)))
                .hasMessageContaining("There is no file");
        assertThatThrownBy(() -> new IcsHolidays(temp, BERLIN).holidays(Year.of(2026), Year.of(2026)))
                .isInstanceOf(HolidaysUnreadableException.class)
                .satisfies(refused -> assertThat(((HolidaysUnreadableException) refused).sentence(Locale.GERMAN))
                        .contains("lässt sich nicht lesen"));
    }

    @Test
    @Timeout(20)
    @DisplayName("50,000 events are refused at the line at which they become too many")
    void refuses50000Events() {
        String[] events = new String[50_000];
        Arrays.fill(events, event("DTSTART;VALUE=DATE:20260101"));

        assertThatThrownBy(() -> read(calendar(events))).hasMessageContaining("more than 5000 events");
    }

    @ParameterizedTest
    @Timeout(20)
    @ValueSource(strings = {
        "DTSTART;VALUE=DATE:20260101 RRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30",
        "DTSTART;VALUE=DATE:19000101 RRULE:FREQ=DAILY",
        "DTSTART;VALUE=DATE:19000101 RRULE:FREQ=DAILY;COUNT=2000000000",
        "DTSTART;VALUE=DATE:00010101 RRULE:FREQ=DAILY",
        "DTSTART:19700101T000000Z RRULE:FREQ=DAILY;BYHOUR=0,1,2,3,4,5,6,7,8;BYMINUTE=0,1,2,3,4,5,6,7,8,9;BYSECOND=1,2,3,4,5,6",
        "DTSTART;VALUE=DATE:20260101 RRULE:FREQ=YEARLY;INTERVAL=2000000000"
    })
    @DisplayName("a rule that meets no date, or far too many, does not run for ever")
    void nothingRunsForEver(String properties) throws IOException {
        try {
            assertThat(read(calendar(event(properties)))).hasSizeLessThanOrEqualTo(366);
        } catch (HolidaysUnreadableException refused) {
            assertThat(refused).hasMessageContaining("days.ics");
        }
    }

    @Test
    @DisplayName("whatever is broken in a file, the worst is a sentence")
    void brokenFiles() throws IOException {
        String sound = calendar(
                event("DTSTART;VALUE=DATE:20200501 RRULE:FREQ=YEARLY;BYMONTH=5;BYDAY=-1MO EXDATE;VALUE=DATE:20270501 SUMMARY:May"),
                event("DTSTART;TZID=Europe/Berlin:20261224T120000 DTEND;TZID=Europe/Berlin:20261224T180000 SUMMARY:Eve"),
                event("RECURRENCE-ID;VALUE=DATE:20260501 DTSTART;VALUE=DATE:20260504 SUMMARY:Later"));
        String pieces = ":;=,\r\n 0123456789TZPEND-+\\\"";
        Random random = new Random(11);
        for (int i = 0; i < 400; i++) {
            StringBuilder broken = new StringBuilder(sound);
            for (int n = 1 + random.nextInt(4); n > 0; n--) {
                broken.setCharAt(random.nextInt(broken.length()), pieces.charAt(random.nextInt(pieces.length())));
            }
            try {
                read(broken.toString());
            } catch (HolidaysUnreadableException refused) {
                assertThat(refused).hasMessageContaining("days.ics").message().endsWith(".");
            }
        }
    }
}
