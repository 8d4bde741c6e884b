package tierdesk.procedure.rule;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tierdesk.procedure.Procedure;
import tierdesk.procedure.cost.CostCap;
import tierdesk.procedure.cost.Money;
import tierdesk.procedure.event.AlertEvent;
import tierdesk.procedure.event.Decision;
import tierdesk.procedure.event.HandOver;
import tierdesk.procedure.event.LevelEvent;
import tierdesk.procedure.event.RecordEvent;
import tierdesk.procedure.event.RequestEvent;
import tierdesk.procedure.event.ResolutionEvent;
import tierdesk.procedure.event.TicketEvent;
import tierdesk.procedure.event.VendorEvent;
import tierdesk.procedure.event.WorkEvent;
import tierdesk.procedure.ticket.AlertState;
import tierdesk.procedure.ticket.Ticket;
import tierdesk.procedure.ticket.VendorCase;

/**
 * Whether an event may follow what happened to a ticket so far: the {@link MoveTable}, and what the event itself must hold.
 * The same on every installation: it knows neither who asks nor what time it is elsewhere.
 */
public final class Rules {

    /** Longest single work entry: nobody works more than a day at a stretch. */
    public static final int MOST_MINUTES = 24 * 60;

    private Rules() {
    }

    /** The reason against, or empty when it may follow. */
    public static Optional<Refusal> refusal(TicketEvent event, Ticket ticket, Procedure procedure, Instant at) {
        return switch (MoveTable.verdict(Act.of(event), ticket, procedure, at)) {
            case Verdict.NotYet notYet -> Optional.of(notYet.refusal());
            case Verdict.NotOffered notOffered -> Optional.of(notOffered.refusal());
            case Verdict.Allowed _ -> content(event, ticket, procedure, at);
        };
    }

    /** What must be filled before a first event, for a ticket that does not exist yet. */
    public static Optional<Refusal> refusal(RequestEvent.RequestReceived received) {
        return first(missing(Field.NUMBER, received.number()), missing(Field.SUBJECT, received.subject()));
    }

    private static Optional<Refusal> content(TicketEvent event, Ticket ticket, Procedure procedure, Instant at) {
        return switch (event) {
            case RequestEvent request -> first(request(request), Asked.missing(request, ticket, procedure));
            case LevelEvent level -> first(level(level, ticket, procedure), Asked.missing(level, ticket, procedure));
            case ResolutionEvent resolution -> first(resolution(resolution, ticket), Asked.missing(resolution, ticket, procedure));
            case WorkEvent work -> first(work(work, ticket, at), Asked.missing(work, procedure));
            case VendorEvent vendor -> first(vendor(vendor, ticket), Asked.missing(vendor, procedure));
            case AlertEvent alert -> alert(alert, ticket);
            case RecordEvent record -> record(record, ticket);
        };
    }

    private static Optional<Refusal> request(RequestEvent event) {
        return switch (event) {
            case RequestEvent.RequestReceived received -> refusal(received);
            case RequestEvent.Identified identified -> first(
                    missing(Field.CUSTOMER, identified.customer()),
                    missing(Field.CATEGORY, identified.category()),
                    missing(Field.DESCRIPTION, identified.description()));
            case RequestEvent.Reprioritised changed -> missing(Field.REASON, changed.reason());
            case RequestEvent.DetailsCorrected corrected -> missing(Field.REASON, corrected.reason());
            case RequestEvent.ClientReplied replied -> missing(Field.WORDS, replied.words());
            case RequestEvent.ReplyFiled _ -> Optional.empty();
            case RequestEvent.FollowedUp followed -> missing(Field.NUMBER, followed.number());
        };
    }

    private static Optional<Refusal> level(LevelEvent event, Ticket ticket, Procedure procedure) {
        return switch (event) {
            case LevelEvent.Assigned _ -> Optional.empty();
            case LevelEvent.Qualified qualified -> missing(Field.PLAN, qualified.plan());
            case LevelEvent.PlanRevised revised -> missing(Field.PLAN, revised.plan());
            case LevelEvent.Escalated escalated -> first(
                    upwards(ticket, procedure, escalated.toLevel(), escalated.skipReason()), packet(escalated.handOver()));
            case LevelEvent.HandOverAccepted _ -> Optional.empty();
            case LevelEvent.HandOverReturned returned -> missing(Field.REASON, returned.reason());
            case LevelEvent.SentBack sentBack -> first(
                    downwards(ticket, procedure, sentBack.toLevel()), missing(Field.REASON, sentBack.reason()));
            case LevelEvent.FrameExtended extended -> first(
                    minutes(extended.minutes(), 1, 100 * MOST_MINUTES), missing(Field.REASON, extended.reason()));
            case LevelEvent.RaisedToManager raised -> first(
                    missing(Field.REASON, raised.reason()), missing(Field.ACTIVITY_SUMMARY, raised.activitySummary()));
            case LevelEvent.CostCapPassed passed -> CostCap.passed(ticket, passed.cap())
                    ? Optional.empty()
                    : Optional.of(Refusal.of(Refusal.Key.COST_CAP_NOT_PASSED));
            case LevelEvent.ActivitySummarised summarised -> missing(Field.ACTIVITY_SUMMARY, summarised.activitySummary());
            case LevelEvent.Decided decided -> first(
                    missing(Field.REASON, decided.reason()), decision(decided.decision(), procedure));
        };
    }

