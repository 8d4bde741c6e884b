package tierdesk.ui.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.util.Subscription;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tierdesk.desk.Changes;
import tierdesk.desk.Changes.Change;

@DisplayName("The store's changes")
class ChangeFeedTest {

    private static final UUID ONE = new UUID(0, 1);
    private static final UUID TWO = new UUID(0, 2);

    private final List<Runnable> onScreen = new ArrayList<>();
    private final List<Change> seen = new ArrayList<>();
    private Consumer<Change> store = change -> { };
    private final Changes changes = listener -> {
        store = listener;
        return () -> store = change -> { };
    };
    private final Subscription subscription = ChangeFeed.subscribe(changes, new LaterScreen(), seen::add);

    @Test
    @DisplayName("that come at once arrive on the screen as one")
    void arriveAsOne() {
        store.accept(new Change(Set.of(ONE), false, false));
        store.accept(new Change(Set.of(TWO), true, false));

        assertThat(onScreen).hasSize(1);
        onScreen.removeFirst().run();
        assertThat(seen).containsExactly(new Change(Set.of(ONE, TWO), true, false));

        store.accept(new Change(Set.of(ONE), false, false));
        assertThat(onScreen).hasSize(1);
    }

    @Test
    @DisplayName("to more tickets than a screen shows arrive as a change of everything")
    void tooMany() {
        for (int i = 0; i < 10_001; i++) {
            store.accept(new Change(Set.of(new UUID(1, i)), false, false));
        }
        onScreen.removeFirst().run();

        assertThat(seen).containsExactly(new Change(Set.of(), false, true));
    }

    @Test
    @DisplayName("arrive no more once nobody listens, not even those on the way")
    void ended() {
        store.accept(new Change(Set.of(ONE), false, false));
        subscription.unsubscribe();
        onScreen.removeFirst().run();

        assertThat(seen).isEmpty();
    }

    private final class LaterScreen implements Screen {
        @Override
        public void run(Runnable action) {
            onScreen.add(action);
        }

        @Override
        public void later(Duration delay, Runnable action) {
            onScreen.add(action);
        }

        @Override
        public boolean here() {
            return true;
        }
    }
}
