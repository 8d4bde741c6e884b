package tierdesk.clock;

import java.time.DayOfWeek;
import java.time.ZoneId;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * A support calendar as a manager edits and saves it: plain data, made into arithmetic by {@link SupportCalendar#of}.
 *
 * @param id by which procedures name the calendar
 * @param name for people
 * @param zone the calendar's own zone, whatever zone a technician or this computer is in
 * @param alwaysOpen open all day every day, 23 or 25 hours on days of a clock change; {@code weekly} is then not looked
 *     at. Holidays apply only as far as some are listed
 * @param weekly hours by the weekday on which they open; a weekday that is missing has none
 * @param holidays take hours away
 * @param exceptions other hours on single dates
 */
public record CalendarDefinition(
        String id,
        String name,
        ZoneId zone,
        boolean alwaysOpen,
        Map<DayOfWeek, List<OpenInterval>> weekly,
        List<Holiday> holidays,
        List<CalendarException> exceptions) {

    /** Keeps its own copies, the week in its order. */
    public CalendarDefinition {
        Map<DayOfWeek, List<OpenInterval>> week = new EnumMap<>(DayOfWeek.class);
        weekly.forEach((day, intervals) -> week.put(day, List.copyOf(intervals)));
        weekly = Collections.unmodifiableMap(week);
        holidays = List.copyOf(holidays);
        exceptions = List.copyOf(exceptions);
    }

    /** Hours by weekday, without holidays or exceptions. */
    public static CalendarDefinition weekly(
            String id, String name, ZoneId zone, Map<DayOfWeek, List<OpenInterval>> weekly) {
        return new CalendarDefinition(id, name, zone, false, weekly, List.of(), List.of());
    }

    /** Open at any time, without holidays. */
    public static CalendarDefinition alwaysOpen(String id, String name, ZoneId zone) {
        return new CalendarDefinition(id, name, zone, true, Map.of(), List.of(), List.of());
    }

    /** The same calendar with other holidays. */
    public CalendarDefinition withHolidays(List<Holiday> others) {
        return new CalendarDefinition(id, name, zone, alwaysOpen, weekly, others, exceptions);
    }

    /** The same calendar with other exceptions. */
    public CalendarDefinition withExceptions(List<CalendarException> others) {
        return new CalendarDefinition(id, name, zone, alwaysOpen, weekly, holidays, others);
    }

    /** What must be mended before the calendar can be saved; empty if nothing. */
    public List<Problem> problems() {
        return new DefinitionCheck(this).problems();
    }

    /**
     * What is allowed but may not be meant: overlapping hours (their union counts), hours that run into the next day.
     */
    public List<Problem> remarks() {
        return new DefinitionCheck(this).remarks();
    }
}
