package tierdesk.store;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import java.util.function.Predicate;
import tierdesk.clock.CalendarDefinition;
import tierdesk.clock.SupportCalendar;
import tierdesk.desk.Forecast;
import tierdesk.desk.Progress;
import tierdesk.desk.Queue;
import tierdesk.desk.Sort;
import tierdesk.desk.TicketRow;
import tierdesk.desk.View;
import tierdesk.journal.FoldedTicket;
import tierdesk.journal.Shop;
import tierdesk.journal.TicketFold;
import tierdesk.procedure.Procedure;
import tierdesk.procedure.frame.CalendarBook;
import tierdesk.procedure.frame.FrameMove;
import tierdesk.procedure.ticket.Ticket;
import tierdesk.store.database.Reader;
import tierdesk.store.journal.JournalRow;
import tierdesk.store.journal.JournalTable;

/** What other support hours or rules would do to the open tickets, a batch of them in memory at a time. */
final class StoredForecast implements Forecast {

    private static final int BATCH = 500;
    private static final int WORST = 20;
    private static final Comparator<TicketMove> WORST_FIRST =
            Comparator.comparing(TicketMove::move, FrameMove.WORST_FIRST).thenComparing(TicketMove::number);

    private final Reader reader;
    private final Queue queue;
    private final ShopMemory shopMemory;
    private final InstantSource wall;

    StoredForecast(Reader reader, Queue queue, ShopMemory shopMemory, InstantSource wall) {
        this.reader = reader;
        this.queue = queue;
        this.shopMemory = shopMemory;
        this.wall = wall;
    }

    @Override
    public Moves ofCalendar(CalendarDefinition calendar, Progress progress) {
        Shop shop = shopMemory.shop();
        SupportCalendar changed = SupportCalendar.of(calendar);
        CalendarBook after = id -> id.equals(calendar.id()) ? changed : shop.calendar(id);
        Instant now = wall.instant();
        Counting counting = new Counting(shop,
                ticket -> FrameMove.of(ticket, shop.version(ticket.procedure()), shop, after, now));
        look(row -> row.calendar().equals(calendar.id()), counting, progress);
        return counting.moves();
    }

    @Override
    public ProcedureMoves ofProcedure(Procedure version, Progress progress) {
        Shop shop = shopMemory.shop();
        Instant now = wall.instant();
        Counting counting = new Counting(shop,
                ticket -> FrameMove.of(ticket, shop.version(ticket.procedure()), version, shop, now));
        List<UUID> tickets = new ArrayList<>();
        AtomicLong levelGone = new AtomicLong();
        counting.only(ticket -> {
            boolean concerned = ticket.procedure().id().equals(version.ref().id()) && !ticket.procedure().equals(version.ref());
            if (concerned) {
                tickets.add(ticket.id());
                levelGone.addAndGet(version.indexOf(ticket.level()) < 0 ? 1 : 0);
            }
            return concerned;
        });
        look(row -> true, counting, progress);
        return new ProcedureMoves(tickets, levelGone.get(), counting.moves());
    }

    /** Every open ticket of these rows, a batch in memory at a time. */
    private void look(Predicate<TicketRow> wanted, Counting counting, Progress progress) {
        long[] open = queue.index(View.Fixed.OPEN, "", new Sort(Sort.Column.NUMBER, false));
        for (int from = 0; from < open.length; from += BATCH) {
            if (progress.cancelled()) {
                throw new CancellationException();
            }
            progress.at(from, open.length);
            List<UUID> concerned = queue.rows(Arrays.copyOfRange(open, from, Math.min(open.length, from + BATCH))).stream()
                    .filter(wanted)
                    .map(TicketRow::id)
                    .toList();
            reader.read(session -> JournalTable.of(session, concerned)).entrySet().forEach(counting::look);
        }
        progress.at(open.length, open.length);
    }

    /** One forecast. */
    private static final class Counting {
        private final Shop shop;
        private final Function<Ticket, List<FrameMove>> movesOf;
        private Predicate<Ticket> concerned = ticket -> true;
        private final List<TicketMove> worst = new ArrayList<>();
        private long looked;
        private long moved;
        private long late;

        Counting(Shop shop, Function<Ticket, List<FrameMove>> movesOf) {
            this.shop = shop;
            this.movesOf = movesOf;
        }

        /** Tickets for which this does not hold are left out. */
        void only(Predicate<Ticket> condition) {
            concerned = condition;
        }

        void look(Map.Entry<UUID, List<JournalRow>> history) {
            Optional<FoldedTicket> folded = new TicketFold(shop).fold(
                    history.getKey(), history.getValue().stream().map(JournalRow::entry).toList());
            if (folded.isEmpty() || !concerned.test(folded.get().ticket())) {
                return;
            }
            Ticket ticket = folded.get().ticket();
            looked++;
            List<FrameMove> moves = movesOf.apply(ticket);
            if (moves.isEmpty()) {
                return;
            }
            moved++;
            if (moves.stream().anyMatch(FrameMove::becomesLate)) {
                late++;
            }
            moves.stream().min(FrameMove.WORST_FIRST)
                    .ifPresent(move -> worst.add(new TicketMove(ticket.id(), ticket.number(), ticket.subject(), move)));
            worst.sort(WORST_FIRST);
            if (worst.size() > WORST) {
                worst.removeLast();
            }
        }

        Moves moves() {
            return new Moves(looked, moved, late, worst);
        }
    }
}
