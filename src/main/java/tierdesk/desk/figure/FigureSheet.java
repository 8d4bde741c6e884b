package tierdesk.desk.figure;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tierdesk.desk.figure.Behind.Group;

/**
 * The manager's figures over the tickets of a filter.
 *
 * @param open tickets open now, by level (an id; {@link Step#MANAGER} at the decision point) and age
 * @param escalation how many of the tickets of each group climbed above the level at which they came in, the largest groups first
 * @param levels what each level (an id) took
 * @param costByCustomer the dearest first
 * @param backlog how many tickets were open at the end of each day, the days in order
 * @param flow how many tickets took each step at least once, the most frequent first
 */
public record FigureSheet(
        Totals totals,
        Map<String, Map<Age, Long>> open,
        Map<Group, List<Escalation>> escalation,
        List<LevelTime> levels,
        List<CustomerCost> costByCustomer,
        List<DayBacklog> backlog,
        List<FlowStep> flow) {

    /**
     * What is counted over all tickets.
     *
     * @param firstLevel closed tickets that came in at the lowest level and never rose above it
     * @param startedLowest came in at the lowest level of their procedure
     * @param escalated of {@code startedLowest}, those that rose above it
     * @param reopened were closed or being verified, and then were taken up again
     * @param rejected a verification of theirs was rejected at least once
     * @param pingPong went from one level to another and straight back
     * @param vendor a vendor was engaged
     * @param conforming took no step that the procedure does not prescribe
     */
    public record Totals(
            long tickets,
            long open,
            long closed,
            long firstLevel,
            long startedLowest,
            long escalated,
            long reopened,
            long rejected,
            long pingPong,
            long vendor,
            long unverified,
            long conforming,
            Spread qualify,
            Spread resolve,
            BigDecimal cost) {
    }

    /**
     * How a business time spreads over tickets.
     *
     * @param tickets those that have come so far
     * @param median the smallest value that at least half of them do not exceed; null without any
     * @param ninetieth the smallest value that at least nine of ten do not exceed; null without any
     * @param within those that took no longer than their frame
     */
    public record Spread(long tickets, @Nullable Duration median, @Nullable Duration ninetieth, long within) {
    }

    public record Escalation(String name, long tickets, long escalated) {
    }

    /**
     * @param spent business time there of the tickets that have left it, over all visits, against its frame
     * @param minutes hands-on, of all tickets
     * @param cost of these minutes, in the shop's currency
     */
    public record LevelTime(String level, Spread spent, long minutes, BigDecimal cost) {
    }

    public record CustomerCost(String customer, long tickets, BigDecimal cost) {
    }

    public record DayBacklog(LocalDate day, long open) {
    }

    /** @param tickets that took it at least once */
    public record FlowStep(Step step, long tickets) {
    }
}
