package tierdesk.alert;

import java.util.EnumMap;
import java.util.Map;
import tierdesk.procedure.frame.FrameKind;

/**
 * What a person wants to hear, and how.
 *
 * @param byKind a kind that is missing makes a toast
 */
public record AlertPreferences(Map<FrameKind, Delivery> byKind, QuietHours quietHours) {

    /** What holds until somebody chooses. */
    public static final AlertPreferences DEFAULT = new AlertPreferences(Map.of(), QuietHours.NONE);

    public AlertPreferences {
        byKind = Map.copyOf(byKind);
    }

    public Delivery of(FrameKind kind) {
        return byKind.getOrDefault(kind, Delivery.TOAST);
    }

    public AlertPreferences with(FrameKind kind, Delivery delivery) {
        Map<FrameKind, Delivery> changed = new EnumMap<>(FrameKind.class);
        changed.putAll(byKind);
        changed.put(kind, delivery);
        return new AlertPreferences(changed, quietHours);
    }

    public AlertPreferences with(QuietHours hours) {
        return new AlertPreferences(byKind, hours);
    }
}
