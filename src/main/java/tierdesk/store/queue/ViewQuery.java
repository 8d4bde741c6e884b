package tierdesk.store.queue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import tierdesk.desk.Sort;
import tierdesk.desk.View;
import tierdesk.journal.Shop;
import tierdesk.procedure.Procedure;
import tierdesk.store.row.RowContent;
import tierdesk.store.row.Standing;

/**
 * A view in an order, as one statement that reads an index from its beginning: "order by" names the index's whole prefix, without which H2
 * sorts. Where a view has an index of its own but is wanted in another order, its rows are few enough to be sorted.
 *
 * @param where the condition, with parameters
 * @param values the parameters' values
 */
record ViewQuery(String index, String where, List<Object> values, List<String> orderBy) {

    static ViewQuery of(View view, Sort.Column column, Shop shop, Instant now) {
        Order order = Order.by(column);
        return switch (view) {
            case View.Mine mine -> open("row_by_holder", List.of("holder_key"), "holder_key = ?", List.of(mine.technician()), column);
            case View.AtLevel at -> atLevel(at.level(), shop, column);
            case View.Figure _ -> throw new IllegalArgumentException("Tickets behind a figure are read by their numbers");
            case View.Fixed fixed -> switch (fixed) {
                case OPEN -> new ViewQuery(order.index(), "closed = false", List.of(), prefixed("closed", order.columns()));
                case CLOSED -> new ViewQuery(order.index(), "closed = true", List.of(), prefixed("closed", order.columns()));
                case UNASSIGNED -> open("row_by_holder", List.of("holder_key"), "holder_key = ?", List.of(RowContent.NOBODY), column);
                case WAITING -> standing(Standing.WAITING, column);
                case TO_VERIFY -> standing(Standing.VERIFYING, column);
                case MANAGER_DECISION -> standing(Standing.MANAGER_DECISION, column);
                case PAST_FRAME -> open("row_by_time", List.of(), "time_key <= ?", List.of(now.toEpochMilli()), column);
                case NEEDS_A_LOOK -> new ViewQuery("row_by_look", "needs_a_look = true", List.of(), withRow(order.columns()));
                case ALL -> throw new IllegalArgumentException("All tickets are read as the open and the closed ones");
            };
        };
    }

    private static ViewQuery atLevel(String level, Shop shop, Sort.Column column) {
        Set<Integer> positions = new TreeSet<>();
        for (Procedure procedure : shop.procedures()) {
            int position = procedure.indexOf(level);
            if (position >= 0) {
                positions.add(position);
            }
        }
        List<Object> values = new ArrayList<>(positions.isEmpty() ? Set.of(0) : positions);
        values.add(level);
        return positions.size() <= 1
                ? open("row_by_level", List.of("level_index"), "level_index = ? and level = ?", values, column)
                : new ViewQuery("row_by_level",
                        "closed = false and level_index in (?" + ", ?".repeat(positions.size() - 1) + ") and level = ?",
                        values, withRow(Order.by(column).columns()));
    }

    private static ViewQuery standing(Standing standing, Sort.Column column) {
        return open("row_by_standing", List.of("standing"), "standing = ?", List.of(standing.ordinal()), column);
    }

    /** Open tickets by the index of their view; in the order of time left (or of the view's own column) that index gives it. */
    private static ViewQuery open(String index, List<String> fixed, String condition, List<Object> values, Sort.Column column) {
        Order order = Order.by(column);
        boolean given = column == Sort.Column.TIME_LEFT || order.index().equals(index);
        List<String> inIndex = new ArrayList<>(fixed);
        inIndex.add("time_key");
        return new ViewQuery(index, "closed = false and " + condition, values,
                given ? prefixed("closed", inIndex) : withRow(order.columns()));
    }

    private static List<String> prefixed(String first, List<String> columns) {
        List<String> all = new ArrayList<>();
        all.add(first);
        all.addAll(columns);
        return withRow(all);
    }

    private static List<String> withRow(List<String> columns) {
        List<String> all = new ArrayList<>(columns);
        all.add("row_no");
        return all;
    }

    /** The statement, selecting these columns. */
    String sql(List<String> columns) {
        return "select " + String.join(", ", columns) + " from ticket_row use index (" + index + ") where " + where
                + " order by " + String.join(", ", orderBy);
    }
}
