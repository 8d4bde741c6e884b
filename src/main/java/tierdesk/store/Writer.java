package tierdesk.store;

import jakarta.persistence.PersistenceException;
import java.time.InstantSource;
import java.util.Objects;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import org.hibernate.SessionFactory;
import org.hibernate.StatelessSession;
import org.hibernate.Transaction;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tierdesk.desk.CannotSaveException;
import tierdesk.journal.HybridClock;
import tierdesk.store.database.Database;
import tierdesk.store.database.Saves;
import tierdesk.store.database.Troubles;

/**
 * The one writer. A transaction holds entries and all that follows from them; when {@link #write} returns, it is committed and forced
 * to disk, and listeners are about to be told. When it throws, the next attempt works as soon as the disk does.
 */
final class Writer {

    private static final Logger LOG = LoggerFactory.getLogger(Writer.class);

    private final ReentrantLock lock = new ReentrantLock();
    private final Database database;
    private final SessionFactory sessions;
    private final HybridClock clock;
    private final InstantSource wall;
    private final ShopMemory shopMemory;
    private final ChangeNotices notices;
    private final Runnable guard;
    private @Nullable Attempt<?> inDoubt;
    private boolean troubled;

    Writer(Database database, SessionFactory sessions, HybridClock clock, InstantSource wall, ShopMemory shopMemory, ChangeNotices notices, Runnable guard) {
        this.database = database;
        this.sessions = sessions;
        this.clock = clock;
        this.wall = wall;
        this.shopMemory = shopMemory;
        this.notices = notices;
        this.guard = guard;
    }

    /**
     * @param intent what is to be done, equal when the same is asked for again: when the disk failed so that nobody knew whether it was saved,
     *     asking again does not save it twice
     * @param type of the result
     * @throws CannotSaveException when nothing was recorded; or when that cannot be told yet, which the sentence then says, and until it can
     *     be told nothing further is recorded
     */
    <T, X extends Exception> T write(Object intent, Class<T> type, Work<T, X> work) throws X {
        guard.run();
        lock.lock();
        try {
            if (troubled) {
                database.recover();
            }
            database.keepFromGaps();
            Attempt<?> earlier = settle();
            if (earlier != null && earlier.intent.equals(intent)) {
                return type.cast(earlier.result());
            }
            Attempt<T> attempt = new Attempt<>(intent);
            try (StatelessSession session = sessions.openStatelessSession()) {
                attempt.run(session, work);
            } catch (PersistenceException trouble) {
                afterTrouble(attempt, trouble);
                return type.cast(attempt.result());
            }
            finish(attempt);
            troubled = false;
            return type.cast(attempt.result());
        } finally {
            lock.unlock();
        }
    }

    /** The same for tables that no entry has to do with. */
    <T, X extends Exception> T writeBeside(Object intent, Class<T> type, Saves.Work<T, X> work) throws X {
        return write(intent, type, writing -> work.in(writing.session()));
    }

    /** Work that no writer may come between; it records nothing. */
    void whileNobodyWrites(Consumer<StatelessSession> work) {
        guard.run();
        lock.lock();
        try (StatelessSession session = sessions.openStatelessSession()) {
            work.accept(session);
        } finally {
            lock.unlock();
        }
    }

    /** Returns only if the attempt was saved all the same. */
    private void afterTrouble(Attempt<?> attempt, PersistenceException trouble) {
        LOG.error("Saving failed", trouble);
        troubled = true;
        database.recover();
        inDoubt = attempt.committing ? attempt : null;
        if (settle() != null) {
            return;
        }
        throw new CannotSaveException(
                "Not saved: " + Troubles.reason(trouble) + ". Nothing was recorded. Try again once that is mended.", trouble);
    }

    /**
     * Looks whether an attempt whose commit failed is in the journal after all, and forces it to disk; it is then as good as any.
     *
     * @return that attempt; null when there is none, or it was not saved
     * @throws CannotSaveException while it cannot be told
     */
    private @Nullable Attempt<?> settle() {
        Attempt<?> attempt = inDoubt;
        if (attempt == null) {
            return null;
        }
        boolean there;
        try (StatelessSession session = sessions.openStatelessSession()) {
            there = attempt.isIn(session);
            force(session);
        } catch (PersistenceException stillTrouble) {
            LOG.error("Whether the last attempt was saved cannot be told yet", stillTrouble);
            throw new CannotSaveException("Not saved yet: " + Troubles.reason(stillTrouble) + ". What was entered last may turn out to be "
                    + "recorded; trying again does not record it twice.", stillTrouble);
        }
        inDoubt = null;
        if (there) {
            finish(attempt);
        }
        return there ? attempt : null;
    }

    private void finish(Attempt<?> attempt) {
        Writing writing = attempt.written();
        writing.adopt();
        notices.of(writing);
    }

    /** H2 forces nothing by itself; without this a power cut can leave an empty database. It must be the connection that committed. */
    private static void force(StatelessSession session) {
        session.doWork(connection -> {
            try (var statement = connection.createStatement()) {
                statement.execute("checkpoint sync");
            }
        });
    }

    private static void rollBackUnlessCommitted(Transaction transaction) {
        try {
            if (transaction.isActive()) {
                transaction.rollback();
            }
        } catch (RuntimeException alreadyClosed) {
            // the trouble that led here is under way to whoever asked
            LOG.debug("There was nothing left to roll back", alreadyClosed);
        }
    }

    /** What is done within the transaction. */
    @FunctionalInterface
    interface Work<T, X extends Exception> {
        T in(Writing writing) throws X;
    }

    /** One try, and how far it came. */
    private final class Attempt<T> {
        private final Object intent;
        private @Nullable Writing writing;
        private @Nullable T result;
        private boolean committing;

        Attempt(Object intent) {
            this.intent = intent;
        }

        <X extends Exception> void run(StatelessSession session, Work<T, X> work) throws X {
            Transaction transaction = session.beginTransaction();
            try {
                Writing inProgress = new Writing(session, clock, wall, shopMemory);
                T done = work.in(inProgress);
                inProgress.flush();
                writing = inProgress;
                result = done;
                committing = true;
                transaction.commit();
                force(session);
            } finally {
                rollBackUnlessCommitted(transaction);
            }
        }

        boolean isIn(StatelessSession session) {
            return written().appender().lastIsIn(session);
        }

        Object result() {
            return Objects.requireNonNull(result, "nothing was done");
        }

        Writing written() {
            return Objects.requireNonNull(writing, "nothing was written");
        }
    }
}
