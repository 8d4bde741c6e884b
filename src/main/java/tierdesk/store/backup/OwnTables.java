package tierdesk.store.backup;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tierdesk.store.backup.StoredRestores.Present;
import tierdesk.store.database.DatabaseCopy.Standing;

/**
 * What is the installation's own and not its tickets': who may come in by which password, and who did what. A restore brings back tickets of before,
 * not who might sign in then, nor may it take lines out of the audit; so these stay what they are now.
 */
final class OwnTables {

    private static final List<String> TABLES = List.of("door", "credential", "audit", "audit_head");
    private static final Logger LOG = LoggerFactory.getLogger(OwnTables.class);
    private static final int BATCH = 1_000;

    private OwnTables() {
    }

    /**
     * A copy, before it takes the present database's place, gets what is the installation's own: numbers and times that were given as well, so that
     * they are not given again. The caller commits.
     *
     * @param present null where there is none; one that cannot be read leaves the copy as it is
     */
    static void keep(@Nullable Present present, Connection copy) throws SQLException {
        if (present == null) {
            return;
        }
        try (Connection ours = read(present::connect)) {
            read(() -> Standing.of(ours)).raise(copy);
            if (read(() -> in(ours))) {
                carry(ours, copy);
            }
        } catch (UnreadableException damaged) {
            LOG.warn("What is this installation's own cannot be read any more; the copy's is taken", damaged);
            copy.rollback();
        }
    }

    /** Whether a database is young enough to have them. */
    private static boolean in(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement(); ResultSet count = statement.executeQuery(
                "select count(*) from information_schema.tables where table_schema = 'PUBLIC' and table_name = 'AUDIT_HEAD'")) {
            count.next();
            return count.getInt(1) > 0;
        }
    }

    /** The database that they are to be taken from cannot be read to its end. */
    private static final class UnreadableException extends Exception {

        private static final long serialVersionUID = 1;

        UnreadableException(SQLException cause) {
            super(cause);
        }
    }

    /** Those of the one database become those of the other. */
    private static void carry(Connection from, Connection to) throws SQLException, UnreadableException {
        for (String table : TABLES) {
            try (Statement clear = to.createStatement()) {
                clear.executeUpdate("delete from " + table);
            }
            try (Statement select = from.createStatement(); ResultSet rows = read(() -> select.executeQuery("select * from " + table))) {
                insert(table, rows, to);
            }
        }
    }

    @FunctionalInterface
    private interface Reading<T> {
        T read() throws SQLException;
    }

    private static <T> T read(Reading<T> reading) throws UnreadableException {
        try {
            return reading.read();
        } catch (SQLException damaged) {
            throw new UnreadableException(damaged);
        }
    }

    private static void insert(String table, ResultSet rows, Connection to) throws SQLException, UnreadableException {
        ResultSetMetaData columns = rows.getMetaData();
        int count = columns.getColumnCount();
        StringBuilder names = new StringBuilder();
        for (int i = 1; i <= count; i++) {
            names.append(i == 1 ? "" : ", ").append(columns.getColumnName(i));
        }
        try (PreparedStatement insert = to.prepareStatement("insert into " + table + " (" + names + ") values ("
                + String.join(", ", Collections.nCopies(count, "?")) + ")")) {
            int waiting = 0;
            while (read(rows::next)) {
                for (int i = 1; i <= count; i++) {
                    insert.setObject(i, rows.getObject(i));
                }
                insert.addBatch();
                if (++waiting % BATCH == 0) {
                    insert.executeBatch();
                }
            }
            insert.executeBatch();
        }
    }
}
