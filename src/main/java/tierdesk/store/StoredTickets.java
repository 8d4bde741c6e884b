package tierdesk.store;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.StatelessSession;
import org.jspecify.annotations.Nullable;
import tierdesk.desk.NewRequest;
import tierdesk.desk.Tickets;
import tierdesk.journal.FoldedTicket;
import tierdesk.journal.Shop;
import tierdesk.journal.TicketFold;
import tierdesk.procedure.AskedField;
import tierdesk.procedure.Procedure;
import tierdesk.procedure.cost.Money;
import tierdesk.procedure.event.LevelEvent;
import tierdesk.procedure.event.RequestEvent;
import tierdesk.procedure.event.TicketEvent;
import tierdesk.procedure.event.WorkEvent;
import tierdesk.procedure.rule.Actor;
import tierdesk.procedure.rule.Refusal;
import tierdesk.procedure.rule.RefusedException;
import tierdesk.procedure.rule.Rules;
import tierdesk.procedure.ticket.Ticket;
import tierdesk.store.database.Reader;
import tierdesk.store.door.Visit;
import tierdesk.store.journal.JournalRow;
import tierdesk.store.journal.JournalTable;
import tierdesk.store.row.RowProjector;
import tierdesk.store.row.SortKeys;

/** What can be done to tickets, each in one transaction: fold, ask the rules, append, derive, force. */
final class StoredTickets implements Tickets {

    private final Writer writer;
    private final Reader reader;
    private final ShopMemory shopMemory;
    private final Visit visit;

    StoredTickets(Writer writer, Reader reader, ShopMemory shopMemory, Visit visit) {
        this.writer = writer;
        this.reader = reader;
        this.shopMemory = shopMemory;
        this.visit = visit;
    }

    @Override
    public FoldedTicket log(NewRequest request, Actor claimed) throws RefusedException {
        Actor by = visit.admit(claimed);
        return writer.write(new Logging(request, by), FoldedTicket.class, writing -> log(writing, request, by));
    }

    private static FoldedTicket log(Writing writing, NewRequest request, Actor by) throws RefusedException {
        FoldedTicket known = alreadyLogged(writing, request);
        if (known != null) {
            return known;
        }
        UUID id = TicketIds.next(writing.now());
        RequestEvent.RequestReceived received = received(writing, request);
        Judge.refuse(Rules.refusal(received));
        List<JournalRow> rows = new ArrayList<>();
        rows.add(writing.append(id, by.id(), writing.now(), received));
        FoldedTicket logged = record(writing, id, rows, knownAlready(request, received.customer(), writing.shop().version(received.procedure())), by);
        UUID continued = request.followsUp();
        if (continued != null) {
            record(writing, continued, JournalTable.of(writing.session(), continued),
                    List.of(new RequestEvent.FollowedUp(id, received.number())), by);
        }
        return logged;
    }

    private static @Nullable FoldedTicket alreadyLogged(Writing writing, NewRequest request) {
        String source = request.source();
        String number = request.externalNumber();
        if (source == null || number == null) {
            return null;
        }
        return writing.sources().find(source, number).flatMap(id -> find(writing.session(), id, writing.fold())).orElse(null);
    }

    private static RequestEvent.RequestReceived received(Writing writing, NewRequest request) {
        Instant at = request.receivedAt();
        return new RequestEvent.RequestReceived(
                writing.appender().nextNumber(),
                request.channel(),
                request.requester().strip(),
                writing.shop().customerNow(request.customer().strip()),
                request.subject().strip(),
                request.words(),
                at == null ? writing.now() : at.truncatedTo(ChronoUnit.MILLIS),
                writing.shop().procedureFor(request.customer().strip()).ref(),
                request.source(),
                request.externalNumber(),
                request.followsUp());
    }

    /** What is known of it already when it is logged; it is identified later where the procedure asks for more than that. */
    private static List<TicketEvent> knownAlready(NewRequest request, String customer, Procedure procedure) {
        List<TicketEvent> events = new ArrayList<>();
        String category = request.category();
        String asset = request.asset() == null ? "" : request.asset().strip();
        boolean enough = !asset.isEmpty() || !procedure.asked().contains(AskedField.IDENTIFY_ASSET);
        if (enough && category != null && !category.isBlank() && request.impact() != null && request.urgency() != null) {
            events.add(new RequestEvent.Identified(
                    customer,
                    category.strip(),
                    request.impact(),
                    request.urgency(),
                    asset,
                    request.words().isBlank() ? request.subject() : request.words()));
        }
        if (request.holder() != null) {
            events.add(new LevelEvent.Assigned(request.holder()));
        }
        return events;
    }

