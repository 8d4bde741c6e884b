package tierdesk.procedure.ticket;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tierdesk.procedure.HoldKind;
import tierdesk.procedure.Impact;
import tierdesk.procedure.Procedure;
import tierdesk.procedure.Stage;
import tierdesk.procedure.Urgency;
import tierdesk.procedure.event.AlertEvent;
import tierdesk.procedure.event.Decision;
import tierdesk.procedure.event.EntryId;
import tierdesk.procedure.event.HandOver;
import tierdesk.procedure.event.LevelEvent;
import tierdesk.procedure.event.RecordEvent;
import tierdesk.procedure.event.RequestEvent;
import tierdesk.procedure.event.ResolutionEvent;
import tierdesk.procedure.event.TicketEvent;
import tierdesk.procedure.event.VendorEvent;
import tierdesk.procedure.event.WorkEvent;
import tierdesk.procedure.rule.Actor;

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
            case RequestEvent request -> applyRequest(request, procedure, by, at);
            case LevelEvent level -> applyLevel(level, procedure, by, at);
            case ResolutionEvent resolution -> applyResolution(resolution, procedure, by, at);
            case WorkEvent work -> applyWork(work, procedure, entry, by, at);
            case VendorEvent vendor -> VendorCases.apply(ticket, vendor, at);
            case AlertEvent alert -> applyAlert(alert, by, at);
            case RecordEvent record -> applyRecord(record, procedure, by, at);
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

    /** What was imported has waited elsewhere: frames passed before it was brought in are told by their highest threshold alone. */
    public void broughtIn(Instant at) {
        if (ticket.allowanceSince.isBefore(at)) {
            ticket.allowanceSince = at;
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

    private void applyRequest(RequestEvent event, Procedure procedure, String by, Instant at) {
        switch (event) {
            case RequestEvent.RequestReceived received -> receive(received, procedure, by, at);
            case RequestEvent.Identified identified -> {
                ticket.customer = identified.customer();
                setPriority(identified.category(), identified.impact(), identified.urgency(), identified.asset(),
                        identified.description(), procedure, at);
                if (ticket.stage == Stage.RECEIVED) {
                    ticket.stage = ticket.holder == null ? Stage.IDENTIFIED : Stage.QUALIFYING;
                }
            }
            case RequestEvent.Reprioritised changed -> {
                Identification was = ticket.identification;
                if (was != null) {
                    setPriority(was.category(), changed.impact(), changed.urgency(), was.asset(), was.description(), procedure, at);
                }
            }
            case RequestEvent.DetailsCorrected corrected -> correct(corrected);
            case RequestEvent.ClientReplied replied -> {
                if (ticket.stage == Stage.CLOSED) {
                    ticket.clientReplyAfterClosing = replied.words();
                } else if (ticket.hold != null && ticket.hold.kind() == HoldKind.CLIENT) {
                    endHold(at);
                }
            }
            case RequestEvent.ReplyFiled _ -> ticket.clientReplyAfterClosing = null;
            case RequestEvent.FollowedUp followed -> {
                ticket.followedUpBy = followed.number();
                ticket.clientReplyAfterClosing = null;
            }
        }
    }

    private void receive(RequestEvent.RequestReceived received, Procedure procedure, String by, Instant at) {
        ticket.number = received.number();
        ticket.channel = received.channel();
        ticket.requester = received.requester();
        ticket.customer = received.customer();
        ticket.subject = received.subject();
        ticket.words = received.words();
        ticket.loggedBy = by;
        ticket.receivedAt = received.receivedAt();
        ticket.allowanceSince = at.isAfter(received.receivedAt()) ? at : received.receivedAt();
        ticket.procedure = received.procedure();
        ticket.source = received.source();
        ticket.externalNumber = received.externalNumber();
        ticket.followsUp = received.followsUp();
        enter(procedure.first().id(), received.receivedAt(), null, null);
    }

    private void setPriority(
            String category,
            Impact impact,
            Urgency urgency,
            String asset,
            String description,
            Procedure procedure,
            Instant at) {
        Identification identification = new Identification(
                category, impact, urgency, procedure.priority(impact, urgency), asset, description);
        if (identification.priority() != ticket.priority()) {
            ticket.allowanceSince = at;
        }
        ticket.identification = identification;
    }

    private void correct(RequestEvent.DetailsCorrected corrected) {
        ticket.subject = orElse(corrected.subject(), ticket.subject);
        ticket.requester = orElse(corrected.requester(), ticket.requester);
        ticket.customer = orElse(corrected.customer(), ticket.customer);
        Identification was = ticket.identification;
        if (was != null) {
            ticket.identification = new Identification(
                    orElse(corrected.category(), was.category()),
                    was.impact(),
                    was.urgency(),
                    was.priority(),
                    orElse(corrected.asset(), was.asset()),
                    orElse(corrected.description(), was.description()));
        }
    }

    private void applyLevel(LevelEvent event, Procedure procedure, String by, Instant at) {
        switch (event) {
            case LevelEvent.Assigned assigned -> {
                ticket.holder = assigned.holder();
                if (ticket.holder != null && ticket.stage == Stage.IDENTIFIED) {
                    ticket.stage = Stage.QUALIFYING;
                }
            }
            case LevelEvent.Qualified qualified -> {
                replaceVisit(ticket.visit().qualified(at, qualified.plan()));
                ticket.stage = Stage.IN_PROGRESS;
                if (ticket.holder == null) {
                    ticket.holder = by;
                }
            }
            case LevelEvent.PlanRevised revised -> replaceVisit(ticket.visit().qualified(at, revised.plan()));
            case LevelEvent.Escalated escalated -> {
                ticket.escalations++;
                if (escalated.skipReason() != null) {
                    ticket.skips++;
                }
                move(escalated.toLevel(), at, by, escalated.handOver(), null);
            }
            case LevelEvent.HandOverAccepted _ -> {
                ticket.handOverPending = false;
                ticket.holder = by;
            }
            case LevelEvent.HandOverReturned returned -> {
                ticket.returns++;
                Visit from = ticket.visits.get(Math.max(0, ticket.visits.size() - 2));
                String handedOverBy = ticket.handedOverBy;
                move(from.level(), at, by, null, returned.reason());
                ticket.handOverPending = false;
                ticket.holder = handedOverBy;
            }
            case LevelEvent.SentBack sentBack -> {
                ticket.sendBacks++;
                move(sentBack.toLevel(), at, by, null, sentBack.reason());
            }
            case LevelEvent.FrameExtended extended -> {
                replaceVisit(ticket.visit().extendedBy(Duration.ofMinutes(extended.minutes()), at));
            }
            case LevelEvent.RaisedToManager raised -> {
                toManager(at);
                ticket.activitySummary = raised.activitySummary();
            }
            case LevelEvent.ActivitySummarised summarised -> ticket.activitySummary = summarised.activitySummary();
            case LevelEvent.Decided decided -> decide(decided, by, at);
        }
    }

    private void decide(LevelEvent.Decided decided, String by, Instant at) {
        endLast(ticket.managerSpans, at);
        ticket.decisions.add(decided.decision());
        ticket.activitySummary = null;
        switch (decided.decision()) {
            case Decision.EngageVendor vendor -> {
                VendorCases.engage(ticket, vendor, at);
                backToWork(at, decided.reason());
            }
            case Decision.AuthoriseTime more -> {
                move(more.level(), at, by, null, decided.reason());
                replaceVisit(ticket.visit().authorised(Duration.ofMinutes(more.minutes())));
            }
            case Decision.SendBack back -> move(back.level(), at, by, null, back.instructions());
            case Decision.ReplaceAsset replace -> backToWork(at, replace.asset() + " → " + replace.replacement());
            case Decision.CloseUnresolved agreed ->
                close(new Closing(Closing.Kind.UNRESOLVED_BY_AGREEMENT, at, by, decided.reason(), agreed.agreedBy(), false, null));
            case Decision.ReferOut refer ->
                close(new Closing(Closing.Kind.REFERRED_OUT, at, by, decided.reason(), refer.to(), false, null));
        }
    }

    /** Work goes on at the level it came from, whose clock goes on from where it stood. */
    private void backToWork(Instant at, String instructions) {
        enter(ticket.level, at, null, instructions);
        replaceVisit(ticket.visit().qualified(at, instructions));
        ticket.stage = Stage.IN_PROGRESS;
    }

    private void applyResolution(ResolutionEvent event, Procedure procedure, String by, Instant at) {
        switch (event) {
            case ResolutionEvent.Resolved resolved -> {
                ticket.cycles.add(new Cycle(ticket.level, by, at, resolved.resolution(), resolved.rootCause(),
                        Cycle.Outcome.PENDING, null, null, null));
                ticket.stage = Stage.VERIFYING;
                ticket.verified = false;
                ticket.attempts.clear();
                ticket.verifyingSpans.add(new Span(at, null));
            }
            case ResolutionEvent.VerificationAttempted attempted ->
                ticket.attempts.add(new Attempt(at, by, attempted.channel(), attempted.note()));
            case ResolutionEvent.Verified verified -> {
                ticket.verified = true;
                endCycle(Cycle.Outcome.VERIFIED, at, verified.confirmedBy(), verified.words());
            }
            case ResolutionEvent.VerificationRejected rejected -> {
                ticket.verified = false;
                ticket.stage = Stage.IN_PROGRESS;
                endLast(ticket.verifyingSpans, at);
                endCycle(Cycle.Outcome.REJECTED, at, rejected.saidBy(), rejected.reason());
            }
            case ResolutionEvent.Closed closed -> {
                confirmCategory(closed.category());
                close(new Closing(Closing.Kind.VERIFIED, at, by, closed.resolution(), closed.rootCause(),
                        closed.lowerLevelCouldHave(), closed.missing()));
            }
            case ResolutionEvent.ClosedUnverified closed -> {
                confirmCategory(closed.category());
                endCycle(Cycle.Outcome.UNVERIFIED, at, null, null);
                close(new Closing(Closing.Kind.UNVERIFIED, at, by, closed.resolution(), closed.rootCause(),
                        closed.lowerLevelCouldHave(), closed.missing()));
            }
            case ResolutionEvent.Reopened reopened -> reopen(reopened, procedure, at);
        }
    }

    private void confirmCategory(String category) {
        Identification was = ticket.identification;
        if (was != null) {
            ticket.identification = new Identification(
                    category, was.impact(), was.urgency(), was.priority(), was.asset(), was.description());
        }
    }

    private void reopen(ResolutionEvent.Reopened reopened, Procedure procedure, Instant at) {
        ticket.reopenings++;
        ticket.verified = false;
        ticket.closing = null;
        ticket.clientReplyAfterClosing = null;
        endLast(ticket.closedSpans, at);
        if (!ticket.cycles.isEmpty()) {
            endCycle(Cycle.Outcome.REOPENED, at, null, reopened.reason());
        }
        enter(ticket.level, at, null, reopened.reason());
        if (ticket.reopenings >= procedure.reopening().managerAt()) {
            toManager(at);
        } else {
            ticket.stage = Stage.QUALIFYING;
        }
    }

    private void applyWork(WorkEvent event, Procedure procedure, EntryId entry, String by, Instant at) {
        switch (event) {
            case WorkEvent.WorkLogged logged -> ticket.work.add(new WorkItem(entry, ticket.level, ticket.visit().index(), by, at,
                    logged.minutes(), logged.tried(), logged.billable(), procedure.level(ticket.level).hourlyRate()));
            case WorkEvent.WorkCorrected corrected -> ticket.work.replaceAll(
                    item -> item.entry().equals(corrected.entry()) ? item.withMinutes(corrected.minutes()) : item);
            case WorkEvent.NoteAdded _ -> {
                // A note is history alone; nothing of the ticket's state follows from it.
            }
            case WorkEvent.AttachmentAdded file -> ticket.attachments.add(
                    new Attachment(file.name(), file.mediaType(), file.bytes(), file.sha256(), by, at));
            case WorkEvent.Held held -> {
                HoldSpan span = new HoldSpan(held.kind(), held.reason(), by, at, null, held.expectedEnd());
                ticket.hold = span;
                ticket.holds.add(span);
            }
            case WorkEvent.Resumed _ -> endHold(at);
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

    private void applyRecord(RecordEvent event, Procedure procedure, String by, Instant at) {
        switch (event) {
            case RecordEvent.ImportedStep step -> importStep(step, by, at);
            case RecordEvent.ProcedureMoved moved -> {
                ticket.procedure = moved.procedure();
                ticket.allowanceSince = at;
                Identification was = ticket.identification;
                if (was != null) {
                    setPriority(was.category(), was.impact(), was.urgency(), was.asset(), was.description(), procedure, at);
                }
            }
            case RecordEvent.LookSettled _ -> {
                // The journal's fold takes the mark away; the ticket itself stays as it is.
            }
        }
    }

    private void importStep(RecordEvent.ImportedStep step, String by, Instant at) {
        if (step.level() != null && !step.level().equals(ticket.level)) {
            enter(step.level(), at, null, null);
        }
        if (step.holder() != null) {
            ticket.holder = step.holder().isEmpty() ? null : step.holder();
        }
        Stage stage = step.stage();
        if (stage == null || stage == ticket.stage) {
            return;
        }
        endLast(ticket.verifyingSpans, at);
        if (ticket.stage == Stage.CLOSED) {
            endLast(ticket.closedSpans, at);
            ticket.closing = null;
            ticket.reopenings++;
        }
        if (stage == Stage.VERIFYING) {
            ticket.verifyingSpans.add(new Span(at, null));
            ticket.cycles.add(new Cycle(ticket.level, by, at, step.text(), null, Cycle.Outcome.PENDING, null, null, null));
        }
        if (stage == Stage.CLOSED) {
            close(new Closing(Closing.Kind.IMPORTED, at, by, step.text(), "", false, null));
        } else {
            ticket.stage = stage;
        }
    }

    private void move(String level, Instant at, String by, @Nullable HandOver handOver, @Nullable String instructions) {
        enter(level, at, handOver, instructions);
        ticket.handOverPending = true;
        ticket.handedOverBy = by.equals(Actor.DESK.id()) ? ticket.holder : by;
        ticket.stage = Stage.QUALIFYING;
        ticket.holder = null;
    }

    private void enter(String level, Instant at, @Nullable HandOver handOver, @Nullable String instructions) {
        if (!ticket.visits.isEmpty() && ticket.visit().leftAt() == null) {
            replaceVisit(ticket.visit().left(at));
        }
        ticket.level = level;
        ticket.visits.add(Visit.entered(ticket.visits.size(), level, at, handOver, instructions));
    }

    private void toManager(Instant at) {
        replaceVisit(ticket.visit().left(at));
        ticket.stage = Stage.MANAGER_DECISION;
        ticket.holder = null;
        ticket.handOverPending = false;
        ticket.activitySummary = null;
        ticket.managerSpans.add(new Span(at, null));
    }

    private void close(Closing closing) {
        if (ticket.hold != null) {
            endHold(closing.at());
        }
        endLast(ticket.verifyingSpans, closing.at());
        if (ticket.visit().leftAt() == null) {
            replaceVisit(ticket.visit().left(closing.at()));
        }
        ticket.closing = closing;
        ticket.handOverPending = false;
        ticket.stage = Stage.CLOSED;
        ticket.closedSpans.add(new Span(closing.at(), null));
    }

    private void endCycle(Cycle.Outcome outcome, Instant at, @Nullable String saidBy, @Nullable String words) {
        ticket.cycles.set(ticket.cycles.size() - 1, ticket.cycles.getLast().with(outcome, at, saidBy, words));
    }

    private void endHold(Instant at) {
        HoldSpan was = ticket.hold;
        if (was != null) {
            ticket.holds.set(ticket.holds.size() - 1,
                    new HoldSpan(was.kind(), was.reason(), was.by(), was.from(), at, was.expectedEnd()));
            ticket.hold = null;
        }
    }

    private static void endLast(List<Span> spans, Instant at) {
        if (!spans.isEmpty() && spans.getLast().to() == null) {
            spans.set(spans.size() - 1, new Span(spans.getLast().from(), at));
        }
    }

    private void replaceVisit(Visit visit) {
        ticket.visits.set(visit.index(), visit);
    }

    private static String orElse(@Nullable String value, String otherwise) {
        return value == null ? otherwise : value;
    }
}
