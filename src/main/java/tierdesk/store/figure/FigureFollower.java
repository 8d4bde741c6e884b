package tierdesk.store.figure;

import jakarta.persistence.PersistenceException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.hibernate.SessionFactory;
import org.hibernate.StatelessSession;
import org.hibernate.Transaction;
import tierdesk.desk.CannotSaveException;
import tierdesk.desk.Progress;
import tierdesk.desk.figure.TicketFigure;
import tierdesk.journal.Entry;
import tierdesk.journal.Shop;
import tierdesk.journal.TicketFold;
import tierdesk.procedure.ticket.Ticket;
import tierdesk.store.database.Reader;
import tierdesk.store.database.Troubles;
import tierdesk.store.journal.JournalRow;
import tierdesk.store.journal.JournalTable.Arrival;
import tierdesk.store.journal.JournalTable;
import tierdesk.store.row.RowProjector;

/**
 * Keeps the figures' lines up to the journal, batch by batch, each in a transaction together with how far it came: broken off anywhere, it goes on
 * from there. Nothing of it has to be forced to disk, since it can be derived again.
 */
final class FigureFollower {

    private static final int BATCH = 2_000;
    private static final int CHUNK = 200;

    private final SessionFactory sessions;
    private final Reader reader;
    private final Supplier<Shop> shop;

    FigureFollower(SessionFactory sessions, Reader reader, Supplier<Shop> shop) {
        this.sessions = sessions;
        this.reader = reader;
        this.shop = shop;
    }

    /** Returns when the lines are what the journal comes to, as it was when this was called or later. */
    synchronized void catchUp(Progress progress) {
        long last = reader.read(JournalTable::lastPosition);
        State state = reader.read(State::read);
        if (state.position > last) {
            state = startAnew(last);
        }
        List<Arrival> arrived = arrived(state.position);
        while (!arrived.isEmpty()) {
            if (progress.cancelled()) {
                throw new CancellationException();
            }
            long known = state.shopPosition;
            state = arrived.stream().anyMatch(arrival -> arrival.position() > known && arrival.mayMoveFigures())
                    ? startAnew(last)
                    : take(arrived, state);
            progress.at(Math.min(state.position, last), Math.max(1, last));
            arrived = arrived(state.position);
        }
    }

    /** All lines are derived again at the next question. */
    synchronized void forget() {
        startAnew(reader.read(JournalTable::lastPosition));
    }

    private List<Arrival> arrived(long position) {
        return reader.read(session -> JournalTable.after(session, position, BATCH));
    }

    /** A change of the shop moves figures of any ticket. Everything in the journal until {@code shopPosition} is then taken into account. */
    private State startAnew(long shopPosition) {
        State state = new State(0, shopPosition);
        inTransaction(session -> {
            session.createNativeMutationQuery("delete from level_figure").executeUpdate();
            session.createNativeMutationQuery("delete from ticket_figure").executeUpdate();
            state.write(session);
        });
        return state;
    }

    private State take(List<Arrival> arrived, State before) {
        Set<UUID> tickets = new LinkedHashSet<>();
        arrived.stream().filter(Arrival::mayHoldWords).map(Arrival::subject).filter(subject -> !subject.equals(Entry.SHOP)).forEach(tickets::add);
        Map<UUID, List<JournalRow>> histories = reader.read(session -> JournalTable.of(session, List.copyOf(tickets)));
        List<FigureLine> lines = new ArrayList<>();
        List<LevelFigureLine> levels = new ArrayList<>();
        Shop now = shop.get();
        TicketFold fold = new TicketFold(now);
        histories.forEach((id, rows) -> fold.fold(id, rows.stream().map(JournalRow::entry).toList()).ifPresent(folded -> {
            Ticket ticket = folded.ticket();
            TicketFigure figure = TicketFigure.of(ticket, now.version(ticket.procedure()), now);
            long rowNo = RowProjector.rowNumber(rows);
            lines.add(new FigureLine(rowNo, figure));
            figure.levels().forEach(at -> levels.add(new LevelFigureLine(rowNo, at)));
        }));
        State after = new State(arrived.getLast().position(), before.shopPosition);
        inTransaction(session -> {
            session.upsertMultiple(lines);
            inChunks(lines, rows -> session.createMutationQuery("delete from LevelFigureLine where rowNo in (:rows)")
                    .setParameterList("rows", rows)
                    .executeUpdate());
            session.insertMultiple(levels);
            after.write(session);
        });
        return after;
    }

    private static void inChunks(List<FigureLine> lines, Consumer<List<Long>> work) {
        List<Long> rows = lines.stream().map(line -> line.rowNo).toList();
        for (int from = 0; from < rows.size(); from += CHUNK) {
            work.accept(rows.subList(from, Math.min(from + CHUNK, rows.size())));
        }
    }

    private void inTransaction(Consumer<StatelessSession> work) {
        try (StatelessSession session = sessions.openStatelessSession()) {
            Transaction transaction = session.beginTransaction();
            boolean done = false;
            try {
                work.accept(session);
                transaction.commit();
                done = true;
            } finally {
                if (!done && transaction.isActive()) {
                    transaction.rollback();
                }
            }
        } catch (PersistenceException trouble) {
            throw new CannotSaveException("The figures could not be brought up to date: " + Troubles.reason(trouble)
                    + ". Nothing that was recorded is lost. Try again once that is mended.", trouble);
        }
    }

    /** How far the lines have come. */
    private record State(long position, long shopPosition) {

        static State read(StatelessSession session) {
            Object[] row = session.createNativeQuery("select position, shop_position from figure_state", Object[].class).getSingleResult();
            return new State(((Number) row[0]).longValue(), ((Number) row[1]).longValue());
        }

        void write(StatelessSession session) {
            session.createNativeMutationQuery("update figure_state set position = :position, shop_position = :shop")
                    .setParameter("position", position)
                    .setParameter("shop", shopPosition)
                    .executeUpdate();
        }
    }
}
