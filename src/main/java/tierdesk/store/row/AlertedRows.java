package tierdesk.store.row;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hibernate.StatelessSession;
import org.jspecify.annotations.Nullable;
import tierdesk.journal.FoldedTicket;
import tierdesk.procedure.Procedure;
import tierdesk.procedure.alert.AlertSchedule;

/**
 * What follows in the derived rows when alerts are raised and nothing else happens: when the timer is to look again, and the lines of the alerts. All
 * else in a row stays as it is, so it is neither read nor written; that is most of what a sweep over many tickets would cost. Nothing is written before
 * {@link #flush}.
 */
public final class AlertedRows {

    private static final int CHUNK = 100;

    private final StatelessSession session;
    private final Map<Long, @Nullable Long> nextAlerts = new LinkedHashMap<>();
    private final List<Long> lined = new ArrayList<>();
    private final List<AlertLine> standing = new ArrayList<>();
    private final List<RaisedLine> raised = new ArrayList<>();

    public AlertedRows(StatelessSession session) {
        this.session = session;
    }

    /**
     * What follows for one ticket of which alerts were raised, or that only turned out to have nothing due.
     *
     * @param nextAlert milliseconds since 1970; null for never
     * @param toldBefore there may be lines of it already
     */
    public record Alerted(long rowNo, @Nullable Long nextAlert, boolean toldBefore, List<AlertLine> standing, List<RaisedLine> raised) {

        /**
         * Works it out; asks the database nothing.
         *
         * @param folded with what was raised
         * @param schedule of the ticket with what was raised
         * @param toldBefore keys of alerts that were raised before this transaction
         */
        public static Alerted of(long rowNo, FoldedTicket folded, Procedure procedure, AlertSchedule schedule, Set<String> toldBefore) {
            return new Alerted(rowNo, schedule.next().map(Instant::toEpochMilli).orElse(null), !toldBefore.isEmpty(),
                    AlertProjector.standing(rowNo, folded.ticket(), procedure, schedule), AlertProjector.raised(rowNo, folded, toldBefore));
        }
    }

    public void put(Alerted alerted) {
        nextAlerts.put(alerted.rowNo(), alerted.nextAlert());
        if (alerted.toldBefore()) {
            lined.add(alerted.rowNo());
        }
        standing.addAll(alerted.standing());
        raised.addAll(alerted.raised());
    }

    public void flush() {
        if (nextAlerts.isEmpty()) {
            return;
        }
        session.doWork(this::writeNextAlerts);
        for (int from = 0; from < lined.size(); from += CHUNK) {
            session.createMutationQuery("delete from AlertLine where rowNo in (:rows)")
                    .setParameterList("rows", lined.subList(from, Math.min(from + CHUNK, lined.size())))
                    .executeUpdate();
        }
        AlertInserts.standing(session, standing);
        AlertInserts.raised(session, raised);
        nextAlerts.clear();
        lined.clear();
        standing.clear();
        raised.clear();
    }

    private void writeNextAlerts(Connection connection) throws SQLException {
        try (PreparedStatement update = connection.prepareStatement("update ticket_row set next_alert_at = ? where row_no = ?")) {
            for (Map.Entry<Long, @Nullable Long> row : nextAlerts.entrySet()) {
                Long next = row.getValue();
                if (next == null) {
                    update.setNull(1, Types.BIGINT);
                } else {
                    update.setLong(1, next);
                }
                update.setLong(2, row.getKey());
                update.addBatch();
            }
            update.executeBatch();
        }
    }
}
