package tierdesk.ui.work;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The one way for work to leave the JavaFX thread and to come back to it. Everything that leaves memory (the database, a
 * file, the network) goes through here.
 */
public final class Background implements AutoCloseable {

    /** Work that takes longer than this shows in the status bar. */
    public static final Duration SHOWN_AFTER = Duration.ofMillis(300);

    private static final Logger LOG = LoggerFactory.getLogger(Background.class);
    private static final long SECONDS_TO_FINISH = 20;

    private final Executor workers;
    private final Screen screen;
    private final List<BackgroundTask<?>> running = new ArrayList<>();
    private int pauses;
    private final ReadOnlyIntegerWrapper count = new ReadOnlyIntegerWrapper(this, "count", 0);
    private final ObservableList<BackgroundTask<?>> shown = FXCollections.observableArrayList();
    private final ObservableList<BackgroundTask<?>> shownReadOnly = FXCollections.unmodifiableObservableList(shown);
    private volatile boolean closed;
    private Consumer<? super Failure> failures = failure -> { };

    /**
     * @param workers runs the work; closed with this where it can be
     * @param screen  runs what follows
     */
    public Background(Executor workers, Screen screen) {
        this.workers = workers;
        this.screen = screen;
    }

    /** For the desk: a small pool. More threads would gain nothing, the database has one writer. */
    public static Background pool(int threads) {
        var factory = Thread.ofPlatform().name("work-", 1).daemon(true).factory();
        return new Background(Executors.newFixedThreadPool(threads, factory), Screen.FX);
    }

    /** For tests of models: everything happens at once in the caller, without JavaFX running. */
    public static Background atOnce() {
        return new Background(Runnable::run, Screen.NONE);
    }

    /**
     * Work to be done; nothing happens before {@link BackgroundTask#start()}.
     *
     * @param title what is being done, in the person's language
     */
    public <T> BackgroundTask<T> task(String title, Work<T> work) {
        return new BackgroundTask<>(this, title, work);
    }

    /** Who is told of failures that their task does not expect. */
    public void onUnexpectedFailure(Consumer<? super Failure> handler) {
        this.failures = handler;
    }

    /** The tasks that take long enough to be seen; changes on the screen's thread. */
    public ObservableList<BackgroundTask<?>> shown() {
        return shownReadOnly;
    }

    /** How many tasks and pauses run or wait; 0 is idle. */
    public ReadOnlyIntegerProperty countProperty() {
        return count.getReadOnlyProperty();
    }

    /** Does something on the screen after a pause, which counts as work: nothing is idle before it. */
    public void later(Duration pause, Runnable action) {
        pauses++;
        counted();
        screen.later(pause, () -> {
            try {
                action.run();
            } finally {
                pauses--;
                counted();
            }
        });
    }

    /** The screen that the work comes back to. */
    public Screen screen() {
        return screen;
    }

    /** Asks all tasks to stop and waits for those that still write; what is started from here on does not happen. */
    @Override
    public void close() {
        closed = true;
        List.copyOf(running).forEach(BackgroundTask::cancel);
        if (workers instanceof ExecutorService pool) {
            pool.shutdown();
            try {
                if (!pool.awaitTermination(SECONDS_TO_FINISH, TimeUnit.SECONDS)) {
                    LOG.warn("Background work did not end within {} s", SECONDS_TO_FINISH);
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    void start(BackgroundTask<?> task) {
        if (!screen.here()) {
            throw new IllegalStateException("Background work is started on the screen's thread: " + task.title());
        }
        if (closed) {
            LOG.debug("Not started, the desk is closing: {}", task.title());
            return;
        }
        running.add(task);
        counted();
        workers.execute(() -> {
            Runnable after = task.perform();
            screen.run(() -> ended(task, after));
        });
        if (!task.isEnded()) {
            screen.later(SHOWN_AFTER, () -> {
                if (!task.isEnded()) {
                    shown.add(task);
                }
            });
        }
    }

    void failed(Failure failure) {
        LOG.error("Failed: {}", failure.title(), failure.cause());
        failures.accept(failure);
    }

    void logFailure(BackgroundTask<?> task, Exception failure) {
        LOG.info("Failed, and answered by its screen: {}", task.title(), failure);
    }

    private void ended(BackgroundTask<?> task, Runnable after) {
        try {
            after.run();
        } finally {
            task.end();
            shown.remove(task);
            running.remove(task);
            counted();
        }
    }

    private void counted() {
        count.set(running.size() + pauses);
    }
}
