package tierdesk.clock;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Looks a calendar's data over before it is saved. */
final class DefinitionCheck {

    private final CalendarDefinition definition;

    DefinitionCheck(CalendarDefinition definition) {
        this.definition = definition;
    }

    List<Problem> problems() {
        List<Problem> found = new ArrayList<>();
        if (definition.id().isBlank()) {
            found.add(Problem.of("id_missing"));
        }
        if (definition.name().isBlank()) {
            found.add(Problem.of("name_missing"));
        }
        if (neverOpen()) {
            found.add(Problem.of(Problem.NO_HOURS, definition.name()));
        }
        definition.holidays().forEach(holiday -> checkHoliday(holiday, found));
        Set<LocalDate> seen = new HashSet<>();
        for (CalendarException exception : definition.exceptions()) {
            if (!seen.add(exception.date())) {
                found.add(Problem.of("exception_twice", exception.date()));
            }
        }
        return List.copyOf(found);
    }

    private boolean neverOpen() {
        return !definition.alwaysOpen()
                && definition.weekly().values().stream().allMatch(List::isEmpty)
                && definition.exceptions().stream().allMatch(exception -> exception.intervals().isEmpty());
    }

    private static void checkHoliday(Holiday holiday, List<Problem> found) {
        if (holiday.name().isBlank()) {
            found.add(Problem.of("holiday_name_missing"));
        }
        LocalTime end = holiday.to();
        if (end != null && !end.equals(LocalTime.MIDNIGHT) && !holiday.begins().isBefore(end)) {
            found.add(Problem.of("holiday_reversed", holiday.name(), holiday.begins(), end));
        }
    }

    List<Problem> remarks() {
        List<Problem> found = new ArrayList<>();
        definition.weekly().forEach((day, intervals) -> remarkOn(day, intervals, found));
        definition.exceptions().forEach(exception -> remarkOn(exception.date(), exception.intervals(), found));
        return List.copyOf(found);
    }

    /** @param day the weekday or the date, to be named in the sentence */
    private static void remarkOn(Object day, List<OpenInterval> intervals, List<Problem> found) {
        for (int i = 0; i < intervals.size(); i++) {
            OpenInterval interval = intervals.get(i);
            if (interval.open().equals(interval.close())) {
                found.add(Problem.of("round_the_clock", day, interval));
            } else if (interval.runsIntoNextDay()) {
                found.add(Problem.of("into_next_day", day, interval));
            }
            for (OpenInterval other : intervals.subList(0, i)) {
                if (interval.overlaps(other)) {
                    List<OpenInterval> union = OpenInterval.union(List.of(other, interval));
                    found.add(Problem.of("overlap", day, other, interval, union));
                }
            }
        }
    }
}