    private static Optional<Refusal> decision(Decision decision, Procedure procedure) {
        return switch (decision) {
            case Decision.EngageVendor vendor -> missing(Field.VENDOR, vendor.vendor());
            case Decision.AuthoriseTime more -> first(
                    known(procedure, more.level()), minutes(more.minutes(), 1, 100 * MOST_MINUTES));
            case Decision.SendBack back -> first(
                    known(procedure, back.level()), missing(Field.INSTRUCTIONS, back.instructions()));
            case Decision.ReplaceAsset replace -> first(
                    missing(Field.ASSET, replace.asset()), missing(Field.REPLACEMENT, replace.replacement()));
            case Decision.CloseUnresolved agreed -> first(
                    missing(Field.AGREED_BY, agreed.agreedBy()), missing(Field.HOW, agreed.how()));
            case Decision.ReferOut refer -> missing(Field.REFERRED_TO, refer.to());
        };
    }

    private static Optional<Refusal> resolution(ResolutionEvent event, Ticket ticket) {
        return switch (event) {
            case ResolutionEvent.Resolved resolved -> missing(Field.RESOLUTION, resolved.resolution());
            case ResolutionEvent.VerificationAttempted _ -> Optional.empty();
            case ResolutionEvent.Verified verified -> first(
                    missing(Field.CONFIRMED_BY, verified.confirmedBy()), missing(Field.WORDS, verified.words()));
            case ResolutionEvent.VerificationRejected rejected -> missing(Field.REASON, rejected.reason());
            case ResolutionEvent.Closed closed -> CloseGate.refusal(
                    ticket, closed.resolution(), closed.rootCause(), closed.category(), closed.lowerLevelCouldHave(), closed.missing());
            case ResolutionEvent.ClosedUnverified closed -> CloseGate.refusal(
                    ticket, closed.resolution(), closed.rootCause(), closed.category(), closed.lowerLevelCouldHave(), closed.missing());
            case ResolutionEvent.Reopened reopened -> missing(Field.REASON, reopened.reason());
        };
    }

    private static Optional<Refusal> work(WorkEvent event, Ticket ticket, Instant at) {
        return switch (event) {
            case WorkEvent.WorkLogged logged -> first(
                    minutes(logged.minutes(), 1, MOST_MINUTES),
                    ended(logged, at),
                    amount(logged.hourlyRate()),
                    missing(Field.TRIED, logged.tried()));
            case WorkEvent.WorkCorrected corrected -> first(
                    ticket.work().stream().anyMatch(item -> item.entry().equals(corrected.entry()))
                            ? Optional.empty()
                            : Optional.of(Refusal.of(Refusal.Key.WORK_ENTRY_UNKNOWN)),
                    minutes(corrected.minutes(), 0, MOST_MINUTES),
                    missing(Field.REASON, corrected.reason()));
            case WorkEvent.NoteAdded note -> missing(Field.NOTE, note.text());
            case WorkEvent.AttachmentAdded file -> missing(Field.FILE_NAME, file.name());
            case WorkEvent.ChecksTicked ticked -> missing(Field.CATEGORY, ticked.category());
            case WorkEvent.Held held -> missing(Field.REASON, held.reason());
            case WorkEvent.Resumed _ -> Optional.empty();
        };
    }

    private static Optional<Refusal> vendor(VendorEvent event, Ticket ticket) {
        return switch (event) {
            case VendorEvent.VendorEngaged engaged -> first(
                    missing(Field.VENDOR, engaged.vendor()), missing(Field.CONTACT, engaged.contact()));
            case VendorEvent.VendorExchanged exchanged -> first(
                    openCase(ticket, exchanged.caseId()), missing(Field.NOTE, exchanged.text()));
            case VendorEvent.VendorConcluded concluded -> first(
                    openCase(ticket, concluded.caseId()),
                    missing(Field.OUTCOME, concluded.outcome()),
                    amount(concluded.cost()));
        };
    }

    private static Optional<Refusal> alert(AlertEvent event, Ticket ticket) {
        return switch (event) {
            case AlertEvent.AlertRaised raised -> ticket.alerts().containsKey(raised.key()) && !endsSnooze(raised, ticket)
                    ? Optional.of(Refusal.of(Refusal.Key.ALERT_ALREADY_RAISED))
                    : Optional.empty();
            case AlertEvent.AlertAcknowledged acknowledged -> knownAlert(ticket, acknowledged.key());
            case AlertEvent.AlertSnoozed snoozed -> knownAlert(ticket, snoozed.key());
        };
    }

