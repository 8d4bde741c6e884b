package tierdesk.journal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import tierdesk.procedure.Procedure;
import tierdesk.procedure.ProcedureBook;
import tierdesk.procedure.event.AlertEvent;
import tierdesk.procedure.event.EntryId;
import tierdesk.procedure.event.LevelEvent;
import tierdesk.procedure.event.RecordEvent;
import tierdesk.procedure.event.RequestEvent;
import tierdesk.procedure.event.ShopEvent;
import tierdesk.procedure.event.TicketEvent;
import tierdesk.procedure.event.UnknownEvent;
import tierdesk.procedure.rule.Refusal;
import tierdesk.procedure.rule.Rules;
import tierdesk.procedure.ticket.TicketLife;

/**
 * A fold that can go on: what was taken so far can be asked before more is taken, so that adding one entry to a long history costs one entry.
 *
 * <p>It belongs to one thread. The ticket of an earlier {@link #result} moves on with it: ask again after taking more.
 */
public final class RunningFold {

    private final ProcedureBook procedures;
    private final TicketLife life;
    private final List<Entry> history = new ArrayList<>();
    private final List<FoldedTicket.Inapplicable> inapplicable = new ArrayList<>();
    private final List<EntryId> early = new ArrayList<>();
    private boolean received;

    RunningFold(UUID id, ProcedureBook procedures) {
        this.procedures = procedures;
        life = new TicketLife(id);
    }

    /** @param entry after all that were taken before, by {@link Entry#ORDER} */
    public void take(Entry entry) {
        history.add(entry);
        switch (entry.event()) {
            case RequestEvent.RequestReceived first when !received -> begin(entry, first);
            case TicketEvent event when received -> applyIfAllowed(entry, event);
            case TicketEvent _ -> early.add(entry.id());
            case UnknownEvent _ -> mark(entry.id(), Refusal.of(Refusal.Key.UNKNOWN_KIND));
            case ShopEvent _ -> throw new IllegalArgumentException("An entry of the shop is not one of a ticket: " + entry.id());
        }
    }

    private void begin(Entry entry, RequestEvent.RequestReceived first) {
        received = true;
        apply(entry, first);
        early.forEach(id -> mark(id, Refusal.of(Refusal.Key.NOT_RECEIVED)));
    }

    private void applyIfAllowed(Entry entry, TicketEvent event) {
        Optional<Refusal> refusal = Rules.refusal(event, life.ticket(), procedureAfter(event), entry.occurredAt());
        if (refusal.isPresent()) {
            // Two installations may raise or answer the same alert, or both bring it to the manager; the second changes nothing, and nobody has to look.
            boolean harmless = event instanceof AlertEvent || event instanceof LevelEvent.CostCapPassed;
            inapplicable.add(new FoldedTicket.Inapplicable(entry.id(), refusal.get(), harmless));
        } else {
            apply(entry, event);
        }
    }

    private void apply(Entry entry, TicketEvent event) {
        life.apply(event, procedureAfter(event), entry.id(), entry.by(), entry.occurredAt());
        if (ofAnotherSystem(event)) {
            life.imported(Instant.ofEpochMilli(entry.time().millis()));
        }
        if (event instanceof RecordEvent.LookSettled settled) {
            inapplicable.replaceAll(item -> settled.entries().contains(item.entry()) ? item.settled() : item);
        }
    }

    private static boolean ofAnotherSystem(TicketEvent event) {
        return event instanceof RecordEvent.ImportedStep || event instanceof RequestEvent.RequestReceived received && received.source() != null;
    }

    /** The version that judges an event: the one it moves the ticket to, where it does. */
    private Procedure procedureAfter(TicketEvent event) {
        return procedures.version(switch (event) {
            case RequestEvent.RequestReceived first when life.ticket().number().isEmpty() -> first.procedure();
            case RecordEvent.ProcedureMoved moved -> moved.procedure();
            default -> life.ticket().procedure();
        });
    }

    private void mark(EntryId id, Refusal refusal) {
        inapplicable.add(new FoldedTicket.Inapplicable(id, refusal, false));
    }

    /** What it came to so far; empty while the beginning is unknown. */
    public Optional<FoldedTicket> result() {
        return received
                ? Optional.of(new FoldedTicket(life.ticket(), history, inapplicable))
                : Optional.empty();
    }
}
