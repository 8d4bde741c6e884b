package tierdesk.procedure.alert;

import java.time.Instant;

/**
 * An alert that is to be raised.
 *
 * @param at when its threshold is, or was, reached; for a snoozed one that comes back, when its snooze ends
 */
public record PendingAlert(AlertKey key, Instant at) {
}
