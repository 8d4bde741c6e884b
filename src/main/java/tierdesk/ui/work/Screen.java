package tierdesk.ui.work;

import java.time.Duration;
import javafx.animation.PauseTransition;
import javafx.application.Platform;

/** The way to the thread that owns the nodes. */
public interface Screen {

    /** The JavaFX thread. */
    Screen FX = new Screen() {
        @Override
        public void run(Runnable action) {
            Platform.runLater(action);
        }

        @Override
        public void later(Duration delay, Runnable action) {
            PauseTransition pause = new PauseTransition(javafx.util.Duration.millis(delay.toMillis()));
            pause.setOnFinished(event -> action.run());
            pause.play();
        }

        @Override
        public boolean here() {
            return Platform.isFxApplicationThread();
        }
    };

    /** No screen: everything happens at once in the caller. For tests of models. */
    Screen NONE = new Screen() {
        @Override
        public void run(Runnable action) {
            action.run();
        }

        @Override
        public void later(Duration delay, Runnable action) {
            action.run();
        }

        @Override
        public boolean here() {
            return true;
        }
    };

    /** Runs an action on the screen's thread, soon. */
    void run(Runnable action);

    /** Runs an action on the screen's thread after a delay; called on that thread. */
    void later(Duration delay, Runnable action);

    /** Whether the caller is on the screen's thread. */
    boolean here();
}
