package tierdesk.ui.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Work that is asked for too often")
class ThrottleTest {

    private final List<Runnable> ends = new ArrayList<>();
    private final List<Runnable> rests = new ArrayList<>();
    private final List<Duration> lengths = new ArrayList<>();
    private final Throttle throttle = new Throttle(new Background(Runnable::run, new RestingScreen()), Duration.ofMillis(200), ends::add);

    @Test
    @DisplayName("is done at once the first time, and then once more after a rest, however often it was asked for")
    void onceAndOnceMore() {
        throttle.request();
        assertThat(ends).hasSize(1);
        throttle.request();
        throttle.request();
        assertThat(ends).hasSize(1);

        ends.getFirst().run();
        throttle.request();
        assertThat(ends).hasSize(1);
        assertThat(lengths.getFirst()).isGreaterThanOrEqualTo(Duration.ofMillis(200));
        rests.removeFirst().run();

        assertThat(ends).hasSize(2);
    }

    @Test
    @DisplayName("is not done again when nobody asked meanwhile")
    void notAgain() {
        throttle.request();
        ends.getFirst().run();
        rests.removeFirst().run();

        assertThat(ends).hasSize(1);
    }

    private final class RestingScreen implements Screen {
        @Override
        public void run(Runnable action) {
            action.run();
        }

        @Override
        public void later(Duration delay, Runnable action) {
            lengths.add(delay);
            rests.add(action);
        }

        @Override
        public boolean here() {
            return true;
        }
    }
}
