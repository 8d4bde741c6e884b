package tierdesk.store.queue;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CancellationException;
import java.util.function.Supplier;
import org.hibernate.StatelessSession;
import tierdesk.clock.CalendarDefinition;
import tierdesk.desk.Forecast;
import tierdesk.desk.Progress;
import tierdesk.journal.Shop;
import tierdesk.journal.TicketFold;
import tierdesk.procedure.event.ShopEvent;
import tierdesk.procedure.frame.FrameMove;
import tierdesk.procedure.ticket.Ticket;
import tierdesk.store.database.Reader;
import tierdesk.store.journal.JournalRow;
import tierdesk.store.journal.JournalTable;

/** Folds the open tickets of a calendar, batch by batch, and counts their frames on the calendar as it is and as it would be. */
public final class StoredForecast implements Forecast {

    private static final int BATCH = 1_000;
    private static final int WORST = 20;
    private static final Comparator<TicketMove> WORST_FIRST =
            Comparator.comparing(TicketMove::move, FrameMove.WORST_FIRST).thenComparing(TicketMove::number);

    private final Reader reader;
    private final Supplier<Shop> shop;
    private final InstantSource wall;

    public StoredForecast(Reader reader, Supplier<Shop> shop, InstantSource wall) {
        this.reader = reader;
        this.shop = shop;
        this.wall = wall;
    }

    @Override
    public Moves ofCalendar(CalendarDefinition calendar, Progress progress) {
        Shop before = shop.get();
        Shop after = before.with(List.of(new ShopEvent.CalendarSaved(calendar)));
        List<UUID> open = reader.read(session -> openOn(session, calendar.id()));
        Tally tally = new Tally();
        Instant now = wall.instant();
        for (int from = 0; from < open.size(); from += BATCH) {
            if (progress.cancelled()) {
                throw new CancellationException();
            }
            List<UUID> batch = open.subList(from, Math.min(from + BATCH, open.size()));
            Map<UUID, List<JournalRow>> histories = reader.read(session -> JournalTable.of(session, batch));
            histories.entrySet().parallelStream()
                    .map(history -> moved(history.getKey(), history.getValue(), before, after, now))
                    .flatMap(Optional::stream)
                    .sequential()
                    .forEach(tally::add);
            progress.at(from + batch.size(), open.size());
        }
        return tally.moves(open.size());
    }

    /** By an index that begins with whether it is closed (GROUND: its whole prefix, or H2 sorts). */
    private static List<UUID> openOn(StatelessSession session, String calendar) {
        return session.createSelectionQuery("select content.id from QueueRow where content.closed = false and content.calendar = :calendar"
                        + " order by content.closed, content.timeKey, rowNo", UUID.class)
                .setParameter("calendar", calendar)
                .getResultList();
    }

    private static Optional<TicketMove> moved(UUID id, List<JournalRow> history, Shop before, Shop after, Instant now) {
        return new TicketFold(before).fold(id, history.stream().map(JournalRow::entry).toList())
                .flatMap(folded -> {
                    Ticket ticket = folded.ticket();
                    return FrameMove.of(ticket, before.version(ticket.procedure()), before, after, now).stream()
                            .min(FrameMove.WORST_FIRST)
                            .map(worst -> new TicketMove(id, ticket.number(), ticket.subject(), worst));
                });
    }

    /** What has been counted so far, and the worst of it. */
    private static final class Tally {

        private long moved;
        private long late;
        private List<TicketMove> worst = new ArrayList<>();

        /** A ticket's worst move says whether any of its frames becomes late: those come first. */
        void add(TicketMove move) {
            moved++;
            late += move.move().becomesLate() ? 1 : 0;
            worst.add(move);
            if (worst.size() > WORST * WORST) {
                worst = worstOf();
            }
        }

        private List<TicketMove> worstOf() {
            return new ArrayList<>(worst.stream().sorted(WORST_FIRST).limit(WORST).toList());
        }

        Moves moves(long looked) {
            return new Moves(looked, moved, late, worstOf());
        }
    }
}
