package tierdesk.ui.work;

import java.time.Duration;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A question that is asked again before it is answered, such as a search while typing: only the newest question's answer
 * arrives, older ones are asked to stop and dropped.
 */
public final class Latest<T> {

    private final Background background;
    private final String title;
    private final Consumer<? super T> onAnswer;
    private long generation;
    private @Nullable BackgroundTask<T> present;

    public Latest(Background background, String title, Consumer<? super T> onAnswer) {
        this.background = background;
        this.title = title;
        this.onAnswer = onAnswer;
    }

    /** Asks at once. */
    public void ask(Work<T> work) {
        cancel();
        present = background.task(title, work).onSuccess(onAnswer).start();
    }

    /** Asks when nothing else has been asked for a while. */
    public void askAfter(Duration quiet, Work<T> work) {
        cancel();
        long mine = generation;
        background.later(quiet, () -> {
            if (mine == generation) {
                ask(work);
            }
        });
    }

    /** Drops the question that is not answered yet. */
    public void cancel() {
        generation++;
        if (present != null) {
            present.cancel();
            present = null;
        }
    }
}
