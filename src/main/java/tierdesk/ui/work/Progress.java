package tierdesk.ui.work;

import java.util.concurrent.CancellationException;

/** What work says about itself while it runs. All may be called from any thread, as often as one likes. */
public interface Progress {

    /** @param total 0 or less: it is not known how much there is */
    void at(long done, long total);

    /** What is being done right now, in the person's language. */
    void message(String text);

    /** Whether somebody asked the work to stop. It is never interrupted: that would close H2's file (GROUND.md). */
    boolean cancelled();

    /** Leaves the work if somebody asked it to stop; to be called between batches. */
    default void stopIfCancelled() {
        if (cancelled()) {
            throw new CancellationException();
        }
    }
}
