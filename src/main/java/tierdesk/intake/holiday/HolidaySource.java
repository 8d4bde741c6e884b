package tierdesk.intake.holiday;

import java.time.Year;
import java.util.List;
import tierdesk.clock.Holiday;

/** Where holidays can be taken from into a support calendar. */
public interface HolidaySource {

    /**
     * The holidays from one year to another, both included, each on its date and with its name, in the order of their
     * dates.
     *
     * @throws HolidaysUnreadableException with a sentence, if there is anything that is not understood; then none are
     *     taken
     */
    List<Holiday> holidays(Year first, Year last);
}
