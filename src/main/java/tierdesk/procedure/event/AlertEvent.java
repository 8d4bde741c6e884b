package tierdesk.procedure.event;

import java.time.Instant;

/** What the desk said about time, and what people answered. {@code key} is an alert key (see {@code procedure.alert.AlertKey}) as text. */
public sealed interface AlertEvent extends TicketEvent {

    /** @param crossedAt the instant at which the threshold was reached, which may be long before it could be raised */
    record AlertRaised(String key, Instant crossedAt) implements AlertEvent {
    }

    record AlertAcknowledged(String key, String why) implements AlertEvent {
    }

    record AlertSnoozed(String key, Instant until, String why) implements AlertEvent {
    }
}
