package tierdesk.ui.cost.shift;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tierdesk.procedure.cost.ShiftLeft;
import tierdesk.procedure.event.ResolutionEvent.Lacked;

/**
 * What one level lacked in one category, and the tickets that went up for it.
 *
 * @param below id of the level that lacked it
 */
record ShiftGroup(Lacked lacked, String category, String below, List<ShiftLeft> tickets) {

    /** What it would have saved most comes first. */
    static List<ShiftGroup> of(List<ShiftLeft> closed) {
        Map<List<Object>, List<ShiftLeft>> groups = new LinkedHashMap<>();
        closed.forEach(one -> groups.computeIfAbsent(List.of(one.lacked(), one.category(), one.below()), key -> new ArrayList<>()).add(one));
        return groups.values().stream()
                .map(tickets -> new ShiftGroup(tickets.getFirst().lacked(), tickets.getFirst().category(), tickets.getFirst().below(), tickets))
                .sorted(Comparator.comparing(ShiftGroup::saved).reversed().thenComparing(ShiftGroup::category))
                .toList();
    }

    int minutes() {
        return tickets.stream().mapToInt(ShiftLeft::minutes).sum();
    }

    BigDecimal saved() {
        return tickets.stream().map(ShiftLeft::saved).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
