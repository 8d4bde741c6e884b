package tierdesk.ui.work;

import java.util.concurrent.CancellationException;

/**
 * What work says about itself while it runs, called from any thread and as often as one likes. It is asked to stop, never
 * interrupted: an interrupt would close H2's file (GROUND.md).
 */
public interface Progress extends tierdesk.desk.Progress {

    /** What is being done right now, in the person's language. */
    void message(String text);

    /** Leaves the work if somebody asked it to stop; to be called between batches. */
    default void stopIfCancelled() {
        if (cancelled()) {
            throw new CancellationException();
        }
    }
}
