package tierdesk.store.check;

import jakarta.persistence.PersistenceException;
import java.util.List;
import java.util.UUID;
import java.util.function.LongConsumer;
import java.util.function.Supplier;
import org.hibernate.SessionFactory;
import org.hibernate.StatelessSession;
import org.hibernate.Transaction;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tierdesk.desk.CannotSaveException;
import tierdesk.journal.Entry;
import tierdesk.journal.Shop;
import tierdesk.journal.TicketFold;
import tierdesk.procedure.event.RequestEvent.RequestReceived;
import tierdesk.store.database.Reader;
import tierdesk.store.database.Troubles;
import tierdesk.store.journal.Installation;
import tierdesk.store.journal.JournalRow;
import tierdesk.store.journal.SubjectHistories;
import tierdesk.store.row.RowProjector;
import tierdesk.store.row.RowTable;
import tierdesk.store.row.SourceTable;
import tierdesk.store.shop.NamesTable;

/**
 * Derives every row anew. Broken off, it is begun again at the next opening: until it has come to its end the installation says that its rows
 * are of no version. The caller keeps writers away.
 */
public final class Rebuild {

    private static final Logger LOG = LoggerFactory.getLogger(Rebuild.class);
    private static final List<String> DERIVED =
            List.of("ticket_row", "view_count", "alert_row", "alert_raised", "cost_line", "shift_left", "vendor_case", "ticket_source", "name_used",
                    "name_word");
    private static final int NO_VERSION = 0;
    private static final int BATCH = 1_000;

    private final SessionFactory sessions;
    private final Reader reader;
    private final Supplier<Shop> shop;

    public Rebuild(SessionFactory sessions, Reader reader, Supplier<Shop> shop) {
        this.sessions = sessions;
        this.reader = reader;
        this.shop = shop;
    }

    /**
     * @param done told the number of entries so far
     * @return how many tickets there are
     * @throws CannotSaveException when it could not be brought to its end; it is begun anew at the next opening
     */
    public long run(LongConsumer done) {
        try {
            begin();
            return derive(done);
        } catch (PersistenceException trouble) {
            LOG.error("The rows could not be derived", trouble);
            throw new CannotSaveException("The queue could not be made anew: " + Troubles.reason(trouble)
                    + ". Nothing that was recorded is lost. Try again once that is mended; else it is made at the next start.", trouble);
        }
    }

    private long derive(LongConsumer done) {
        try (StatelessSession session = sessions.openStatelessSession()) {
            Batches batches = new Batches(session, done);
            reader.stream(stream -> {
                SubjectHistories.forEach(stream, batches::take);
                return true;
            });
            return batches.end();
        }
    }

    private void begin() {
        try (StatelessSession session = sessions.openStatelessSession()) {
            Transaction transaction = session.beginTransaction();
            mark(session, NO_VERSION);
            DERIVED.forEach(table -> session.createNativeMutationQuery("truncate table " + table).executeUpdate());
            transaction.commit();
        }
    }

    private static void mark(StatelessSession session, int version) {
        Installation installation = Installation.read(session);
        installation.rowsDerivedBy(version);
        installation.framesStale(false);
        session.update(installation);
    }

    /** Tickets by the thousand, each in a transaction. */
    private final class Batches {
        private final StatelessSession session;
        private final LongConsumer done;
        private Transaction transaction;
        private RowTable rows;
        private SourceTable sources;
        private NamesTable names;
        private int inBatch;
        private long tickets;
        private long entries;

        Batches(StatelessSession session, LongConsumer done) {
            this.session = session;
            this.done = done;
            this.transaction = session.beginTransaction();
            this.rows = new RowTable(session);
            this.sources = new SourceTable(session);
            this.names = new NamesTable(session);
        }

        void take(UUID subject, List<JournalRow> history) {
            List<Entry> decoded = history.stream().map(JournalRow::entry).toList();
            decoded.forEach(entry -> {
                names.used(entry.event(), entry.occurredAt());
                if (entry.event() instanceof RequestReceived received) {
                    sources.add(subject, received);
                }
            });
            entries += history.size();
            if (!subject.equals(Entry.SHOP)) {
                new TicketFold(shop.get()).fold(subject, decoded).ifPresent(folded -> {
                    rows.add(RowProjector.rowNumber(history), folded, shop.get());
                    tickets++;
                });
            }
            if (++inBatch == BATCH) {
                save();
                transaction = session.beginTransaction();
            }
        }

        private void save() {
            rows.flush();
            sources.flush();
            names.flush();
            transaction.commit();
            inBatch = 0;
            done.accept(entries);
        }

        long end() {
            mark(session, RowProjector.VERSION);
            save();
            return tickets;
        }
    }
}
