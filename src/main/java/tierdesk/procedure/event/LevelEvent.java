package tierdesk.procedure.event;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Who has the ticket, at which level, and how it climbs. */
public sealed interface LevelEvent extends TicketEvent {

    /** Somebody holds the ticket; null puts it back unassigned. */
    record Assigned(@Nullable String holder) implements LevelEvent {
    }

    /** Steps 4, 9, 14, 19, "yes": this level can resolve it; the plan says what is wrong as far as known and how it will be solved. */
    record Qualified(String plan) implements LevelEvent {
    }

    record PlanRevised(String plan) implements LevelEvent {
    }

    /**
     * Steps 8, 13, 18, and "no" at 4, 9, 14: to a higher level, the next one unless {@code skipReason} is given.
     *
     * @param skipReason why levels between are passed over; null for the next level
     * @param byDesk the desk did it by itself because the frame was spent and the procedure says so
     */
    record Escalated(String toLevel, HandOver handOver, @Nullable String skipReason, boolean byDesk) implements LevelEvent {
    }

    /** The level takes the hand-over; its clock has been running since the hand-over. */
    record HandOverAccepted() implements LevelEvent {
    }

    /** The level gives the hand-over back to where it came from. Counted. */
    record HandOverReturned(String reason) implements LevelEvent {
    }

    /** To a lower level, because it was escalated wrongly. Counted. */
    record SentBack(String toLevel, String reason) implements LevelEvent {
    }

    /** More time and effort at the present level, on record. */
    record FrameExtended(int minutes, String reason) implements LevelEvent {
    }

    /** Past the last level: to the Manager Decision Point, with complete details of all activity performed. */
    record RaisedToManager(String reason, String activitySummary) implements LevelEvent {
    }

    /**
     * The cost has passed what the contract allows: the desk brings the ticket to the Manager Decision Point by itself.
     *
     * @param cap in the shop's currency; after a decision it may be spent once more before the ticket comes back
     */
    record CostCapPassed(BigDecimal cap) implements LevelEvent {
    }

    /** The request updated with complete details of all activity, where it reached the manager without {@link RaisedToManager}. */
    record ActivitySummarised(String activitySummary) implements LevelEvent {
    }

    /** What the manager decided; each decision has a way on. */
    record Decided(Decision decision, String reason) implements LevelEvent {
    }
}
