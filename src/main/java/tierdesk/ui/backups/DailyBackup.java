package tierdesk.ui.backups;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import javafx.application.Platform;

/** Looks now and then, while nothing else goes on, whether the day's backup has been made. A desk may stay open for weeks. */
final class DailyBackup {

    private static final Duration FIRST = Duration.ofSeconds(30);
    private static final Duration BUSY = Duration.ofMinutes(1);
    private static final Duration AGAIN = Duration.ofHours(1);

    private final BooleanSupplier idle;
    private final Runnable make;
    private boolean stopped;

    /**
     * @param idle whether nothing goes on; asked on the JavaFX thread
     * @param make makes the day's backup if it is due
     */
    DailyBackup(BooleanSupplier idle, Runnable make) {
        this.idle = idle;
        this.make = make;
    }

    void start() {
        after(FIRST);
    }

    void stop() {
        stopped = true;
    }

    /** An animation as a timer would keep the screen drawing all the while. */
    private void after(Duration delay) {
        Executor later = CompletableFuture.delayedExecutor(delay.toMillis(), TimeUnit.MILLISECONDS);
        later.execute(() -> Platform.runLater(this::look));
    }

    private void look() {
        if (stopped) {
            return;
        }
        boolean now = idle.getAsBoolean();
        if (now) {
            make.run();
        }
        after(now ? AGAIN : BUSY);
    }
}
