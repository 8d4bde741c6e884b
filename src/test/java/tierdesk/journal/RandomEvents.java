package tierdesk.journal;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tierdesk.procedure.Channel;
import tierdesk.procedure.HoldKind;
import tierdesk.procedure.Impact;
import tierdesk.procedure.StandardProcedure;
import tierdesk.procedure.Urgency;
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
import tierdesk.procedure.rule.Act;
import tierdesk.procedure.ticket.Ticket;
import tierdesk.procedure.ticket.VendorCase;

/** A random event for every act, filled so that only the stage can stand against it. The switch is exhaustive: a new act wants its event here. */
public final class RandomEvents {

    private static final HandOver PACKET = new HandOver("symptom", "tried", "", "impact", "reason");
    private static final List<String> LEVELS = StandardProcedure.V1.levels().stream().map(level -> level.id()).toList();

    private final Random random;

    public RandomEvents(Random random) {
        this.random = random;
    }

    public RequestEvent.RequestReceived received(String number, Instant at) {
        return new RequestEvent.RequestReceived(number, Channel.PHONE, "Ann", "Acme", "Subject", "Words", at, StandardProcedure.REF, null, null, null);
    }

    public TicketEvent of(Act act, Ticket ticket, FoldedTicket folded, Instant at) {
        return switch (act) {
            case RECEIVE -> received("twice", at);
            case IDENTIFY -> new RequestEvent.Identified("Acme", "Network", impact(), urgency(), "", "No link");
            case REPRIORITISE -> new RequestEvent.Reprioritised(impact(), urgency(), "changed");
            case CORRECT_DETAILS -> new RequestEvent.DetailsCorrected("Subject " + random.nextInt(9), null, null, null, null, null, "typo");
            case CLIENT_REPLY -> new RequestEvent.ClientReplied(Channel.EMAIL, "Ann", "Thanks");
            case FILE_REPLY -> new RequestEvent.ReplyFiled("thanks only");
            case FOLLOW_UP -> new RequestEvent.FollowedUp(new UUID(1, 2), "HQ-9");
            case ASSIGN -> new LevelEvent.Assigned(random.nextInt(4) == 0 ? null : person());
            case QUALIFY -> new LevelEvent.Qualified("plan");
            case REVISE_PLAN -> new LevelEvent.PlanRevised("better plan");
            case ESCALATE -> new LevelEvent.Escalated(above(ticket), PACKET, "skipped if it is", false);
            case ACCEPT_HAND_OVER -> new LevelEvent.HandOverAccepted();
            case RETURN_HAND_OVER -> new LevelEvent.HandOverReturned("not ours");
            case SEND_BACK -> new LevelEvent.SentBack(below(ticket), "too early");
            case EXTEND_FRAME -> new LevelEvent.FrameExtended(1 + random.nextInt(60), "nearly there");
            case RAISE_TO_MANAGER -> new LevelEvent.RaisedToManager("nobody can", "all that was done");
            case PASS_COST_CAP -> new LevelEvent.CostCapPassed(BigDecimal.valueOf(random.nextInt(200)));
            case SUMMARISE_ACTIVITY -> new LevelEvent.ActivitySummarised("all that was done");
            case DECIDE -> new LevelEvent.Decided(decision(), "best for the client");
            case RESOLVE -> new ResolutionEvent.Resolved("done", "cable");
            case ATTEMPT_VERIFICATION -> new ResolutionEvent.VerificationAttempted(Channel.PHONE, "no answer");
            case VERIFY -> new ResolutionEvent.Verified("Ann", Channel.PHONE, "works");
            case REJECT -> new ResolutionEvent.VerificationRejected("Ann", "still down");
            case CLOSE -> new ResolutionEvent.Closed("done", "cable", "Network", false, null);
            case CLOSE_UNVERIFIED -> new ResolutionEvent.ClosedUnverified("done", "cable", "Network", false, null);
            case REOPEN -> new ResolutionEvent.Reopened("again");
            case LOG_WORK -> new WorkEvent.WorkLogged(1 + random.nextInt(90), "tried", random.nextBoolean(),
                    random.nextBoolean() ? null : at.minus(Duration.ofHours(2 + random.nextInt(60 * 24))), rate());
            case CORRECT_WORK -> new WorkEvent.WorkCorrected(
                    ticket.work().isEmpty() ? folded.history().getFirst().id() : ticket.work().get(random.nextInt(ticket.work().size())).entry(),
                    random.nextInt(60), "wrong", random.nextInt(3) > 0 ? null : (Boolean) random.nextBoolean());
            case ADD_NOTE -> new WorkEvent.NoteAdded("note", random.nextBoolean());
            case TICK_CHECKS -> new WorkEvent.ChecksTicked("Printing", List.of("Paper"));
            case ATTACH -> new WorkEvent.AttachmentAdded("log.txt", "text/plain", 12, "00");
            case HOLD -> new WorkEvent.Held(HoldKind.values()[random.nextInt(3)], "waiting", at.plus(Duration.ofHours(2)));
            case RESUME -> new WorkEvent.Resumed("here again");
            case ENGAGE_VENDOR -> new VendorEvent.VendorEngaged(
                    "case " + random.nextInt(1000), "Vendor", "Switch", "", "Bob", at, at.plus(Duration.ofHours(4)), "logs");
            case EXCHANGE_WITH_VENDOR -> new VendorEvent.VendorExchanged(caseOf(ticket), "asked again", "V-1", null);
            case CONCLUDE_VENDOR -> new VendorEvent.VendorConcluded(caseOf(ticket), "firmware", new BigDecimal("12.50"));
            case RAISE_ALERT -> new AlertEvent.AlertRaised("key " + random.nextInt(5), at);
            case ACKNOWLEDGE_ALERT -> new AlertEvent.AlertAcknowledged("key " + random.nextInt(5), "seen");
            case SNOOZE_ALERT -> new AlertEvent.AlertSnoozed("key " + random.nextInt(5), at.plus(Duration.ofHours(1)), "later");
            case IMPORT_STEP -> new RecordEvent.ImportedStep(null, null, null, null, "", "step");
            case MOVE_PROCEDURE -> new RecordEvent.ProcedureMoved(StandardProcedure.REF, "same");
            case SETTLE_LOOK -> new RecordEvent.LookSettled(
                    folded.inapplicable().isEmpty()
                            ? List.of()
                            : List.of(folded.inapplicable().get(random.nextInt(folded.inapplicable().size())).entry()),
                    "looked");
        };
    }

