package tierdesk.store.row;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.util.Collection;
import org.hibernate.StatelessSession;

/** Adds the lines of alerts. The timer makes them by the thousand: plain batches cost less than Hibernate's. */
final class AlertInserts {

    private AlertInserts() {
    }

    static void standing(StatelessSession session, Collection<AlertLine> lines) {
        if (!lines.isEmpty()) {
            session.doWork(connection -> standing(connection, lines));
        }
    }

    private static void standing(Connection connection, Collection<AlertLine> lines) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement("insert into alert_row (row_no, alert_key, alert_rank, raised_at, crossed_at, "
                + "snoozed_until, list_only, heard_holder, heard_level, heard_manager) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")) {
            for (AlertLine line : lines) {
                insert.setLong(1, line.rowNo);
                insert.setString(2, line.alertKey);
                insert.setByte(3, line.alertRank);
                insert.setLong(4, line.raisedAt.toEpochMilli());
                insert.setLong(5, line.crossedAt.toEpochMilli());
                if (line.snoozedUntil == null) {
                    insert.setNull(6, Types.BIGINT);
                } else {
                    insert.setLong(6, line.snoozedUntil.toEpochMilli());
                }
                insert.setBoolean(7, line.listOnly);
                insert.setString(8, line.heardHolder);
                insert.setString(9, line.heardLevel);
                insert.setBoolean(10, line.heardManager);
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    static void raised(StatelessSession session, Collection<RaisedLine> lines) {
        if (!lines.isEmpty()) {
            session.doWork(connection -> raised(connection, lines));
        }
    }

    private static void raised(Connection connection, Collection<RaisedLine> lines) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(
                "insert into alert_raised (row_no, alert_key, raised_at, level, breach) values (?, ?, ?, ?, ?)")) {
            for (RaisedLine line : lines) {
                insert.setLong(1, line.rowNo);
                insert.setString(2, line.alertKey);
                insert.setLong(3, line.raisedAt.toEpochMilli());
                insert.setString(4, line.level);
                insert.setBoolean(5, line.breach);
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }
}
