package tierdesk.ui.shell.gate;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.function.IntSupplier;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.scene.Node;
import javafx.scene.input.InputEvent;
import tierdesk.ui.view.Showing;

/** Notices that nobody has touched the window for a while; also right after a computer has slept. */
final class IdleWatch {

    private static final javafx.util.Duration LOOK_EVERY = javafx.util.Duration.seconds(2);

    private final Node window;
    private final InstantSource clock;
    private final IntSupplier minutes;
    private final Runnable each;
    private final Runnable idle;
    private Instant touched;

    /**
     * @param minutes after how many without a key or a click; 0 for never
     * @param each done at each look
     */
    IdleWatch(Node window, InstantSource clock, IntSupplier minutes, Runnable each, Runnable idle) {
        this.window = window;
        this.clock = clock;
        this.minutes = minutes;
        this.each = each;
        this.idle = idle;
        this.touched = clock.instant();
    }

    void start() {
        window.addEventFilter(InputEvent.ANY, event -> touched = clock.instant());
        Timeline looks = new Timeline(new KeyFrame(LOOK_EVERY, event -> look()));
        looks.setCycleCount(Animation.INDEFINITE);
        Showing.subscribe(window, () -> {
            looks.play();
            return looks::stop;
        });
    }

    private void look() {
        each.run();
        int after = minutes.getAsInt();
        if (after == 0) {
            touched = clock.instant();
        } else if (Duration.between(touched, clock.instant()).toMinutes() >= after) {
            touched = clock.instant();
            idle.run();
        }
    }
}
