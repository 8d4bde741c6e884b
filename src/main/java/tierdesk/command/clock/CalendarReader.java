package tierdesk.command.clock;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Month;
import java.time.MonthDay;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tierdesk.clock.CalendarDefinition;
import tierdesk.clock.CalendarException;
import tierdesk.clock.Holiday;
import tierdesk.clock.HolidayRule;
import tierdesk.clock.OpenInterval;
import tierdesk.clock.Problem;
import tools.jackson.databind.JsonNode;

/**
 * Reads one calendar of an examples file: {@code id}, {@code tz}, {@code weekly} by weekday or {@code "always"}, or
 * {@code always_open}; {@code holidays} and {@code exceptions}.
 *
 * <p>A holiday is a date ({@code "2026-12-25"}), a day of each year ({@code "12-25"}), or an object with one of {@code
 * date}, {@code easter} (days after Easter Sunday), or {@code nth}, {@code weekday} and {@code month}; and with {@code
 * from}, {@code to} and {@code name} as needed. An exception has a {@code date} and the intervals in {@code open}.
 */
final class CalendarReader {

    /** Says that a calendar has no closed hours; as an undeclared calendar's name, real time. */
    static final String ALWAYS = "always";

    private CalendarReader() {}

    static CalendarDefinition read(JsonNode node, String id) throws WrongExampleException {
        boolean always = always(node);
        Map<DayOfWeek, List<OpenInterval>> weekly =
                always ? Map.of() : weekly(JsonValues.required(node, "weekly"));
        List<Holiday> holidays = new ArrayList<>();
        if (node.hasNonNull("holidays")) {
            for (JsonNode holiday : JsonValues.list(node.get("holidays"), "holidays")) {
                holidays.add(holiday(holiday));
            }
        }
        List<CalendarException> exceptions = new ArrayList<>();
        if (node.hasNonNull("exceptions")) {
            for (JsonNode exception : JsonValues.list(node.get("exceptions"), "exceptions")) {
                exceptions.add(exception(exception));
            }
        }
        CalendarDefinition definition =
                new CalendarDefinition(id, id, zone(node), always, weekly, holidays, exceptions);
        for (Problem problem : definition.problems()) {
            if (!problem.key().equals(Problem.NO_HOURS)) {
                throw new WrongExampleException(problem.sentence());
            }
        }
        return definition;
    }

    private static boolean always(JsonNode node) throws WrongExampleException {
        for (String name : List.of("always_open", ALWAYS)) {
            if (node.hasNonNull(name)) {
                return JsonValues.yes(node.get(name), name);
            }
        }
        return node.path("weekly").isString() && ALWAYS.equals(node.get("weekly").stringValue());
    }

    private static ZoneId zone(JsonNode node) throws WrongExampleException {
        String zone = JsonValues.text(JsonValues.required(node, "tz", "zone", "timezone"), "tz");
        try {
            return ZoneId.of(zone);
        } catch (DateTimeException unknown) {
            throw new WrongExampleException(
                    "\"tz\" should be a time zone such as Europe/Berlin, and is \"" + zone + "\"");
        }
    }

    private static Map<DayOfWeek, List<OpenInterval>> weekly(JsonNode node) throws WrongExampleException {
        if (!node.isObject()) {
            throw new WrongExampleException(
                    "\"weekly\" should hold intervals by weekday, and is " + JsonValues.shown(node));
        }
        Map<DayOfWeek, List<OpenInterval>> weekly = new EnumMap<>(DayOfWeek.class);
        for (Map.Entry<String, JsonNode> day : node.properties()) {
            if (!day.getValue().isNull()) {
                weekly.computeIfAbsent(JsonValues.weekday(day.getKey()), any -> new ArrayList<>())
                        .addAll(JsonValues.intervals(day.getValue(), day.getKey()));
            }
        }
        return weekly;
    }

    private static Holiday holiday(JsonNode node) throws WrongExampleException {
        if (node.isString()) {
            String text = node.stringValue().strip();
            return new Holiday(text, onDate(text));
        }
        if (!node.isObject()) {
            throw new WrongExampleException(
                    "A holiday should be a date or an object, and is " + JsonValues.shown(node));
        }
        HolidayRule rule = rule(node);
        String name = node.hasNonNull("name")
                ? JsonValues.text(node.get("name"), "name")
                : rule.kind().name().toLowerCase(Locale.ROOT);
        return new Holiday(name, rule, time(node, "from"), time(node, "to"));
    }

    private static HolidayRule rule(JsonNode node) throws WrongExampleException {
        try {
            if (node.hasNonNull("date")) {
                return onDate(JsonValues.text(node.get("date"), "date"));
            }
            if (node.hasNonNull("easter")) {
                return HolidayRule.fromEaster(JsonValues.integer(node.get("easter"), "easter"));
            }
            return HolidayRule.nthWeekday(
                    JsonValues.integer(JsonValues.required(node, "nth"), "nth"),
                    JsonValues.weekday(JsonValues.text(JsonValues.required(node, "weekday"), "weekday")),
                    Month.of(JsonValues.integer(JsonValues.required(node, "month"), "month")));
        } catch (DateTimeException | IllegalArgumentException wrong) {
            throw new WrongExampleException("A holiday's rule falls on no date: " + JsonValues.shown(node));
        }
    }

    /** A date of one year, or a month and a day of each year. */
    private static HolidayRule onDate(String text) throws WrongExampleException {
        try {
            if (text.length() == "--12-25".length() || text.length() == "12-25".length()) {
                MonthDay day = MonthDay.parse(text.startsWith("--") ? text : "--" + text);
                return HolidayRule.eachYear(day.getMonth(), day.getDayOfMonth());
            }
            return HolidayRule.on(LocalDate.parse(text));
        } catch (DateTimeException wrong) {
            throw new WrongExampleException("A holiday should be a date such as 2026-12-25, and is \"" + text + "\"");
        }
    }

    private static @Nullable LocalTime time(JsonNode node, String name) throws WrongExampleException {
        if (!node.hasNonNull(name)) {
            return null;
        }
        try {
            return OpenInterval.of("00:00", JsonValues.text(node.get(name), name)).close();
        } catch (DateTimeException wrong) {
            throw new WrongExampleException("\"" + name + "\": " + wrong.getMessage());
        }
    }

    private static CalendarException exception(JsonNode node) throws WrongExampleException {
        String name = node.hasNonNull("name") ? JsonValues.text(node.get("name"), "name") : "";
        return new CalendarException(
                JsonValues.date(JsonValues.required(node, "date")),
                JsonValues.intervals(JsonValues.required(node, "open"), "open"),
                name);
    }
}
