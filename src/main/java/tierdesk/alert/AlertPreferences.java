package tierdesk.alert;

import java.util.EnumMap;
import java.util.Map;

/**
 * What a person wants to hear, and how.
 *
 * @param byKind a kind that is missing makes a toast
 */
public record AlertPreferences(Map<AlertKind, Delivery> byKind, QuietHours quietHours) {

    /** What holds until somebody chooses. */
    public static final AlertPreferences DEFAULT = new AlertPreferences(Map.of(), QuietHours.NONE);

    public AlertPreferences {
        byKind = Map.copyOf(byKind);
    }

    public Delivery of(AlertKind kind) {
        return byKind.getOrDefault(kind, Delivery.TOAST);
    }

    public AlertPreferences with(AlertKind kind, Delivery delivery) {
        Map<AlertKind, Delivery> changed = new EnumMap<>(AlertKind.class);
        changed.putAll(byKind);
        changed.put(kind, delivery);
        return new AlertPreferences(changed, quietHours);
    }

    public AlertPreferences with(QuietHours hours) {
        return new AlertPreferences(byKind, hours);
    }
}
