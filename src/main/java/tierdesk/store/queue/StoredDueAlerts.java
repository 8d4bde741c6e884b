package tierdesk.store.queue;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import tierdesk.desk.DueAlerts;
import tierdesk.store.database.Reader;

/** What the timer and the list of alerts ask, each from an index. */
public final class StoredDueAlerts implements DueAlerts {

    private static final String OPEN = " where a.snoozedUntil is null or a.snoozedUntil <= :now";

    private final Reader reader;

    public StoredDueAlerts(Reader reader) {
        this.reader = reader;
    }

    @Override
    public Optional<Instant> earliest() {
        return reader.read(session -> session.createSelectionQuery(
                        "select content.nextAlertAt from QueueRow where content.nextAlertAt > :never order by content.nextAlertAt, rowNo",
                        Instant.class)
                .setParameter("never", Instant.EPOCH)
                .setMaxResults(1)
                .uniqueResultOptional());
    }

    @Override
    public List<UUID> due(Instant now, int limit) {
        return reader.read(session -> session.createSelectionQuery("select content.id from QueueRow"
                        + " where content.nextAlertAt > :never and content.nextAlertAt <= :now order by content.nextAlertAt, rowNo", UUID.class)
                .setParameter("never", Instant.EPOCH)
                .setParameter("now", now)
                .setMaxResults(limit)
                .getResultList());
    }

    @Override
    public List<AlertRow> open(Instant now, int limit) {
        return reader.read(session -> session.createSelectionQuery("""
                        select new tierdesk.desk.DueAlerts.AlertRow(c.content.id, c.content.number, c.content.subject, c.content.customer,
                            c.content.level, c.content.levelIndex, a.alertKey, a.raisedAt, a.crossedAt, c.content.holder, a.snoozedUntil)
                        from AlertLine a join QueueRow c on c.rowNo = a.rowNo"""
                        + OPEN + " order by a.raisedAt desc, a.rowNo desc, a.alertKey", AlertRow.class)
                .setParameter("now", now)
                .setMaxResults(limit)
                .getResultList());
    }

    @Override
    public long openCount(Instant now) {
        return reader.read(session -> session.createSelectionQuery("select count(*) from AlertLine a" + OPEN, Long.class)
                .setParameter("now", now)
                .getSingleResult());
    }
}
