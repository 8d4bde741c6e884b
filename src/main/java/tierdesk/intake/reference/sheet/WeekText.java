package tierdesk.intake.reference.sheet;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.ZoneId;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tierdesk.clock.CalendarDefinition;
import tierdesk.clock.OpenInterval;

/**
 * Hours of a week as lines: {@code Mon–Fri 08:00–12:00, 13:00–17:00}, in English or German, and a time zone on a line of its own.
 *
 * @param zone null where none is written
 * @param unreadable lines that are neither
 */
record WeekText(Map<DayOfWeek, List<OpenInterval>> hours, @Nullable ZoneId zone, List<String> unreadable) {

    private static final Pattern LINE = Pattern.compile("(\\p{L}+)\\.?(?:\\s*[-–—]\\s*(\\p{L}+)\\.?)?\\s+(\\d.*)");
    private static final Pattern HOURS = Pattern.compile("(\\d{1,2})(?:[:.](\\d{2}))?\\s*[-–—]\\s*(\\d{1,2})(?:[:.](\\d{2}))?");
    private static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.GERMAN);

    static WeekText read(String text) {
        Map<DayOfWeek, List<OpenInterval>> hours = new EnumMap<>(DayOfWeek.class);
        List<String> unreadable = new ArrayList<>();
        ZoneId zone = null;
        for (String line : text.split("[\n;]")) {
            String stripped = line.strip();
            Optional<ZoneId> named = zone(stripped.replace(' ', '_'));
            if (named.isPresent()) {
                zone = named.get();
            } else if (!stripped.isEmpty() && !add(stripped, hours)) {
                unreadable.add(stripped);
            }
        }
        return new WeekText(hours, zone, unreadable);
    }

    /** The zone of this name, whatever its case. */
    static Optional<ZoneId> zone(String name) {
        return ZoneId.getAvailableZoneIds().stream().filter(id -> id.equalsIgnoreCase(name)).findFirst().map(ZoneId::of);
    }

    private static boolean add(String line, Map<DayOfWeek, List<OpenInterval>> hours) {
        Matcher parts = LINE.matcher(line);
        if (!parts.matches()) {
            return false;
        }
        Optional<DayOfWeek> first = day(parts.group(1));
        Optional<DayOfWeek> last = parts.group(2) == null ? first : day(parts.group(2));
        List<OpenInterval> intervals = new ArrayList<>();
        for (String part : parts.group(3).split(",")) {
            Optional<OpenInterval> interval = interval(part.strip());
            if (interval.isEmpty()) {
                return false;
            }
            intervals.add(interval.get());
        }
        if (first.isEmpty() || last.isEmpty()) {
            return false;
        }
        DayOfWeek day = first.get();
        while (true) {
            hours.computeIfAbsent(day, none -> new ArrayList<>()).addAll(intervals);
            if (day == last.get()) {
                return true;
            }
            day = day.plus(1);
        }
    }

    private static Optional<OpenInterval> interval(String text) {
        Matcher times = HOURS.matcher(text);
        if (!times.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(OpenInterval.of(time(times.group(1), times.group(2)), time(times.group(3), times.group(4))));
        } catch (DateTimeException noTime) {
            return Optional.empty();
        }
    }

    private static String time(String hour, @Nullable String minute) {
        return hour + ":" + (minute == null ? "00" : minute);
    }

    private static Optional<DayOfWeek> day(String name) {
        return Arrays.stream(DayOfWeek.values()).filter(day -> LANGUAGES.stream().anyMatch(language ->
                name.equalsIgnoreCase(day.getDisplayName(TextStyle.FULL, language)) || name.equalsIgnoreCase(shortly(day, language)))).findFirst();
    }

    private static String shortly(DayOfWeek day, Locale locale) {
        return day.getDisplayName(TextStyle.SHORT, locale).replace(".", "");
    }

    /** Days with the same hours on one line. */
    static String write(CalendarDefinition calendar, Locale locale) {
        List<String> lines = new ArrayList<>();
        @Nullable DayOfWeek first = null;
        for (DayOfWeek day : DayOfWeek.values()) {
            List<OpenInterval> open = calendar.weekly().getOrDefault(day, List.of());
            first = first == null ? day : first;
            if (day == DayOfWeek.SUNDAY || !open.equals(calendar.weekly().getOrDefault(day.plus(1), List.of()))) {
                if (!open.isEmpty()) {
                    String days = first == day ? shortly(day, locale) : shortly(first, locale) + "–" + shortly(day, locale);
                    lines.add(days + " " + open.stream().map(OpenInterval::toString).collect(Collectors.joining(", ")));
                }
                first = null;
            }
        }
        lines.add(calendar.zone().getId());
        return String.join("\n", lines);
    }
}
