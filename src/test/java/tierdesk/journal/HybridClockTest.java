package tierdesk.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The hybrid logical clock")
final class HybridClockTest {

    private Instant wall = Instant.parse("2026-03-02T09:00:00Z");

    @Test
    void readsLaterEachTimeThoughTheWallClockStands() {
        HybridClock clock = new HybridClock(() -> wall, HybridTime.ZERO);
        assertThat(clock.next()).isLessThan(clock.next());
    }

    @Test
    void readsLaterThoughTheWallClockIsSetBackByAnHour() {
        HybridClock clock = new HybridClock(() -> wall, HybridTime.ZERO);
        HybridTime before = clock.next();
        wall = wall.minusSeconds(3600);
        assertThat(clock.next()).isGreaterThan(before);
    }

    @Test
    void readsLaterThanWhatItHasHeardOfFromAnInstallationAheadOfIt() {
        HybridClock clock = new HybridClock(() -> wall, HybridTime.ZERO);
        HybridTime ahead = new HybridTime(wall.plusSeconds(600).toEpochMilli(), 4);
        clock.observe(ahead);
        assertThat(clock.next()).isGreaterThan(ahead);
    }

    @Test
    void followsTheWallClockAgainOnceItHasCaughtUp() {
        HybridClock clock = new HybridClock(() -> wall, HybridTime.ZERO);
        clock.observe(new HybridTime(wall.plusSeconds(60).toEpochMilli(), 9));
        wall = wall.plusSeconds(120);
        assertThat(clock.next()).isEqualTo(new HybridTime(wall.toEpochMilli(), 0));
    }

    @Test
    void carriesAFullCounterIntoTheNextMillisecond() {
        HybridClock clock = new HybridClock(() -> Instant.EPOCH, new HybridTime(5, Integer.MAX_VALUE));
        assertThat(clock.next()).isEqualTo(new HybridTime(6, 0));
    }
}
