package tierdesk.intake.holiday;

import biweekly.component.VEvent;
import biweekly.property.RecurrenceId;
import biweekly.property.Summary;
import biweekly.util.DateTimeComponents;
import biweekly.util.Frequency;
import biweekly.util.ICalDate;
import biweekly.util.Recurrence;
import biweekly.util.com.google.ical.compat.javautil.DateIterator;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Year;
import java.time.ZoneId;
import java.time.temporal.ChronoField;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TimeZone;
import org.jspecify.annotations.Nullable;
import tierdesk.clock.Holiday;
import tierdesk.clock.HolidayRule;

/** Makes holidays of the events of one calendar file. */
final class IcsEvents {

    /** Longer than any holiday: such an event was not meant as one. */
    private static final int MOST_DAYS = 366;

    private static final Set<Frequency> USUAL =
            Set.of(Frequency.DAILY, Frequency.WEEKLY, Frequency.MONTHLY, Frequency.YEARLY);

    /** One occurrence of a recurring event that another event stands for. */
    private record Moved(String event, Instant occurrence) {}

    private final String file;
    private final ZoneId zone;
    private final LocalDate first;
    private final LocalDate after;
    private final Set<Moved> moved = new HashSet<>();

    IcsEvents(String file, ZoneId zone, Year first, Year last, List<VEvent> events) {
        this.file = file;
        this.zone = zone;
        this.first = first.atDay(1);
        this.after = last.plusYears(1).atDay(1);
        for (VEvent event : events) {
            RecurrenceId occurrence = event.getRecurrenceId();
            if (occurrence != null && occurrence.getValue() != null) {
                moved.add(new Moved(id(event), occurrence.getValue().toInstant()));
            }
        }
    }

    private static String id(VEvent event) {
        return event.getUid() == null ? "" : String.valueOf(event.getUid().getValue());
    }

    /** @param line on which the event begins */
    List<Holiday> holidays(VEvent event, int line) {
        if (event.getStatus() != null && event.getStatus().isCancelled()) {
            return List.of();
        }
        if (event.getDateStart() == null || event.getDateStart().getValue() == null) {
            throw new HolidaysUnreadableException("event.start", file, line);
        }
        refuseUnusualRule(event, line);
        ICalDate start = event.getDateStart().getValue();
        try {
            refuseRolledOver(start);
            if (event.getDateEnd() != null && event.getDateEnd().getValue() != null) {
                refuseRolledOver(event.getDateEnd().getValue());
            }
            return start.hasTime() ? partDays(event, start, line) : wholeDays(event, start, line);
        } catch (DateTimeException | ArithmeticException onNoCalendar) {
            throw new HolidaysUnreadableException("event.date", file, line).because(onNoCalendar);
        }
    }

    /** Rules on which the parser would count for ever, or nearly. */
    private void refuseUnusualRule(VEvent event, int line) {
        if (event.getRecurrenceRule() == null) {
            return;
        }
        Recurrence rule = event.getRecurrenceRule().getValue();
        if (rule == null || rule.getFrequency() == null || (rule.getInterval() != null && rule.getInterval() <= 0)) {
            throw new HolidaysUnreadableException("event.rule", file, line);
        }
        if (!USUAL.contains(rule.getFrequency())) {
            throw new HolidaysUnreadableException("event.frequency", file, line);
        }
    }

    private List<Holiday> wholeDays(VEvent event, ICalDate start, int line) {
        long days = 1;
        if (event.getDateEnd() != null && event.getDateEnd().getValue() != null) {
            days = Math.max(1, ChronoUnit.DAYS.between(date(start), date(event.getDateEnd().getValue())));
            refuseReversed(start, event.getDateEnd().getValue(), line);
        } else if (event.getDuration() != null && event.getDuration().getValue() != null) {
            days = Math.max(1, Duration.ofMillis(event.getDuration().getValue().toMillis()).toDays());
        }
        refuseEndless(days, line);
        List<Holiday> holidays = new ArrayList<>();
        // the parser keeps a date as its midnight in the computer's zone, whatever zone it is told
        ZoneId parsers = ZoneId.systemDefault();
        for (Instant occurrence : occurrences(event, parsers, days, line)) {
            LocalDate begins = LocalDate.ofInstant(occurrence, parsers);
            for (LocalDate date = begins; date.isBefore(begins.plusDays(days)); date = date.plusDays(1)) {
                addWithinYears(holidays, event, date, null, null);
            }
        }
        return holidays;
    }

