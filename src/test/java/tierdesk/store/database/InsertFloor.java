package tierdesk.store.database;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import tierdesk.store.key.Protection;

/**
 * What the rows of a closed store cost when plain JDBC batches insert them again: into the same tables with the same indexes, with the same
 * settings, each batch forced to disk. No program that keeps them so can be faster.
 */
public final class InsertFloor {

    private static final List<String> TABLES = List.of("journal", "ticket_row", "ticket_source");

    private InsertFloor() {
    }

    /**
     * @param filled whose rows are taken
     * @param empty where they are inserted; no store yet
     * @param transactions how many they are spread over
     * @return seconds
     */
    public static double seconds(StoreFolder filled, StoreFolder empty, int transactions) throws Exception {
        List<List<Object[]>> rows = new ArrayList<>();
        try (Connection from = connect(filled); Statement select = from.createStatement()) {
            for (String table : TABLES) {
                rows.add(rows(select.executeQuery("select * from " + table + " order by 1")));
            }
        }
        OpenDatabase.create(place(empty), "HQ", 1, InstantSource.system()).close();
        try (Connection into = connect(empty); Statement force = into.createStatement()) {
            into.setAutoCommit(false);
            long begin = System.nanoTime();
            for (int part = 0; part < transactions; part++) {
                for (int table = 0; table < TABLES.size(); table++) {
                    int size = rows.get(table).size();
                    insert(into, TABLES.get(table), rows.get(table).subList(at(size, part, transactions), at(size, part + 1, transactions)));
                }
                into.commit();
                force.execute("checkpoint sync");
            }
            return (System.nanoTime() - begin) / 1e9;
        }
    }

    private static int at(int size, int part, int parts) {
        return (int) ((long) size * part / parts);
    }

    private static List<Object[]> rows(ResultSet result) throws SQLException {
        List<Object[]> rows = new ArrayList<>();
        int columns = result.getMetaData().getColumnCount();
        while (result.next()) {
            Object[] row = new Object[columns];
            for (int i = 0; i < columns; i++) {
                row[i] = result.getObject(i + 1);
            }
            rows.add(row);
        }
        return rows;
    }

    private static void insert(Connection into, String table, List<Object[]> rows) throws SQLException {
        if (rows.isEmpty()) {
            return;
        }
        String values = String.join(", ", Collections.nCopies(rows.getFirst().length, "?"));
        try (PreparedStatement insert = into.prepareStatement("insert into " + table + " values (" + values + ")")) {
            for (Object[] row : rows) {
                for (int i = 0; i < row.length; i++) {
                    insert.setObject(i + 1, row[i]);
                }
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    private static Connection connect(StoreFolder folder) throws SQLException {
        return place(folder).connect(H2Url.open(place(folder)));
    }

    private static DatabasePlace place(StoreFolder folder) {
        return new DatabasePlace(folder, Protection.NONE);
    }
}
