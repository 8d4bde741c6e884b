package tierdesk.store.door;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Waiting after wrong passwords")
final class PatienceTest {

    private static final Instant NOW = Instant.parse("2026-11-23T09:00:00Z");

    @Test
    @DisplayName("two slips cost nothing, then each doubles the wait, up to five minutes and no further")
    void grows() {
        assertThat(IntStream.rangeClosed(1, 10).mapToObj(Patience::after).map(Duration::toSeconds))
                .containsExactly(0L, 0L, 5L, 10L, 20L, 40L, 80L, 160L, 300L, 300L);
        assertThat(Patience.after(Integer.MAX_VALUE)).isEqualTo(Duration.ofMinutes(5));
    }

    @Test
    @DisplayName("a clock that was set back makes nobody wait longer than five minutes")
    void clockSetBack() {
        assertThat(Patience.left(NOW.plus(Duration.ofDays(300)), NOW)).isEqualTo(NOW.plus(Patience.LONGEST));
        assertThat(Patience.left(NOW.plusSeconds(7), NOW)).isEqualTo(NOW.plusSeconds(7));
        assertThat(Patience.left(NOW, NOW)).isNull();
        assertThat(Patience.left(null, NOW)).isNull();
    }
}
