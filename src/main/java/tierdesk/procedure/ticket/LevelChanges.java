package tierdesk.procedure.ticket;

import java.time.Duration;
import java.time.Instant;
import tierdesk.procedure.Stage;
import tierdesk.procedure.event.Decision;
import tierdesk.procedure.event.LevelEvent;

/** What the events of a level make of a ticket: who holds it, the plan, the climb, the manager’s decisions. */
final class LevelChanges {

    private LevelChanges() {
    }

    static void apply(Ticket ticket, LevelEvent event, String by, Instant at) {
        switch (event) {
            case LevelEvent.Assigned assigned -> {
                ticket.holder = assigned.holder();
                if (ticket.holder != null && ticket.stage == Stage.IDENTIFIED) {
                    ticket.stage = Stage.QUALIFYING;
                }
            }
            case LevelEvent.Qualified qualified -> {
                Moves.replaceVisit(ticket, ticket.visit().qualified(at, qualified.plan()));
                ticket.stage = Stage.IN_PROGRESS;
                if (ticket.holder == null) {
                    ticket.holder = by;
                }
            }
            case LevelEvent.PlanRevised revised -> Moves.replaceVisit(ticket, ticket.visit().qualified(at, revised.plan()));
            case LevelEvent.Escalated escalated -> {
                ticket.escalations++;
                if (escalated.skipReason() != null) {
                    ticket.skips++;
                }
                Moves.move(ticket, escalated.toLevel(), at, by, escalated.handOver(), null);
            }
            case LevelEvent.HandOverAccepted _ -> {
                ticket.handOverPending = false;
                ticket.holder = by;
            }
            case LevelEvent.HandOverReturned returned -> {
                ticket.returns++;
                Visit from = ticket.visits.get(Math.max(0, ticket.visits.size() - 2));
                String handedOverBy = ticket.handedOverBy;
                Moves.move(ticket, from.level(), at, by, null, returned.reason());
                ticket.handOverPending = false;
                ticket.holder = handedOverBy;
            }
            case LevelEvent.SentBack sentBack -> {
                ticket.sendBacks++;
                Moves.move(ticket, sentBack.toLevel(), at, by, null, sentBack.reason());
            }
            case LevelEvent.FrameExtended extended -> {
                Moves.replaceVisit(ticket, ticket.visit().extendedBy(Duration.ofMinutes(extended.minutes()), at));
            }
            case LevelEvent.RaisedToManager raised -> {
                Moves.toManager(ticket, at);
                ticket.activitySummary = raised.activitySummary();
            }
            case LevelEvent.CostCapPassed _ -> {
                ticket.costBroughtToManager = ticket.cost();
                Moves.endHold(ticket, at);
                Moves.toManager(ticket, at);
            }
            case LevelEvent.ActivitySummarised summarised -> ticket.activitySummary = summarised.activitySummary();
            case LevelEvent.Decided decided -> decide(ticket, decided, by, at);
        }
    }

    private static void decide(Ticket ticket, LevelEvent.Decided decided, String by, Instant at) {
        Moves.endLast(ticket.managerSpans, at);
        ticket.decisions.add(decided.decision());
        ticket.activitySummary = null;
        switch (decided.decision()) {
            case Decision.EngageVendor vendor -> {
                VendorCases.engage(ticket, vendor, at);
                backToWork(ticket, at, decided.reason());
            }
            case Decision.AuthoriseTime more -> {
                Moves.move(ticket, more.level(), at, by, null, decided.reason());
                Moves.replaceVisit(ticket, ticket.visit().authorised(Duration.ofMinutes(more.minutes())));
            }
            case Decision.SendBack back -> Moves.move(ticket, back.level(), at, by, null, back.instructions());
            case Decision.ReplaceAsset replace -> backToWork(ticket, at, replace.asset() + " → " + replace.replacement());
            case Decision.CloseUnresolved agreed ->
                Moves.close(ticket, new Closing(Closing.Kind.UNRESOLVED_BY_AGREEMENT, at, by, decided.reason(), agreed.agreedBy(), false, null));
            case Decision.ReferOut refer ->
                Moves.close(ticket, new Closing(Closing.Kind.REFERRED_OUT, at, by, decided.reason(), refer.to(), false, null));
        }
    }

    /** Work goes on at the level it came from, whose clock goes on from where it stood. */
    private static void backToWork(Ticket ticket, Instant at, String instructions) {
        Moves.enter(ticket, ticket.level, at, null, instructions);
        Moves.replaceVisit(ticket, ticket.visit().qualified(at, instructions));
        ticket.stage = Stage.IN_PROGRESS;
    }
}
