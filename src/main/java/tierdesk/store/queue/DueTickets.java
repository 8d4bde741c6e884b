package tierdesk.store.queue;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.StatelessSession;

/** Which tickets the timer is to look at. */
public final class DueTickets {

    private DueTickets() {
    }

    /** Those whose instant has come, earliest first. */
    public static List<UUID> of(StatelessSession session, Instant now, int limit) {
        return session.createSelectionQuery("select content.id from QueueRow"
                        + " where content.nextAlertAt > :never and content.nextAlertAt <= :now order by content.nextAlertAt, rowNo", UUID.class)
                .setParameter("never", Instant.EPOCH)
                .setParameter("now", now)
                .setMaxResults(limit)
                .getResultList();
    }
}
