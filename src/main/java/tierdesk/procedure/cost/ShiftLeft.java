package tierdesk.procedure.cost;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import tierdesk.procedure.event.ResolutionEvent.Lacked;

/**
 * A closed ticket that a lower level could have solved.
 *
 * @param level id of the level that solved it
 * @param below id of the next lower level
 * @param lacked what that level lacked
 * @param minutes booked at the level that solved it
 * @param cost of these minutes
 * @param belowRate what an hour at the lower level costs this customer
 */
public record ShiftLeft(
        UUID ticket,
        String number,
        String subject,
        String customer,
        String category,
        String level,
        String below,
        Lacked lacked,
        Instant closedAt,
        int minutes,
        BigDecimal cost,
        BigDecimal belowRate) {

    /** What the same minutes would have cost less at the lower level; nothing where it is not cheaper. */
    public BigDecimal saved() {
        return cost.subtract(Money.ofMinutes(belowRate, minutes)).max(BigDecimal.ZERO);
    }
}
