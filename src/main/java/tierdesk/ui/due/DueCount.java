package tierdesk.ui.due;

import java.time.Duration;
import java.time.Instant;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.util.Subscription;
import tierdesk.desk.Changes;
import tierdesk.desk.DueAlerts;
import tierdesk.ui.UiContext;
import tierdesk.ui.work.ChangeFeed;
import tierdesk.ui.work.Throttle;

/** Keeps the count of what runs out within the hour for the top bar: after changes, and once a minute as time goes on. */
final class DueCount {

    private static final Duration LEAST_REST = Duration.ofSeconds(1);

    private final UiContext ui;
    private final DueAlerts alerts;
    private final Changes changes;
    private final Throttle counting;
    private final Timeline minutes;
    private Subscription subscription = Subscription.EMPTY;

    DueCount(UiContext ui, DueAlerts alerts, Changes changes) {
        this.ui = ui;
        this.alerts = alerts;
        this.changes = changes;
        this.counting = new Throttle(ui.background(), LEAST_REST, this::count);
        this.minutes = new Timeline(new KeyFrame(javafx.util.Duration.minutes(1), event -> counting.request()));
        minutes.setCycleCount(Animation.INDEFINITE);
    }

    void start() {
        counting.request();
        minutes.play();
        subscription = ChangeFeed.subscribe(changes, ui.background().screen(), change -> counting.request());
    }

    void stop() {
        minutes.stop();
        subscription.unsubscribe();
    }

    private void count(Runnable ended) {
        Instant now = ui.clock().instant();
        ui.background().task(ui.messages().get("due.reading"), progress -> alerts.countRunningOut(now, now.plus(DueGroup.SOON)))
                .onSuccess(count -> ui.workplace().dueProperty().set((int) Math.min(Integer.MAX_VALUE, count)))
                .onEnd(ended)
                .start();
    }
}
