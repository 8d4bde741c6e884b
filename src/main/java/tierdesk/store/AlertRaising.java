package tierdesk.store;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import tierdesk.desk.DueAlerts.AlertRow;
import tierdesk.journal.Entry;
import tierdesk.journal.RunningFold;
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

/** Raises what is due, on many tickets in one transaction. */
final class AlertRaising {

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

    private static Raised raise(Writing writing, Instant now, int limit) {
        List<AlertRow> raised = new ArrayList<>();
        Map<UUID, Long> due = DueTickets.of(writing.session(), now, limit);
        Map<UUID, List<JournalRow>> histories = JournalTable.of(writing.session(), List.copyOf(due.keySet()));
        due.forEach((ticket, rowNo) -> {
            List<Entry> history = histories.getOrDefault(ticket, List.of()).stream().map(JournalRow::entry).toList();
            raise(writing, writing.fold().begin(ticket, history), rowNo, now, raised);
        });
        raised.sort(Comparator.comparing(AlertRow::crossedAt).thenComparing(AlertRow::number));
        return new Raised(raised);
    }

    private static void raise(Writing writing, RunningFold running, long rowNo, Instant now, List<AlertRow> raised) {
        Ticket ticket = running.result().orElseThrow().ticket();
        Procedure procedure = writing.shop().version(ticket.procedure());
        AlertSchedule schedule = new AlertSchedule(ticket, procedure, writing.shop());
        Set<String> toldBefore = Set.copyOf(ticket.alerts().keySet());
        for (PendingAlert pending : schedule.due(now)) {
            AlertRaised event = new AlertRaised(pending.key().toString(), pending.at());
            if (Rules.refusal(event, ticket, procedure, now).isEmpty()) {
                running.take(writing.append(ticket.id(), Actor.DESK.id(), now, event).entry());
                raised.add(row(ticket, procedure, pending, now));
            }
        }
        writing.alertedRows().put(rowNo, running.result().orElseThrow(), procedure,
                new AlertSchedule(ticket, procedure, writing.shop()), toldBefore);
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
