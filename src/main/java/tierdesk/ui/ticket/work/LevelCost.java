package tierdesk.ui.ticket.work;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import tierdesk.procedure.Level;
import tierdesk.procedure.ticket.WorkItem;
import tierdesk.ui.ticket.model.Situation;

/** What one level has cost the client so far: the sum of its work entries. */
record LevelCost(Level level, int minutes, BigDecimal cost) {

    /** A line for each level that has work booked, in the procedure's order. */
    static List<LevelCost> of(Situation situation) {
        List<LevelCost> costs = new ArrayList<>();
        for (Level level : situation.procedure().levels()) {
            List<WorkItem> items = situation.ticket().work().stream().filter(item -> item.level().equals(level.id())).toList();
            if (!items.isEmpty()) {
                costs.add(new LevelCost(level, items.stream().mapToInt(WorkItem::minutes).sum(),
                        items.stream().map(WorkItem::cost).reduce(BigDecimal.ZERO, BigDecimal::add)));
            }
        }
        return costs;
    }
}
