package tierdesk.store.queue;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Collectors;
import tierdesk.store.search.RowSet;

/** Tickets of a view that a search has found, in the order of the view. */
final class SearchedView {

    /** Up to so many, looking each up is quicker than reading the view. */
    static final int FEW = 3_000;

    private SearchedView() {
    }

    /** Looks up each ticket that was found, and sorts those that are in the view. */
    static LongList few(Connection connection, RowSet found, String where, List<Object> values, List<String> keys) throws SQLException {
        LongList numbers = new LongList();
        String order = keys.stream().map(key -> "t." + key + ", ").collect(Collectors.joining());
        try (PreparedStatement select = connection.prepareStatement("select t.row_no from unnest(?) as f (row_no)"
                + " join ticket_row t on t.row_no = f.row_no where " + where + " order by " + order + "t.row_no")) {
            select.setArray(1, connection.createArrayOf("bigint", boxed(found.toArray())));
            for (int i = 0; i < values.size(); i++) {
                select.setObject(i + 2, values.get(i));
            }
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    numbers.add(rows.getLong(1));
                }
            }
        }
        return numbers;
    }

    private static Object[] boxed(long[] numbers) {
        Object[] boxed = new Object[numbers.length];
        for (int i = 0; i < numbers.length; i++) {
            boxed[i] = numbers[i];
        }
        return boxed;
    }

    /** Keeps those of a view's tickets that were found. */
    static long[] many(long[] view, RowSet found) {
        LongList numbers = new LongList();
        for (long number : view) {
            if (found.contains(number)) {
                numbers.add(number);
            }
        }
        return numbers.toArray(false);
    }
}
