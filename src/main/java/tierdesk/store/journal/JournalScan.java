package tierdesk.store.journal;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;

/** Reads the journal of a database that is not the open one: a copy, perhaps of earlier tables. These columns have been there from the first. */
public final class JournalScan {

    /** In the order in which {@link #row} reads them. */
    static final String COLUMNS = "position, installation, sequence, clock_millis, clock_counter, subject, kind, occurred_at, recorded_by, payload,"
            + " previous_hash, hash";
    static final String SELECT = "select " + COLUMNS + " from journal";

    private JournalScan() {
    }

    /** Every entry, installation by installation, each in sequence; one in memory at a time. */
    public static void forEach(Connection connection, Consumer<JournalRow> look) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("set lazy_query_execution 1");
            try (ResultSet rows = statement.executeQuery(SELECT + " order by installation, sequence")) {
                while (rows.next()) {
                    look.accept(row(rows));
                }
            }
        }
    }

    static JournalRow row(ResultSet rows) throws SQLException {
        JournalRow row = new JournalRow();
        row.position = rows.getLong(1);
        row.installation = rows.getString(2);
        row.sequence = rows.getLong(3);
        row.clockMillis = rows.getLong(4);
        row.clockCounter = rows.getInt(5);
        row.subject = rows.getObject(6, UUID.class);
        row.kind = rows.getString(7);
        row.occurredAt = rows.getLong(8);
        row.recordedBy = rows.getString(9);
        row.payload = rows.getBytes(10);
        row.previousHash = rows.getBytes(11);
        row.hash = rows.getBytes(12);
        return row;
    }

    /** How far each installation's entries go. */
    public static Map<String, Long> heads(Connection connection) throws SQLException {
        Map<String, Long> heads = new HashMap<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select installation, sequence from journal_head")) {
            while (rows.next()) {
                heads.put(rows.getString(1), rows.getLong(2));
            }
        }
        return heads;
    }

    /** Whose database it is. */
    public static String installation(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select code from installation")) {
            if (!rows.next()) {
                throw new SQLException("The database does not say whose it is");
            }
            return rows.getString(1);
        }
    }
}
