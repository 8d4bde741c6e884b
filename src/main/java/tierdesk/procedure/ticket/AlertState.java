package tierdesk.procedure.ticket;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An alert that was raised, and what was answered.
 *
 * @param raisedAt when it was raised, or came back from a snooze
 * @param crossedAt when its threshold was reached
 * @param actedOn somebody acted after it was raised, and that has not come to nothing; see {@link Answer}
 */
public record AlertState(
        String key,
        Instant raisedAt,
        Instant crossedAt,
        @Nullable Instant acknowledgedAt,
        @Nullable String acknowledgedBy,
        @Nullable Instant snoozedUntil,
        boolean actedOn) {

    static AlertState raised(String key, Instant at, Instant crossedAt) {
        return new AlertState(key, at, crossedAt, null, null, null, false);
    }

    AlertState returned(Instant at) {
        return raised(key, at, crossedAt);
    }

    AlertState acknowledged(Instant at, String by) {
        return new AlertState(key, raisedAt, crossedAt, at, by, null, actedOn);
    }

    AlertState snoozed(Instant until) {
        return new AlertState(key, raisedAt, crossedAt, null, null, until, actedOn);
    }

    AlertState acted(boolean acted) {
        return new AlertState(key, raisedAt, crossedAt, acknowledgedAt, acknowledgedBy, snoozedUntil, acted);
    }
}
