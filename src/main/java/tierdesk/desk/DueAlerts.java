package tierdesk.desk;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Time as an index, not a scan: which tickets want the timer's attention, and when. */
public interface DueAlerts {

    /** The earliest instant at which any open ticket's next alert is due; empty when none is. */
    Optional<Instant> earliest();

    /** Tickets whose next alert is due at or before {@code now}, earliest first. */
    List<UUID> due(Instant now, int limit);

    /** Alerts raised and not acknowledged or snoozed past {@code now}, newest first. */
    List<AlertRow> open(Instant now, int limit);

    /** How many alerts are open for a technician (all of them for null). */
    long openCount(Instant now);

    /**
     * A raised alert, as the list shows it.
     *
     * @param key see {@code procedure.frame.AlertKey}
     * @param holder who holds the ticket now; null for nobody
     */
    record AlertRow(
            UUID ticket,
            String number,
            String subject,
            String customer,
            String level,
            int levelIndex,
            String key,
            Instant raisedAt,
            Instant crossedAt,
            @Nullable String holder,
            @Nullable Instant snoozedUntil) {
    }
}
