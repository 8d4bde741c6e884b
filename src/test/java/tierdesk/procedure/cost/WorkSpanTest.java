package tierdesk.procedure.cost;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tierdesk.procedure.rule.Refusal;

@DisplayName("A span of work")
class WorkSpanTest {

    private static final Instant NINE = Instant.parse("2026-11-23T09:00:00Z");

    @ParameterizedTest
    @CsvSource({"0", "-1", "-86400"})
    @DisplayName("that ends when it begins, or before, is refused in words")
    void endsFirst(long seconds) {
        Refusal refusal = new WorkSpan(NINE, NINE.plusSeconds(seconds)).refusal().orElseThrow();
        assertThat(refusal.key()).isEqualTo(Refusal.Key.WORK_ENDS_FIRST);
        assertThat(refusal.sentence()).isEqualTo("The end must be after the start.");
    }

    @ParameterizedTest
    @CsvSource({"1, 1", "60, 1", "61, 2", "5400, 90"})
    @DisplayName("counts begun minutes whole")
    void minutes(long seconds, int minutes) {
        WorkSpan span = new WorkSpan(NINE, NINE.plusSeconds(seconds));
        assertThat(span.refusal()).isEmpty();
        assertThat(span.minutes()).isEqualTo(minutes);
    }

    @Test
    @DisplayName("over the hour that is put forward has the minutes that passed")
    void overTheClockChange() {
        Instant before = Instant.parse("2026-03-29T00:30:00Z");
        assertThat(new WorkSpan(before, before.plus(Duration.ofHours(1))).minutes()).isEqualTo(60);
    }
}
