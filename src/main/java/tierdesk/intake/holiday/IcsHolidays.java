package tierdesk.intake.holiday;

import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.io.ParseWarning;
import biweekly.io.text.ICalReader;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Year;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TimeZone;
import org.jspecify.annotations.Nullable;
import tierdesk.clock.Holiday;

/**
 * The events of a calendar file ({@code .ics}, RFC 5545) as holidays: all-day events take whole days, others the part
 * of the day that they last, in the support calendar's zone. Recurring events are taken for each year asked for,
 * cancelled ones not at all.
 *
 * <p>All or nothing: the first thing that is not understood refuses the file, with the line.
 */
public final class IcsHolidays implements HolidaySource {

    private static final long MOST_BYTES = 16L << 20;
    private static final int MOST_HOLIDAYS = 20_000;

    /** What an event's time depends on; a fault elsewhere, in a place or a picture, does no harm. */
    private static final Set<String> NEEDED =
            Set.of("DTSTART", "DTEND", "DURATION", "RRULE", "RDATE", "EXDATE", "EXRULE", "RECURRENCE-ID", "STATUS");

    /** The parser's code for a time zone that is not described in the file, but known by its name. */
    private static final int ZONE_KNOWN_BY_NAME = 37;

    private final Path path;
    private final String file;
    private final ZoneId zone;

    /** @param zone of the support calendar that the holidays are for */
    public IcsHolidays(Path path, ZoneId zone) {
        this.path = path;
        this.file = path.toString();
        this.zone = zone;
    }

    @Override
    public List<Holiday> holidays(Year first, Year last) {
        String text = text();
        List<Integer> lines = IcsOutline.eventLines(file, text);
        List<VEvent> events = events(text);
        IcsEvents taken = new IcsEvents(file, zone, first, last, events);
        List<Holiday> holidays = new ArrayList<>();
        for (int i = 0; i < events.size(); i++) {
            holidays.addAll(taken.holidays(events.get(i), i < lines.size() ? lines.get(i) : 1));
            if (holidays.size() > MOST_HOLIDAYS) {
                throw new HolidaysUnreadableException("file.holidays", file, lines.get(i), MOST_HOLIDAYS);
            }
        }
        Comparator<@Nullable LocalDate> byDate = Comparator.nullsFirst(Comparator.naturalOrder());
        holidays.sort(Comparator.comparing(holiday -> holiday.rule().date(), byDate));
        return holidays.stream().distinct().toList();
    }

    private String text() {
        try {
            if (Files.size(path) > MOST_BYTES) {
                throw new HolidaysUnreadableException("file.large", file, MOST_BYTES >> 20);
            }
            byte[] bytes = Files.readAllBytes(path);
            try {
                String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
                return text.startsWith("\uFEFF") ? text.substring(1) : text;
            } catch (CharacterCodingException notUtf8) {
                throw new HolidaysUnreadableException("file.encoding", file, lineOfFirstStray(bytes)).because(notUtf8);
            }
        } catch (NoSuchFileException missing) {
            throw new HolidaysUnreadableException("file.missing", file).because(missing);
        } catch (IOException unreadable) {
            throw new HolidaysUnreadableException("file.unreadable", file).because(unreadable);
        }
    }

    private static long lineOfFirstStray(byte[] bytes) {
        String replaced = new String(bytes, StandardCharsets.UTF_8);
        int stray = replaced.indexOf('\uFFFD');
        return replaced.substring(0, Math.max(0, stray)).chars().filter(c -> c == '\n').count() + 1;
    }

    private List<VEvent> events(String text) {
        List<VEvent> events = new ArrayList<>();
        boolean any = false;
        try (ICalReader reader = new ICalReader(text)) {
            reader.setDefaultTimezone(TimeZone.getTimeZone(zone));
            for (ICalendar calendar = reader.readNext(); calendar != null; calendar = reader.readNext()) {
                any = true;
                reader.getWarnings().forEach(this::refuseIfNeeded);
                events.addAll(calendar.getEvents());
            }
        } catch (IOException | RuntimeException notUnderstood) {
            if (notUnderstood instanceof HolidaysUnreadableException refused) {
                throw refused;
            }
            // the parser answers some nonsense with whatever exception its code runs into
            throw new HolidaysUnreadableException("file.parser", file).because(notUnderstood);
        }
        if (!any) {
            throw new HolidaysUnreadableException("file.none", file, 1);
        }
        return events;
    }

    private void refuseIfNeeded(ParseWarning warning) {
        String property = warning.getPropertyName();
        boolean needed = property == null || NEEDED.contains(property.toUpperCase(Locale.ROOT));
        if (!needed || Objects.equals(warning.getCode(), ZONE_KNOWN_BY_NAME)) {
            return;
        }
        String reason = String.valueOf(warning.getMessage()).replaceAll("[.\\s]+$", "");
        if (warning.getLineNumber() == null) {
            throw new HolidaysUnreadableException("file.whole", file, reason);
        }
        throw new HolidaysUnreadableException("file.value", file, warning.getLineNumber(), reason);
    }
}
