package tierdesk.store.audit;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.IntSupplier;
import org.hibernate.StatelessSession;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tierdesk.store.database.Saves;

/** Puts lines on disk beside whatever people do: those of a second together, and all that wait before the desk closes. */
public final class AuditWriter implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(AuditWriter.class);
    private static final long GATHER_MILLIS = 1_000;
    private static final long AGAIN_MILLIS = 10_000;
    private static final long LAST_LINES_SECONDS = 10;
    private static final Duration FORGET_EVERY = Duration.ofHours(6);

    private final Saves saves;
    private final InstantSource wall;
    private final IntSupplier keptDays;
    private final Deque<Note> waiting = new ArrayDeque<>();
    private final ScheduledExecutorService thread =
            Executors.newSingleThreadScheduledExecutor(Thread.ofPlatform().name("audit").daemon().factory());
    private List<Note> tried = List.of();
    private Instant forgotten = Instant.MIN;
    private boolean due;

    /** @param keptDays after how many days lines are forgotten; 0 for never */
    public AuditWriter(Saves saves, InstantSource wall, IntSupplier keptDays) {
        this.saves = saves;
        this.wall = wall;
        this.keptDays = keptDays;
    }

    /** Takes a line over; does not wait for the disk. */
    public void note(Note note) {
        synchronized (waiting) {
            waiting.add(note);
            if (thread.isShutdown()) {
                LOG.warn("A line of the audit came after the desk was closed");
            } else if (note.kind().atOnce()) {
                thread.execute(this::write);
            } else {
                writeIn(GATHER_MILLIS);
            }
        }
    }

    private void writeIn(long millis) {
        if (!due) {
            due = true;
            thread.schedule(this::write, millis, TimeUnit.MILLISECONDS);
        }
    }

    /** On the thread of this class. */
    private void write() {
        List<Note> notes = taken();
        if (notes.isEmpty()) {
            return;
        }
        boolean again = notes.equals(tried);
        tried = notes;
        try {
            saves.write(notes, Boolean.class, session -> {
                if (!again || !AuditTable.endsWith(session, notes)) {
                    AuditTable.append(session, notes);
                    forgetOld(session);
                }
                return true;
            });
        } catch (RuntimeException trouble) {
            LOG.error("{} lines of the audit wait for the disk", notes.size(), trouble);
            giveBack(notes);
        }
    }

    private void forgetOld(StatelessSession session) {
        Instant now = wall.instant();
        int days = keptDays.getAsInt();
        if (days > 0 && forgotten.isBefore(now.minus(FORGET_EVERY))) {
            AuditTable.forget(session, now.minus(Duration.ofDays(days)));
            forgotten = now;
        }
    }

    private List<Note> taken() {
        synchronized (waiting) {
            due = false;
            List<Note> notes = new ArrayList<>(waiting);
            waiting.clear();
            return notes;
        }
    }

    private void giveBack(List<Note> notes) {
        synchronized (waiting) {
            notes.reversed().forEach(waiting::addFirst);
            if (!thread.isShutdown()) {
                writeIn(AGAIN_MILLIS);
            }
        }
    }

    /** Returns when every line that was noted is on disk, or could not be put there. */
    public void catchUp() {
        try {
            thread.submit(this::write).get();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException bug) {
            throw new IllegalStateException(bug);
        }
    }

    /** Writes what waits. */
    @Override
    public void close() {
        thread.execute(this::write);
        thread.shutdown();
        try {
            if (!thread.awaitTermination(LAST_LINES_SECONDS, TimeUnit.SECONDS)) {
                LOG.warn("The last lines of the audit could not be written in time");
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