    @Override
    public FoldedTicket record(UUID ticket, List<? extends TicketEvent> events, Actor claimed) throws RefusedException {
        List<? extends TicketEvent> all = List.copyOf(events);
        Actor by = visit.admit(claimed, all);
        return writer.write(new Recording(ticket, all, by), FoldedTicket.class, writing -> {
            List<JournalRow> rows = new ArrayList<>(JournalTable.of(writing.session(), ticket));
            return record(writing, ticket, rows, all, by);
        });
    }

    /** Appends each event if the rules allow it after the one before, and derives the row. */
    private static FoldedTicket record(
            Writing writing, UUID id, List<JournalRow> history, List<? extends TicketEvent> events, Actor by) throws RefusedException {
        List<JournalRow> rows = new ArrayList<>(history);
        FoldedTicket folded = fold(writing, id, rows);
        for (TicketEvent asked : events) {
            TicketEvent event = priced(asked, folded.ticket(), writing.shop());
            Judge.require(event, folded.ticket(), writing.shop(), by, writing.now());
            Judge.refuse(new WorkingDays(writing, RowProjector.rowNumber(rows)).refusal(event, folded.ticket(), by));
            rows.add(writing.append(id, by.id(), writing.now(), event));
            folded = fold(writing, id, rows);
        }
        Optional<LevelEvent.CostCapPassed> passed = costCapPassed(writing, folded.ticket());
        if (passed.isPresent()) {
            rows.add(writing.append(id, Actor.DESK.id(), writing.now(), passed.get()));
            folded = fold(writing, id, rows);
        }
        writing.derive(rows, folded);
        return folded;
    }

    /** Work is recorded with what an hour costs this customer now, so that a later contract does not change it. */
    private static TicketEvent priced(TicketEvent event, Ticket ticket, Shop shop) {
        return event instanceof WorkEvent.WorkLogged logged && logged.hourlyRate() == null
                ? logged.at(Money.rate(shop.hourlyRate(ticket.customer(), ticket.procedure(), ticket.level()), shop.currencyDigits()))
                : event;
    }

    /** Past the cost that was agreed the desk brings it to the manager by itself (CLOCK.md), as soon as the rules allow it. */
    private static Optional<LevelEvent.CostCapPassed> costCapPassed(Writing writing, Ticket ticket) {
        Procedure procedure = writing.shop().version(ticket.procedure());
        return writing.shop().customer(ticket.customer()).map(customer -> customer.contract().costCap())
                .or(() -> Optional.ofNullable(procedure.costCap())).map(LevelEvent.CostCapPassed::new)
                .filter(passed -> Rules.refusal(passed, ticket, procedure, writing.now()).isEmpty());
    }

    private static FoldedTicket fold(Writing writing, UUID id, List<JournalRow> rows) throws RefusedException {
        return writing.fold().fold(id, rows.stream().map(JournalRow::entry).toList())
                .orElseThrow(() -> new RefusedException(Refusal.of(Refusal.Key.NOT_RECEIVED)));
    }

    @Override
    public Optional<FoldedTicket> find(UUID ticket) {
        return reader.read(session -> find(session, ticket, new TicketFold(shopMemory.shop())));
    }

    private static Optional<FoldedTicket> find(StatelessSession session, UUID ticket, TicketFold fold) {
        return fold.fold(ticket, JournalTable.entries(session, ticket));
    }

    @Override
    public Optional<FoldedTicket> findByNumber(String number) {
        return reader.read(session -> session.createSelectionQuery(
                        "select content.id from QueueRow where content.closed in (false, true) and content.numberKey = :key", UUID.class)
                .setParameter("key", SortKeys.number(number))
                .getResultStream().findFirst()
                .flatMap(id -> find(session, id, new TicketFold(shopMemory.shop()))));
    }

    /** To log this request, asked for by this person. */
    private record Logging(NewRequest request, Actor by) {
    }

    /** To record these events, asked for by this person. */
    private record Recording(UUID ticket, List<? extends TicketEvent> events, Actor by) {
    }
}
