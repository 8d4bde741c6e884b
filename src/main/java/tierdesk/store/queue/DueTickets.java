package tierdesk.store.queue;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.hibernate.StatelessSession;

/** Which tickets the timer is to look at. */
public final class DueTickets {

    private DueTickets() {
    }

    /** Those whose instant has come, earliest first, each with the number of its row. */
    public static Map<UUID, Long> of(StatelessSession session, Instant now, int limit) {
        Map<UUID, Long> due = new LinkedHashMap<>();
        session.createSelectionQuery("select content.id, rowNo from QueueRow"
                        + " where content.nextAlertAt > :never and content.nextAlertAt <= :now order by content.nextAlertAt, rowNo", Object[].class)
                .setParameter("never", Instant.EPOCH)
                .setParameter("now", now)
                .setMaxResults(limit)
                .getResultList()
                .forEach(row -> due.put((UUID) row[0], (Long) row[1]));
        return due;
    }
}
