package tierdesk.intake.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A column of dates")
class DateColumnTest {

    private static DateColumn seen(String... values) {
        DateColumn column = new DateColumn(ZoneOffset.UTC);
        for (String value : values) {
            column.see(value);
        }
        return column;
    }

    @ParameterizedTest(name = "{0}")
    @DisplayName("is read as tools write them")
    @CsvSource(delimiter = '|', value = {
        "2010-03-31T15:59:42+01:00 | 2010-03-31T14:59:42Z",
        "2010-03-31T15:59:42Z | 2010-03-31T15:59:42Z",
        "2010-03-31T15:59:42.123Z | 2010-03-31T15:59:42.123Z",
        "2010-03-31 15:59:42 | 2010-03-31T15:59:42Z",
        "2010-03-31 15:59 | 2010-03-31T15:59:00Z",
        "2010-03-31 | 2010-03-31T00:00:00Z",
        "29-02-2016 01:16 | 2016-02-29T01:16:00Z",
        "12/Mar/24 9:41 AM | 2024-03-12T09:41:00Z",
        "12/mar/24 9:41 pm | 2024-03-12T21:41:00Z",
        "31.12.2023 23:05 | 2023-12-31T23:05:00Z",
        "31.12.23, 23:05 | 2023-12-31T23:05:00Z",
        "12/31/2023 5:07 PM | 2023-12-31T17:07:00Z",
        "12/31/23, 5:07 PM | 2023-12-31T17:07:00Z",
        "31/12/2023 17:07:09 | 2023-12-31T17:07:09Z",
        "Mon Nov 23 10:11:12 2026 | 2026-11-23T10:11:12Z",
        "Nov 3, 2026 10:11 AM | 2026-11-03T10:11:00Z",
        "3 Nov 2026 10:11 | 2026-11-03T10:11:00Z"})
    void formats(String text, String instant) {
        assertThat(seen(text).instant(text)).contains(Instant.parse(instant));
    }

    @Test
    @DisplayName("that could be day or month first is decided by a value that can be one only, also a late one")
    void ambiguous() {
        assertThat(seen("02/03/2016 10:00", "04/05/2016 10:00").instant("02/03/2016 10:00")).contains(Instant.parse("2016-03-02T10:00:00Z"));
        assertThat(seen("02/03/2016 10:00", "04/25/2016 10:00").instant("02/03/2016 10:00")).contains(Instant.parse("2016-02-03T10:00:00Z"));
        DateColumn late = new DateColumn(ZoneOffset.UTC);
        for (int i = 0; i < 500; i++) {
            late.see("02/03/2016 10:00");
        }
        late.see("02/13/2016 10:00");
        assertThat(late.instant("02/03/2016 10:00")).contains(Instant.parse("2016-02-03T10:00:00Z"));
    }

    @Test
    @DisplayName("is not misled by a value that is no date")
    void junk() {
        DateColumn column = seen("unknown", "2024-01-01", "29-02-2016 01:16", "01-03-2016 02:00");
        assertThat(column.instant("29-02-2016 01:16")).isPresent();
        assertThat(column.instant("unknown")).isEmpty();
        assertThat(seen("never").format()).isEmpty();
    }

    @Test
    @DisplayName("does not take the thirtieth of February, nor 25 o'clock")
    void impossible() {
        DateColumn column = seen("28-02-2016 01:16");
        assertThat(column.instant("30-02-2016 01:16")).isEmpty();
        assertThat(column.instant("28-02-2016 25:16")).isEmpty();
    }

    @Test
    @DisplayName("without an offset is local time of the zone that was named, over the clock change too")
    void zone() {
        DateColumn column = new DateColumn(ZoneId.of("Europe/Berlin"));
        column.see("2024-03-31 02:30");
        assertThat(column.instant("2024-03-31 02:30")).contains(Instant.parse("2024-03-31T01:30:00Z"));
    }
}
