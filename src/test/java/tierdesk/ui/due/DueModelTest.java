package tierdesk.ui.due;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tierdesk.ui.support.TestUi;

@DisplayName("What the due board reckons")
class DueModelTest {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    private static Instant end(DueGroup group, String now) {
        return group.end(Instant.parse(now), BERLIN, DayOfWeek.MONDAY);
    }

    @Test
    @DisplayName("the hour, the day and the week follow one another without gap or overlap")
    void groups() {
        String tuesday = "2026-11-24T09:00:00Z";
        assertThat(end(DueGroup.HOUR, tuesday)).isEqualTo(Instant.parse("2026-11-24T10:00:00Z"));
        assertThat(end(DueGroup.TODAY, tuesday)).isEqualTo(Instant.parse("2026-11-24T23:00:00Z"));
        assertThat(end(DueGroup.WEEK, tuesday)).isEqualTo(Instant.parse("2026-11-29T23:00:00Z"));
    }

    @Test
    @DisplayName("shortly before midnight on a Sunday the hour is all there is")
    void theLastHourOfTheWeek() {
        String late = "2026-11-29T22:40:00Z";
        Instant soon = Instant.parse("2026-11-29T23:40:00Z");
        assertThat(end(DueGroup.HOUR, late)).isEqualTo(soon);
        assertThat(end(DueGroup.TODAY, late)).isEqualTo(soon);
        assertThat(end(DueGroup.WEEK, late)).isEqualTo(soon);
    }

    @Test
    @DisplayName("a countdown tells seconds, hours and days, and that it is late once the instant has come")
    void countdown() {
        TestUi ui = TestUi.atOnce();
        Instant now = Instant.parse("2026-11-24T09:00:00Z");
        assertThat(words(ui, now, Duration.ofSeconds(2_537))).isEqualTo("42:17");
        assertThat(words(ui, now, Duration.ofMillis(500))).isEqualTo("00:01");
        assertThat(words(ui, now, Duration.ofHours(5).plusSeconds(61))).isEqualTo("5:01:01");
        assertThat(words(ui, now, Duration.ofHours(53))).isEqualTo("2 d 05:00:00");
        assertThat(words(ui, now, Duration.ZERO)).isEqualTo("late");
    }

    private static String words(TestUi ui, Instant now, Duration left) {
        return Countdown.words(ui.context.messages(), now, now.plus(left));
    }
}
