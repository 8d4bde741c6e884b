package tierdesk.ui.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Background work")
class BackgroundTest {

    private final Queue<Runnable> workers = new ArrayDeque<>();
    private final ByHand screen = new ByHand();
    private final Background background = new Background(workers::add, screen);
    private final List<String> heard = new ArrayList<>();

    @Test
    @DisplayName("brings its result back to the screen")
    void bringsItsResultBack() {
        background.task("add", progress -> 1 + 2).onSuccess(sum -> heard.add("sum " + sum)).onEnd(() -> heard.add("end")).start();
        workers.remove().run();
        assertThat(heard).isEmpty();

        screen.catchUp();
        assertThat(heard).containsExactly("sum 3", "end");
        assertThat(background.countProperty().get()).isZero();
    }

    @Test
    @DisplayName("shows in the status bar once it takes longer than 300 ms, until it ends")
    void showsWhenItTakesLong() {
        BackgroundTask<String> task = background.task("import", progress -> "done").start();
        assertThat(background.shown()).isEmpty();
        assertThat(screen.delays).containsExactly(Duration.ofMillis(300));

        screen.timeIsUp();
        assertThat(background.shown()).containsExactly(task);

        workers.remove().run();
        screen.catchUp();
        assertThat(background.shown()).isEmpty();
    }

    @Test
    @DisplayName("that is quick never shows")
    void quickNeverShows() {
        background.task("count", progress -> 1).start();
        workers.remove().run();
        screen.catchUp();
        screen.timeIsUp();
        assertThat(background.shown()).isEmpty();
    }

    @Test
    @DisplayName("whose failure nobody expects tells the desk, which can start it again")
    void unexpectedFailure() {
        List<Failure> failures = new ArrayList<>();
        background.onUnexpectedFailure(failures::add);
        background.task("read", progress -> {
            throw new IOException("disk");
        }).start();
        workers.remove().run();
        screen.catchUp();
        assertThat(failures).singleElement().satisfies(failure -> {
            assertThat(failure.title()).isEqualTo("read");
            assertThat(failure.cause()).hasMessage("disk");
        });

        failures.getFirst().retry().run();
        assertThat(workers).hasSize(1);
    }

    @Test
    @DisplayName("whose failure its screen expects tells only the screen")
    void expectedFailure() {
        background.onUnexpectedFailure(failure -> heard.add("desk"));
        background.task("read", progress -> {
            throw new IOException("disk");
        }).onFailure(failure -> heard.add("screen")).start();
        workers.remove().run();
        screen.catchUp();
        assertThat(heard).containsExactly("screen");
    }

    @Test
    @DisplayName("that is cancelled is asked to stop and its result dropped")
    void cancelled() {
        BackgroundTask<String> task = background.task("import", progress -> {
            progress.stopIfCancelled();
            return "all";
        }).onSuccess(heard::add).onCancel(() -> heard.add("cancelled")).start();
        task.cancel();
        workers.remove().run();
        screen.catchUp();
        assertThat(heard).containsExactly("cancelled");
    }

    @Test
    @DisplayName("that reports a thousand times changes the screen once")
    void reportsAreMerged() {
        BackgroundTask<Integer> task = background.task("import", progress -> {
            for (int i = 1; i <= 1000; i++) {
                progress.at(i, 2000);
                progress.message("line " + i);
            }
            return 0;
        }).start();
        workers.remove().run();
        assertThat(screen.waiting).hasSize(2);

        screen.catchUp();
        assertThat(task.progressProperty().get()).isEqualTo(0.5);
        assertThat(task.messageProperty().get()).isEqualTo("line 1000");
    }

    @Test
    @DisplayName("that dies of an error still ends")
    void errorStillEnds() {
        background.task("break", progress -> {
            throw new AssertionError("bug");
        }).onEnd(() -> heard.add("end")).start();
        workers.remove().run();
        assertThatThrownBy(screen::catchUp).isInstanceOf(AssertionError.class);
        assertThat(heard).containsExactly("end");
        assertThat(background.countProperty().get()).isZero();
    }

    @Test
    @DisplayName("for a question asked again answers only the newest one")
    void latestOnly() {
        Latest<String> latest = new Latest<>(background, "search", heard::add);
        latest.ask(progress -> "pri");
        latest.ask(progress -> "printer");
        workers.remove().run();
        workers.remove().run();
        screen.catchUp();
        assertThat(heard).containsExactly("printer");
    }

    @Test
    @DisplayName("for a question still being typed waits for a pause")
    void latestWaits() {
        Latest<String> latest = new Latest<>(background, "search", heard::add);
        latest.askAfter(Duration.ofMillis(200), progress -> "pri");
        latest.askAfter(Duration.ofMillis(200), progress -> "printer");
        screen.timeIsUp();
        assertThat(workers).hasSize(1);
        workers.remove().run();
        screen.catchUp();
        assertThat(heard).containsExactly("printer");
    }

    /** A screen whose time passes when the test says so. */
    private static final class ByHand implements Screen {
        final Queue<Runnable> waiting = new ArrayDeque<>();
        final List<Duration> delays = new ArrayList<>();
        private final Queue<Runnable> delayed = new ArrayDeque<>();

        @Override
        public void run(Runnable action) {
            waiting.add(action);
        }

        @Override
        public void later(Duration delay, Runnable action) {
            delays.add(delay);
            delayed.add(action);
        }

        @Override
        public boolean here() {
            return true;
        }

        void catchUp() {
            while (!waiting.isEmpty()) {
                waiting.remove().run();
            }
        }

        void timeIsUp() {
            for (int i = delayed.size(); i > 0; i--) {
                delayed.remove().run();
            }
        }
    }
}
