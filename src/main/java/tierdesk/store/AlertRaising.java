package tierdesk.store;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ForkJoinTask;
import java.util.stream.IntStream;
import tierdesk.desk.DueAlerts.AlertRow;
import tierdesk.journal.Entry;
import tierdesk.journal.FoldedTicket;
import tierdesk.journal.RunningFold;
import tierdesk.journal.Shop;
import tierdesk.journal.TicketFold;
import tierdesk.procedure.Procedure;
import tierdesk.procedure.Stage;
import tierdesk.procedure.alert.AlertSchedule;
import tierdesk.procedure.alert.Audience;
import tierdesk.procedure.alert.PendingAlert;
import tierdesk.procedure.event.AlertEvent.AlertRaised;
import tierdesk.procedure.rule.Actor;
import tierdesk.procedure.rule.Rules;
import tierdesk.procedure.ticket.Ticket;
import tierdesk.store.database.Reader;
import tierdesk.store.journal.JournalRow;
import tierdesk.store.journal.JournalTable;
import tierdesk.store.queue.DueTickets;
import tierdesk.store.row.AlertedRows;

/** Raises what is due, on many tickets in one transaction. */
final class AlertRaising {

    /** Tickets that are worked out in one piece, while the piece before is handed to the database. */
    private static final int CHUNK = 125;

    private final Writer writer;
    private final Reader reader;

    AlertRaising(Writer writer, Reader reader) {
        this.writer = writer;
        this.reader = reader;
    }

    List<AlertRow> raise(Instant now, int limit) {
        if (reader.read(session -> DueTickets.of(session, now, 1)).isEmpty()) {
            return List.of();
        }
        return writer.write(new Raising(now, limit), Raised.class, writing -> raise(writing, now, limit)).alerts();
    }

    private Raised raise(Writing writing, Instant now, int limit) {
        List<AlertRow> raised = new ArrayList<>();
        Map<UUID, Long> due = DueTickets.of(writing.session(), now, limit);
        TicketFold fold = writing.fold();
        Shop shop = writing.shop();
        List<ForkJoinTask<List<DueTicket>>> pieces = chunks(List.copyOf(due.keySet())).stream()
                .map(chunk -> ForkJoinTask.adapt(() -> dueTickets(chunk, due, fold, shop, now)).fork())
                .toList();
        for (ForkJoinTask<List<DueTicket>> piece : pieces) {
            for (DueTicket ticket : piece.join()) {
                ticket.raise(writing, now, raised);
                writing.alertedRows().put(ticket.alerted(shop));
            }
            writing.flush();
        }
        raised.sort(Comparator.comparing(AlertRow::crossedAt).thenComparing(AlertRow::number));
        return new Raised(raised);
    }

    private static List<List<UUID>> chunks(List<UUID> tickets) {
        return IntStream.iterate(0, from -> from < tickets.size(), from -> from + CHUNK)
                .mapToObj(from -> tickets.subList(from, Math.min(from + CHUNK, tickets.size())))
                .toList();
    }

    /** Read beside the transaction, which keeps every other one away and has written nothing of these tickets yet. */
    private List<DueTicket> dueTickets(List<UUID> tickets, Map<UUID, Long> rowNumbers, TicketFold fold, Shop shop, Instant now) {
        Map<UUID, List<JournalRow>> histories = reader.read(session -> JournalTable.of(session, tickets));
        return histories.entrySet().stream()
                .map(history -> DueTicket.of(history.getKey(), rowNumbers.getOrDefault(history.getKey(), 0L), history.getValue(), fold, shop, now))
                .toList();
    }

    /** A ticket of which something may be due. What it comes to is worked out beside the transaction; what is recorded, within it. */
    private record DueTicket(long rowNo, RunningFold running, Procedure procedure, Set<String> toldBefore, List<PendingAlert> pending) {

        static DueTicket of(UUID id, long rowNo, List<JournalRow> history, TicketFold fold, Shop shop, Instant now) {
            RunningFold running = fold.begin(id, history.stream().map(JournalRow::entry).toList());
            Ticket ticket = running.result().orElseThrow().ticket();
            Procedure procedure = shop.version(ticket.procedure());
            return new DueTicket(rowNo, running, procedure, Set.copyOf(ticket.alerts().keySet()),
                    new AlertSchedule(ticket, procedure, shop).due(now));
        }

        void raise(Writing writing, Instant now, List<AlertRow> raised) {
            Ticket ticket = running.result().orElseThrow().ticket();
            for (PendingAlert alert : pending) {
                AlertRaised event = new AlertRaised(alert.key().toString(), alert.at());
                if (Rules.refusal(event, ticket, procedure, now).isEmpty()) {
                    running.take(writing.append(ticket.id(), Actor.DESK.id(), now, event).entry());
                    raised.add(row(ticket, procedure, alert, now));
                }
            }
        }

        AlertedRows.Alerted alerted(Shop shop) {
            FoldedTicket folded = running.result().orElseThrow();
            return AlertedRows.Alerted.of(rowNo, folded, procedure, new AlertSchedule(folded.ticket(), procedure, shop), toldBefore);
        }
    }

    private static AlertRow row(Ticket ticket, Procedure procedure, PendingAlert alert, Instant now) {
        boolean managers = ticket.stage() == Stage.MANAGER_DECISION;
        Audience audience = Audience.of(alert.key(), ticket.holder().orElse(null), managers ? null : ticket.level(), procedure.alerts());
        return new AlertRow(ticket.id(), ticket.number(), ticket.subject(), ticket.customer(), ticket.level(),
                managers ? procedure.levels().size() : Math.max(0, procedure.indexOf(ticket.level())),
                alert.key().toString(), now, alert.at(), audience, null);
    }

    /** To raise what is due at an instant. */
    private record Raising(Instant now, int limit) {
    }

    private record Raised(List<AlertRow> alerts) {
    }
}