    /** None agreed, or one that seldom divides by 60. */
    private @Nullable BigDecimal rate() {
        return random.nextInt(4) == 0 ? null : BigDecimal.valueOf(random.nextInt(20_000), 2);
    }

    private Decision decision() {
        return switch (random.nextInt(6)) {
            case 0 -> new Decision.EngageVendor("case " + random.nextInt(1000), "Vendor", "Bob", null);
            case 1 -> new Decision.AuthoriseTime(anyLevel(), 60);
            case 2 -> new Decision.SendBack(anyLevel(), "look at the uplink");
            case 3 -> new Decision.ReplaceAsset("old", "new");
            case 4 -> new Decision.CloseUnresolved("Ann", "by phone");
            default -> new Decision.ReferOut("somebody else");
        };
    }

    private String above(Ticket ticket) {
        int from = StandardProcedure.V1.indexOf(ticket.level());
        return LEVELS.get(Math.min(LEVELS.size() - 1, from + 1 + (random.nextInt(4) == 0 ? 1 : 0)));
    }

    private String below(Ticket ticket) {
        return LEVELS.get(random.nextInt(Math.max(1, StandardProcedure.V1.indexOf(ticket.level()))));
    }

    private String caseOf(Ticket ticket) {
        return ticket.vendorCases().stream().filter(VendorCase::open).findFirst().map(VendorCase::id).orElse("none");
    }

    private String anyLevel() {
        return LEVELS.get(random.nextInt(LEVELS.size()));
    }

    private String person() {
        return List.of("mk", "jo", "pat").get(random.nextInt(3));
    }

    private Impact impact() {
        return Impact.values()[random.nextInt(3)];
    }

    private Urgency urgency() {
        return Urgency.values()[random.nextInt(3)];
    }
}
