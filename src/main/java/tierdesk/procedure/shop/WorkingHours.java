package tierdesk.procedure.shop;

import org.jspecify.annotations.Nullable;
import tierdesk.clock.CalendarDefinition;

/**
 * When a person or a vendor can be reached: by one of the shop's calendars, or by hours of their own.
 *
 * @param calendar id of a saved calendar; null where nothing is known, or where they have their own
 * @param own hours of their own, which then count; null for none
 */
public record WorkingHours(@Nullable String calendar, @Nullable CalendarDefinition own) {

    public static final WorkingHours UNKNOWN = new WorkingHours(null, null);

    public static WorkingHours by(String calendar) {
        return new WorkingHours(calendar, null);
    }

    public static WorkingHours own(CalendarDefinition hours) {
        return new WorkingHours(null, hours);
    }
}
