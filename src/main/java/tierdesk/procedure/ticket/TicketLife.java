package tierdesk.procedure.ticket;

import java.time.Instant;
import java.util.UUID;
import tierdesk.procedure.Procedure;
import tierdesk.procedure.event.AlertEvent;
import tierdesk.procedure.event.EntryId;
import tierdesk.procedure.event.LevelEvent;
import tierdesk.procedure.event.RecordEvent;
import tierdesk.procedure.event.RequestEvent;
import tierdesk.procedure.event.ResolutionEvent;
import tierdesk.procedure.event.TicketEvent;
import tierdesk.procedure.event.VendorEvent;
import tierdesk.procedure.event.WorkEvent;

/**
 * What each event makes of a ticket. It does not judge: whoever applies an event has asked {@code procedure.rule.Rules} first.
 *
 * <p>An instance belongs to one fold on one thread; {@link #ticket} is handed out once, at its end.
 */
public final class TicketLife {

    private final Ticket ticket;

    public TicketLife(UUID id) {
        ticket = new Ticket(id);
    }

    public Ticket ticket() {
        return ticket;
    }

    /**
     * @param procedure the version the ticket is under (after the event, where the event changes it)
     * @param entry identity of the entry that carries the event
     * @param by technician's id, or the desk
     * @param at when it happened
     */
    public void apply(TicketEvent event, Procedure procedure, EntryId entry, String by, Instant at) {
        String heldBy = ticket.holder;
        int visits = ticket.visits.size();
        Answer answer = Answer.of(event, ticket);
        switch (event) {
            case RequestEvent request -> RequestChanges.apply(ticket, request, procedure, by, at);
            case LevelEvent level -> LevelChanges.apply(ticket, level, by, at);
            case ResolutionEvent resolution -> ResolutionChanges.apply(ticket, resolution, procedure, by, at);
            case WorkEvent work -> applyWork(work, procedure, entry, by, at);
            case VendorEvent vendor -> VendorCases.apply(ticket, vendor, at);
            case AlertEvent alert -> applyAlert(alert, by, at);
            case RecordEvent record -> RecordChanges.apply(ticket, record, procedure, by, at);
        }
        if (ticket.holder == null && (heldBy != null || ticket.visits.size() > visits)) {
            ticket.unheldSince = at;
            ticket.unheldTimes++;
        }
        answer(answer, at);
        if (!(event instanceof AlertEvent) && at.isAfter(ticket.lastActivityAt)) {
            ticket.lastActivityAt = at;
        }
    }

    /** What was applied last happened in another system and became known here at {@code at}. */
    public void imported(Instant at) {
        if (at.isAfter(ticket.importedAt)) {
            ticket.importedAt = at;
        }
    }

    private void answer(Answer answer, Instant at) {
        switch (answer) {
            case ACT -> ticket.alerts.replaceAll((key, was) -> was.acted(true));
            case FAILED_ACT -> {
                if (ticket.vendorCases.stream().noneMatch(VendorCase::open)) {
                    ticket.alerts.replaceAll((key, was) -> was.acted(false));
                    ticket.actFailedAt = at;
                }
            }
            case NONE -> {
                // alerts stay as they are
            }
        }
    }

    private void applyWork(WorkEvent event, Procedure procedure, EntryId entry, String by, Instant at) {
        switch (event) {
            case WorkEvent.WorkLogged logged -> ticket.work.add(WorkItem.of(logged, ticket, procedure.level(ticket.level), entry, by, at));
            case WorkEvent.WorkCorrected corrected -> ticket.work.replaceAll(
                    item -> item.entry().equals(corrected.entry()) ? item.corrected(corrected) : item);
            case WorkEvent.NoteAdded _ -> {
                // A note is history alone; nothing of the ticket's state follows from it.
            }
            case WorkEvent.AttachmentAdded file -> ticket.attachments.add(
                    new Attachment(file.name(), file.mediaType(), file.bytes(), file.sha256(), by, at));
            case WorkEvent.ChecksTicked ticked -> ticket.checks.put(ticked.category(), ticked.items());
            case WorkEvent.Held held -> {
                HoldSpan span = new HoldSpan(held.kind(), held.reason(), by, at, null, held.expectedEnd());
                ticket.hold = span;
                ticket.holds.add(span);
            }
            case WorkEvent.Resumed _ -> Moves.endHold(ticket, at);
        }
    }

    private void applyAlert(AlertEvent event, String by, Instant at) {
        switch (event) {
            case AlertEvent.AlertRaised raised -> ticket.alerts.compute(raised.key(),
                    (key, was) -> was == null ? AlertState.raised(key, at, raised.crossedAt()) : was.returned(at));
            case AlertEvent.AlertAcknowledged acknowledged ->
                ticket.alerts.computeIfPresent(acknowledged.key(), (key, was) -> was.acknowledged(at, by));
            case AlertEvent.AlertSnoozed snoozed ->
                ticket.alerts.computeIfPresent(snoozed.key(), (key, was) -> was.snoozed(snoozed.until()));
        }
    }
}
