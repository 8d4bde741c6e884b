package tierdesk.store.row;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tierdesk.journal.Entry;
import tierdesk.journal.FoldedTicket;
import tierdesk.procedure.Procedure;
import tierdesk.procedure.Stage;
import tierdesk.procedure.alert.AlertKey;
import tierdesk.procedure.alert.AlertSchedule;
import tierdesk.procedure.alert.Audience;
import tierdesk.procedure.event.AlertEvent.AlertRaised;
import tierdesk.procedure.event.EntryId;
import tierdesk.procedure.ticket.AlertState;
import tierdesk.procedure.ticket.Ticket;
import tierdesk.procedure.ticket.Visit;

/** What a folded ticket comes to in the list of alerts and in their figures. */
final class AlertProjector {

    private AlertProjector() {
    }

    /** Alerts that still say something. A closed ticket has none. */
    static List<AlertLine> standing(long rowNo, Ticket ticket, Procedure procedure, AlertSchedule schedule) {
        if (ticket.alerts().isEmpty()) {
            return List.of();
        }
        return schedule.standing().stream()
                .sorted(Comparator.comparing(AlertState::key))
                .flatMap(alert -> line(rowNo, alert, ticket, procedure).stream())
                .toList();
    }

    private static Optional<AlertLine> line(long rowNo, AlertState alert, Ticket ticket, Procedure procedure) {
        return AlertKey.read(alert.key()).map(key -> {
            @Nullable String level = ticket.stage() == Stage.MANAGER_DECISION ? null : ticket.level();
            return new AlertLine(rowNo, key, alert, Audience.of(key, ticket.holder().orElse(null), level, procedure.alerts()));
        });
    }

    /** Warnings and breaches of frames as they were first raised; repeats, returned ones and appointments are left out. */
    static List<RaisedLine> raised(long rowNo, FoldedTicket folded) {
        return raised(rowNo, folded, Set.of());
    }

    /** @param toldBefore keys of those that are left out, too */
    static List<RaisedLine> raised(long rowNo, FoldedTicket folded, Set<String> toldBefore) {
        if (folded.ticket().alerts().isEmpty()) {
            return List.of();
        }
        Set<EntryId> inapplicable = folded.inapplicable().stream().map(FoldedTicket.Inapplicable::entry).collect(Collectors.toSet());
        Set<String> told = new HashSet<>(toldBefore);
        List<RaisedLine> lines = new ArrayList<>();
        for (Entry entry : folded.history()) {
            if (entry.event() instanceof AlertRaised raised && !inapplicable.contains(entry.id()) && told.add(raised.key())) {
                AlertKey.read(raised.key())
                        .filter(key -> key.kind().warns() && key.threshold().repeat() == 0)
                        .ifPresent(key -> lines.add(new RaisedLine(rowNo, raised.key(), entry.occurredAt(),
                                levelAt(entry, folded.ticket()), key.threshold().spent())));
            }
        }
        return lines;
    }

    private static String levelAt(Entry entry, Ticket ticket) {
        return ticket.visits().stream()
                .filter(visit -> !visit.enteredAt().isAfter(entry.occurredAt()))
                .map(Visit::level)
                .reduce((earlier, later) -> later)
                .orElse(ticket.visits().getFirst().level());
    }
}
