package tierdesk.procedure.frame;

import tierdesk.clock.SupportCalendar;

/** The support calendars as they are now. */
@FunctionalInterface
public interface CalendarBook {

    /** The calendar; one this installation has not heard of yet counts as always open, so that nothing is ever late unseen. */
    SupportCalendar calendar(String id);
}
