package tierdesk.procedure.cost;

import java.math.BigDecimal;
import tierdesk.procedure.ticket.Ticket;

/** The cost past which a ticket comes to the manager's decision (CLOCK.md). */
public final class CostCap {

    private CostCap() {
    }

    /** Whether what was spent since the cost last brought it to the manager, or ever, is more than the cap. */
    public static boolean passed(Ticket ticket, BigDecimal cap) {
        return ticket.cost().subtract(ticket.costBroughtToManager()).compareTo(cap) > 0;
    }
}
