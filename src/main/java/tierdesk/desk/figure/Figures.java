package tierdesk.desk.figure;

import java.time.Instant;
import tierdesk.desk.CannotReadException;
import tierdesk.desk.Progress;

/**
 * The manager's figures. They follow the journal at their own pace, so that nobody who records anything waits for them; each question first lets
 * them catch up. All calls wait for the disk: never on the FX thread.
 */
public interface Figures {

    /**
     * All figures over the tickets of a filter.
     *
     * @param now open tickets are as old as at this instant
     * @param progress of catching up with the journal; when it is cancelled, what was done until then is kept
     * @throws CannotReadException when the disk does not answer
     * @throws java.util.concurrent.CancellationException when it was cancelled
     */
    FigureSheet sheet(FigureFilter filter, Instant now, Progress progress);

    /** The rows of the queue behind a figure, in no order that means anything. Does not catch up: the same tickets as in the last sheet. */
    long[] behind(FigureFilter filter, Behind behind);
}
