package tierdesk.store;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tierdesk.desk.CannotReadException;
import tierdesk.desk.CannotSaveException;
import tierdesk.desk.Queue;
import tierdesk.desk.Sort;
import tierdesk.desk.TicketRow;
import tierdesk.desk.View;
import tierdesk.store.journal.JournalTable;

/**
 * Recomputes the rows of open tickets after a calendar or a procedure changed: in the background, some hundred at a time, people go on working.
 * The installation remembers that it is under way, so that a program that was closed meanwhile does it at its next opening.
 */
final class FrameRefresh implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(FrameRefresh.class);
    private static final int BATCH = 500;
    private static final int END_SECONDS = 30;

    private final Writer writer;
    private final Queue queue;
    private final ChangeNotices notices;
    private final ExecutorService worker = Executors.newSingleThreadExecutor(Thread.ofPlatform().name("frame-refresh").daemon().factory());
    private final AtomicInteger requests = new AtomicInteger();
    private final AtomicBoolean closing = new AtomicBoolean();

    FrameRefresh(Writer writer, Queue queue, ChangeNotices notices) {
        this.writer = writer;
        this.queue = queue;
        this.notices = notices;
    }

    /** Something changed that moves due times. */
    void request() {
        int request = requests.incrementAndGet();
        worker.execute(() -> refresh(request));
    }

    private void refresh(int request) {
        try {
            long[] open = queue.index(View.Fixed.OPEN, "", new Sort(Sort.Column.NUMBER, false));
            for (int from = 0; from < open.length && current(request); from += BATCH) {
                derive(Arrays.copyOfRange(open, from, Math.min(open.length, from + BATCH)));
            }
            if (current(request)) {
                writer.write(request, Boolean.class, writing -> {
                    boolean last = current(request);
                    if (last) {
                        writing.appender().framesStale(false);
                    }
                    return last;
                });
                notices.everything();
            }
        } catch (CannotReadException | CannotSaveException trouble) {
            LOG.error("Due times could not all be recomputed; this goes on at the next opening", trouble);
        }
    }

    /** A later request begins again from the start, with all that changed. */
    private boolean current(int request) {
        return !closing.get() && request == requests.get();
    }

    private void derive(long[] rows) {
        List<UUID> tickets = queue.rows(rows).stream().map(TicketRow::id).toList();
        writer.write(tickets, Boolean.class, writing -> {
            JournalTable.of(writing.session(), tickets).forEach(writing::deriveAgain);
            return true;
        });
    }

    /** Returns once all that was asked for is done; tests wait for it. */
    void finish() {
        try {
            worker.submit(() -> { }).get();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Override
    public void close() {
        closing.set(true);
        worker.shutdown();
        try {
            if (!worker.awaitTermination(END_SECONDS, TimeUnit.SECONDS)) {
                LOG.warn("Due times are still being recomputed; this goes on at the next opening");
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
