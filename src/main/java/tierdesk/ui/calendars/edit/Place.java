package tierdesk.ui.calendars.edit;

import java.time.DayOfWeek;

/** Where in the editor something is wrong. */
public enum Place {
    NAME,
    ZONE,
    MONDAY,
    TUESDAY,
    WEDNESDAY,
    THURSDAY,
    FRIDAY,
    SATURDAY,
    SUNDAY,
    /** The hours as a whole. */
    WEEK,
    HOLIDAYS,
    EXCEPTIONS;

    /** The line of a weekday's hours. */
    public static Place of(DayOfWeek day) {
        return valueOf(day.name());
    }
}