    /** A snoozed alert comes back once: raised again with the end of the snooze as the instant it was crossed. */
    private static boolean endsSnooze(AlertEvent.AlertRaised raised, Ticket ticket) {
        AlertState state = ticket.alerts().get(raised.key());
        return state != null && raised.crossedAt().equals(state.snoozedUntil());
    }

    private static Optional<Refusal> record(RecordEvent event, Ticket ticket) {
        return switch (event) {
            case RecordEvent.ImportedStep _ -> Optional.empty();
            case RecordEvent.ProcedureMoved moved -> ticket.procedure().equals(moved.procedure())
                    ? Optional.of(Refusal.of(Refusal.Key.SAME_PROCEDURE))
                    : missing(Field.REASON, moved.reason());
            case RecordEvent.LookSettled settled -> settled.entries().isEmpty()
                    ? Optional.of(Refusal.of(Refusal.Key.NOTHING_TO_SETTLE))
                    : missing(Field.NOTE, settled.note());
        };
    }

    private static Optional<Refusal> upwards(Ticket ticket, Procedure procedure, String toLevel, @Nullable String skipReason) {
        int to = procedure.indexOf(toLevel);
        int from = procedure.indexOf(ticket.level());
        if (to < 0) {
            return Optional.of(Refusal.of(Refusal.Key.LEVEL_UNKNOWN, toLevel));
        }
        if (to <= from) {
            return Optional.of(Refusal.of(Refusal.Key.LEVEL_NOT_ABOVE, procedure.level(toLevel).name()));
        }
        if (to == from + 1) {
            return Optional.empty();
        }
        if (!procedure.skipAllowed()) {
            return Optional.of(Refusal.of(Refusal.Key.SKIP_NOT_ALLOWED));
        }
        return skipReason == null || skipReason.isBlank()
                ? Optional.of(Refusal.of(Refusal.Key.SKIP_NEEDS_REASON))
                : Optional.empty();
    }

    private static Optional<Refusal> downwards(Ticket ticket, Procedure procedure, String toLevel) {
        int to = procedure.indexOf(toLevel);
        if (to < 0) {
            return Optional.of(Refusal.of(Refusal.Key.LEVEL_UNKNOWN, toLevel));
        }
        return to < procedure.indexOf(ticket.level())
                ? Optional.empty()
                : Optional.of(Refusal.of(Refusal.Key.LEVEL_NOT_BELOW, procedure.level(toLevel).name()));
    }

    private static Optional<Refusal> packet(HandOver packet) {
        return first(
                missing(Field.SYMPTOM, packet.symptom()),
                missing(Field.TRIED, packet.tried()),
                missing(Field.IMPACT_NOW, packet.impactNow()),
                missing(Field.REASON, packet.reason()));
    }

    private static Optional<Refusal> known(Procedure procedure, String level) {
        return procedure.indexOf(level) < 0 ? Optional.of(Refusal.of(Refusal.Key.LEVEL_UNKNOWN, level)) : Optional.empty();
    }

    private static Optional<Refusal> openCase(Ticket ticket, String caseId) {
        return ticket.vendorCases().stream().filter(VendorCase::open).anyMatch(vendorCase -> vendorCase.id().equals(caseId))
                ? Optional.empty()
                : Optional.of(Refusal.of(Refusal.Key.VENDOR_CASE_UNKNOWN));
    }

    private static Optional<Refusal> knownAlert(Ticket ticket, String key) {
        return ticket.alerts().containsKey(key) ? Optional.empty() : Optional.of(Refusal.of(Refusal.Key.ALERT_UNKNOWN));
    }

    private static Optional<Refusal> minutes(int minutes, int least, int most) {
        return minutes < least || minutes > most
                ? Optional.of(Refusal.of(Refusal.Key.MINUTES_OUT_OF_RANGE, least, most))
                : Optional.empty();
    }

    private static Optional<Refusal> ended(WorkEvent.WorkLogged logged, Instant at) {
        Instant began = logged.began();
        return began != null && began.plus(Duration.ofMinutes(logged.minutes())).isAfter(at)
                ? Optional.of(Refusal.of(Refusal.Key.WORK_NOT_OVER))
                : Optional.empty();
    }

    /** Here any currency's decimals will do: the shop's own is asked for when it is recorded. */
    private static Optional<Refusal> amount(@Nullable BigDecimal amount) {
        return amount == null ? Optional.empty() : Money.refusal(amount, Money.MOST_DECIMALS);
    }

    static Optional<Refusal> missing(Field field, @Nullable String value) {
        return value == null || value.isBlank()
                ? Optional.of(Refusal.of(Refusal.Key.FIELD_MISSING, field))
                : Optional.empty();
    }

    @SafeVarargs
    static Optional<Refusal> first(Optional<Refusal>... refusals) {
        for (Optional<Refusal> refusal : refusals) {
            if (refusal.isPresent()) {
                return refusal;
            }
        }
        return Optional.empty();
    }
}
