package tierdesk.ui.work;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import javafx.application.Platform;

/** Does, while nothing else goes on, what is to be done once a day. A desk may stay open for weeks. */
public final class DailyWork {

    private static final Duration FIRST = Duration.ofSeconds(30);
    private static final Duration BUSY = Duration.ofMinutes(1);
    private static final Duration AGAIN = Duration.ofHours(1);

    private final BooleanSupplier idle;
    private final List<Runnable> daily;
    private int next;
    private boolean stopped;

    /**
     * @param idle whether nothing goes on; asked on the JavaFX thread
     * @param daily what is to be done once a day, one after the other; each sees for itself whether it was
     */
    public DailyWork(BooleanSupplier idle, List<Runnable> daily) {
        this.idle = idle;
        this.daily = List.copyOf(daily);
    }

    /** The first look comes when the desk has had time to open. */
    public void start() {
        after(FIRST);
    }

    /** Nothing more is begun. */
    public void stop() {
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
        if (idle.getAsBoolean()) {
            daily.get(next).run();
            next = (next + 1) % daily.size();
            after(next == 0 ? AGAIN : BUSY);
        } else {
            after(BUSY);
        }
    }
}
