package tierdesk.ui.work;

import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.jspecify.annotations.Nullable;

/**
 * Work with a title, from {@link Background#task}: say what is to happen afterwards, then {@link #start()} it. All
 * handlers run on the screen's thread; its properties change there only.
 */
public final class BackgroundTask<T> {

    private final Background background;
    private final String title;
    private final Work<T> work;
    private final ReadOnlyDoubleWrapper progress = new ReadOnlyDoubleWrapper(this, "progress", -1);
    private final ReadOnlyStringWrapper message = new ReadOnlyStringWrapper(this, "message", "");
    private final AtomicReference<@Nullable Said> said = new AtomicReference<>();
    private volatile boolean cancelled;
    private boolean ended;
    private Consumer<? super T> onSuccess = result -> { };
    private @Nullable Consumer<? super Exception> onFailure;
    private Runnable onCancel = () -> { };
    private Runnable onEnd = () -> { };

    BackgroundTask(Background background, String title, Work<T> work) {
        this.background = background;
        this.title = title;
        this.work = work;
    }

    /** What happens with the result. */
    public BackgroundTask<T> onSuccess(Consumer<? super T> handler) {
        this.onSuccess = handler;
        return this;
    }

    /** What happens on failure; without it, the desk's status bar tells of it. */
    public BackgroundTask<T> onFailure(Consumer<? super Exception> handler) {
        this.onFailure = handler;
        return this;
    }

    /** What happens when it stopped because somebody asked it to. */
    public BackgroundTask<T> onCancel(Runnable handler) {
        this.onCancel = handler;
        return this;
    }

    /** What happens at the very end, however it ended: after the other handler. */
    public BackgroundTask<T> onEnd(Runnable handler) {
        this.onEnd = handler;
        return this;
    }

    /** Starts it; once, on the screen's thread. */
    public BackgroundTask<T> start() {
        background.start(this);
        return this;
    }

    /** Asks it to stop at its next occasion. Its result, if it still comes, is dropped. */
    public void cancel() {
        cancelled = true;
    }

    /** What is being done, in the person's language. */
    public String title() {
        return title;
    }

    /** From 0 to 1, negative while it is not known. */
    public ReadOnlyDoubleProperty progressProperty() {
        return progress.getReadOnlyProperty();
    }

    /** What it says of itself, or nothing. */
    public ReadOnlyStringProperty messageProperty() {
        return message.getReadOnlyProperty();
    }

    /** Whether it has ended and its handlers have run. */
    public boolean isEnded() {
        return ended;
    }

    /** On a worker: does the work and answers what is to happen on the screen. */
    Runnable perform() {
        try {
            if (cancelled) {
                return onCancel;
            }
            T result = work.run(new Reporter());
            return () -> {
                if (cancelled) {
                    onCancel.run();
                } else {
                    onSuccess.accept(result);
                }
            };
        } catch (CancellationException e) {
            return onCancel;
        } catch (Exception e) {
            return () -> fail(e);
        } catch (Error e) {
            // a bug or a dying machine: the screen's last handler tells of it, and the task still ends
            return () -> {
                throw e;
            };
        }
    }

    void end() {
        ended = true;
        onEnd.run();
    }

    private void fail(Exception failure) {
        if (cancelled) {
            background.logFailure(this, failure);
            onCancel.run();
        } else if (onFailure != null) {
            background.logFailure(this, failure);
            onFailure.accept(failure);
        } else {
            background.failed(new Failure(title, failure, () -> {
                ended = false;
                start();
            }));
        }
    }

    /** Many reports become one change on the screen. */
    private final class Reporter implements Progress {
        @Override
        public void at(long done, long total) {
            double share = total <= 0 ? -1 : Math.clamp((double) done / total, 0, 1);
            say(before -> new Said(share, before == null ? null : before.message()));
        }

        @Override
        public void message(String text) {
            say(before -> new Said(before == null ? Double.NaN : before.share(), text));
        }

        @Override
        public boolean cancelled() {
            return cancelled;
        }

        private void say(UnaryOperator<@Nullable Said> change) {
            if (said.getAndUpdate(change) == null) {
                background.screen().run(() -> {
                    Said now = said.getAndSet(null);
                    if (now != null) {
                        show(now);
                    }
                });
            }
        }

        private void show(Said now) {
            if (!Double.isNaN(now.share())) {
                progress.set(now.share());
            }
            if (now.message() != null) {
                message.set(now.message());
            }
        }
    }

    private record Said(double share, @Nullable String message) {
    }
}