    private List<Holiday> partDays(VEvent event, ICalDate start, int line) {
        Duration length = Duration.ZERO;
        if (event.getDateEnd() != null && event.getDateEnd().getValue() != null) {
            refuseReversed(start, event.getDateEnd().getValue(), line);
            length = Duration.between(start.toInstant(), event.getDateEnd().getValue().toInstant());
        } else if (event.getDuration() != null && event.getDuration().getValue() != null) {
            length = Duration.ofMillis(event.getDuration().getValue().toMillis());
        }
        refuseEndless(length.toDays(), line);
        List<Holiday> holidays = new ArrayList<>();
        for (Instant occurrence : occurrences(event, zone, length.toDays() + 1, line)) {
            LocalDateTime begins = LocalDateTime.ofInstant(occurrence, zone);
            LocalDateTime ends = LocalDateTime.ofInstant(occurrence.plus(length), zone);
            while (begins.isBefore(ends)) {
                LocalDateTime midnight = begins.toLocalDate().plusDays(1).atStartOfDay();
                LocalTime to = ends.isBefore(midnight) ? ends.toLocalTime() : null;
                addWithinYears(holidays, event, begins.toLocalDate(), begins.toLocalTime(), to);
                begins = midnight;
            }
        }
        return holidays;
    }

    private void refuseReversed(ICalDate start, ICalDate end, int line) {
        if (end.before(start)) {
            throw new HolidaysUnreadableException("event.reversed", file, line);
        }
    }

    private void refuseEndless(long days, int line) {
        if (days > MOST_DAYS) {
            throw new HolidaysUnreadableException("event.long", file, line, MOST_DAYS);
        }
    }

    /** @throws DateTimeException for the 45th of a month, which the parser takes for a day of the next */
    private static void refuseRolledOver(ICalDate date) {
        DateTimeComponents written = date.getRawComponents();
        date(date);
        ChronoField.HOUR_OF_DAY.checkValidValue(written.getHour());
        ChronoField.MINUTE_OF_HOUR.checkValidValue(written.getMinute());
    }

    private static LocalDate date(ICalDate date) {
        DateTimeComponents written = date.getRawComponents();
        return LocalDate.of(written.getYear(), written.getMonth(), written.getDate());
    }

    private void addWithinYears(
            List<Holiday> holidays, VEvent event, LocalDate date, @Nullable LocalTime from, @Nullable LocalTime to) {
        if (!date.isBefore(first) && date.isBefore(after)) {
            boolean fromMidnight = LocalTime.MIDNIGHT.equals(from);
            holidays.add(new Holiday(name(event), HolidayRule.on(date), fromMidnight ? null : from, to));
        }
    }

    /** An event without a summary is called as the file is. */
    private String name(VEvent event) {
        Summary summary = event.getSummary();
        String name = summary == null || summary.getValue() == null ? "" : summary.getValue().strip();
        return name.isEmpty() ? file.substring(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1) : name;
    }

    /** Beginnings of the event that reach into the years asked for. */
    private List<Instant> occurrences(VEvent event, ZoneId in, long days, int line) {
        Instant from = first.minusDays(days + 1).atStartOfDay(in).toInstant();
        Instant end = after.atStartOfDay(in).toInstant();
        List<Instant> occurrences = new ArrayList<>();
        try {
            DateIterator dates = event.getDateIterator(TimeZone.getTimeZone(in));
            dates.advanceTo(Date.from(from));
            while (dates.hasNext()) {
                Instant next = dates.next().toInstant();
                if (!next.isBefore(end)) {
                    break;
                }
                if (event.getRecurrenceId() != null || !moved.contains(new Moved(id(event), next))) {
                    occurrences.add(next);
                }
            }
        } catch (RuntimeException | AssertionError nonsense) {
            // the library answers a rule such as "the month 0" with whatever its code runs into
            throw new HolidaysUnreadableException("event.rule", file, line).because(nonsense);
        }
        return occurrences;
    }
}
