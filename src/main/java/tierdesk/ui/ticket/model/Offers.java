package tierdesk.ui.ticket.model;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tierdesk.procedure.Channel;
import tierdesk.procedure.event.LevelEvent;
import tierdesk.procedure.event.ResolutionEvent;
import tierdesk.procedure.event.TicketEvent;
import tierdesk.procedure.rule.Actor;
import tierdesk.procedure.rule.MoveTable;
import tierdesk.procedure.rule.Permission;
import tierdesk.procedure.rule.Policies;
import tierdesk.procedure.rule.Refusal;
import tierdesk.procedure.rule.Verdict;
import tierdesk.procedure.ticket.Ticket;

/**
 * What the ticket offers now: the table of moves decides, then the policies about who asks. This class only says which of several
 * ways to do the same act makes sense.
 */
public final class Offers {

    private final Situation situation;
    private final Instant now;

    public Offers(Situation situation, Instant now) {
        this.situation = situation;
        this.now = now;
    }

    /** The action as the stage offers it; empty where it does not. */
    public Optional<Offer> of(TicketAction action) {
        if (!makesSense(action)) {
            return Optional.empty();
        }
        return switch (MoveTable.verdict(action.act(), situation.ticket(), situation.procedure(), now)) {
            case Verdict.Allowed _ -> Optional.of(new Offer(action, policy(action)));
            case Verdict.NotYet notYet -> Optional.of(new Offer(action, Optional.of(notYet.refusal())));
            case Verdict.NotOffered _ -> Optional.empty();
        };
    }

    /** All that the stage offers; what moves the ticket on comes first. */
    public List<Offer> all() {
        List<Offer> offers = new ArrayList<>();
        for (TicketAction action : order()) {
            of(action).ifPresent(offers::add);
        }
        return offers;
    }

    /** The one step that the procedure waits for; empty when nothing is to be done, or not by this person now. */
    public Optional<TicketAction> next() {
        return leading().stream().filter(action -> action != TicketAction.REJECT && action != TicketAction.ATTEMPT).map(this::of).flatMap(Optional::stream)
                .filter(Offer::possible).map(Offer::action).findFirst();
    }

    private List<TicketAction> order() {
        List<TicketAction> order = new ArrayList<>(leading());
        for (TicketAction action : TicketAction.values()) {
            if (!order.contains(action)) {
                order.add(action);
            }
        }
        return order;
    }

    /** What brings a ticket on from each stage, the likeliest first. */
    private List<TicketAction> leading() {
        if (situation.ticket().hold().isPresent()) {
            return List.of(TicketAction.RESUME);
        }
        return switch (situation.ticket().stage()) {
            case RECEIVED -> List.of(TicketAction.IDENTIFY);
            case IDENTIFIED, QUALIFYING -> List.of(TicketAction.ACCEPT, TicketAction.QUALIFY);
            case IN_PROGRESS -> List.of(TicketAction.RESOLVE);
            case VERIFYING -> situation.ticket().verified()
                    ? List.of(TicketAction.CLOSE)
                    : List.of(TicketAction.VERIFY, TicketAction.REJECT, TicketAction.ATTEMPT, TicketAction.CLOSE_UNVERIFIED);
            case CLOSED -> List.of();
            case MANAGER_DECISION -> situation.ticket().activitySummary().isPresent()
                    ? List.of(TicketAction.DECIDE, TicketAction.SUMMARISE)
                    : List.of(TicketAction.SUMMARISE, TicketAction.DECIDE);
        };
    }

    private boolean makesSense(TicketAction action) {
        Ticket ticket = situation.ticket();
        return switch (action) {
            case TAKE -> situation.actor().isPresent() && !situation.mine();
            case PUT_BACK -> ticket.holder().isPresent();
            case MOVE_PROCEDURE -> situation.shop().procedures().size() > 1;
            case SETTLE -> situation.folded().needsALook();
            default -> true;
        };
    }

    private Optional<Refusal> policy(TicketAction action) {
        return situation.actor().flatMap(actor -> {
            Optional<Refusal> ofRole = permission(action, actor).refusal(actor);
            return ofRole.isPresent() ? ofRole : ofShop(action, actor);
        });
    }

    private Permission permission(TicketAction action, Actor actor) {
        Ticket ticket = situation.ticket();
        return switch (action) {
            case ASSIGN -> Permission.ASSIGN_TO_OTHERS;
            case PUT_BACK -> Permission.of(new LevelEvent.Assigned(null), ticket, actor.id());
            case CORRECT_WORK -> ticket.work().stream().allMatch(item -> !item.by().equals(actor.id()))
                    ? Permission.CORRECT_WORK_OF_OTHERS
                    : Permission.WORK_ON_TICKETS;
            default -> Permission.of(action.act());
        };
    }

    private Optional<Refusal> ofShop(TicketAction action, Actor actor) {
        Optional<TicketEvent> asked = switch (action) {
            case VERIFY -> Optional.of(new ResolutionEvent.Verified("", Channel.PHONE, ""));
            case CLOSE_UNVERIFIED -> Optional.of(new ResolutionEvent.ClosedUnverified("", "", "", false, null));
            default -> Optional.empty();
        };
        return asked.flatMap(event -> Policies.refusal(
                event, situation.ticket(), situation.procedure(), actor, situation.shop().staff().size(), situation.calendar(), now));
    }
}
