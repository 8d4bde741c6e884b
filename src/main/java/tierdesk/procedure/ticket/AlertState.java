package tierdesk.procedure.ticket;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** An alert that was raised, and what was answered. */
public record AlertState(
        String key,
        Instant raisedAt,
        Instant crossedAt,
        @Nullable Instant acknowledgedAt,
        @Nullable String acknowledgedBy,
        @Nullable Instant snoozedUntil) {
}
