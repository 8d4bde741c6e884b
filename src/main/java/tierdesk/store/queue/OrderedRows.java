package tierdesk.store.queue;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The rows of one statement, one at a time, with the keys they are ordered by. */
final class OrderedRows implements AutoCloseable {

    private final PreparedStatement statement;
    private final ResultSet rows;
    private final int keys;

    private OrderedRows(PreparedStatement statement, ResultSet rows, int keys) {
        this.statement = statement;
        this.rows = rows;
        this.keys = keys;
    }

    static OrderedRows of(Connection connection, ViewQuery query, List<String> keys) throws SQLException {
        List<String> columns = new ArrayList<>();
        columns.add("row_no");
        columns.addAll(keys);
        PreparedStatement statement = connection.prepareStatement(query.sql(columns));
        for (int i = 0; i < query.values().size(); i++) {
            statement.setObject(i + 1, query.values().get(i));
        }
        return new OrderedRows(statement, statement.executeQuery(), keys.size());
    }

    boolean next() throws SQLException {
        return rows.next();
    }

    long number() throws SQLException {
        return rows.getLong(1);
    }

    /** Two statements of the same order as one; both are read to their end. */
    static LongList zip(OrderedRows a, OrderedRows b) throws SQLException {
        LongList numbers = new LongList();
        Object[] nextOfA = a.nextKeys();
        Object[] nextOfB = b.nextKeys();
        while (nextOfA != null || nextOfB != null) {
            if (nextOfB == null || (nextOfA != null && compare(nextOfA, nextOfB) <= 0)) {
                numbers.add(a.number());
                nextOfA = a.nextKeys();
            } else {
                numbers.add(b.number());
                nextOfB = b.nextKeys();
            }
        }
        return numbers;
    }

    /** The next row's keys and its number; null at the end. */
    private Object @Nullable [] nextKeys() throws SQLException {
        if (!rows.next()) {
            return null;
        }
        Object[] values = new Object[keys + 1];
        for (int i = 0; i < keys; i++) {
            values[i] = rows.getObject(i + 2);
        }
        values[keys] = rows.getLong(1);
        return values;
    }

    private static int compare(Object[] a, Object[] b) {
        for (int i = 0; i < a.length; i++) {
            int compared = a[i] instanceof String text
                    ? text.compareTo((String) b[i])
                    : Long.compare(((Number) a[i]).longValue(), ((Number) b[i]).longValue());
            if (compared != 0) {
                return compared;
            }
        }
        return 0;
    }

    @Override
    public void close() throws SQLException {
        rows.close();
        statement.close();
    }
}
