package tierdesk.command.clock;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import tierdesk.clock.OpenInterval;
import tierdesk.clock.Pause;
import tools.jackson.databind.JsonNode;

/** Reads single values of an examples file, as liberally as their meaning is clear. */
final class JsonValues {

    /** Far more than any calendar covers, and within a {@link Duration}. */
    private static final BigDecimal MOST_SECONDS = BigDecimal.TEN.pow(18);

    private static final int NANO_DIGITS = 9;

    private JsonValues() {}

    static JsonNode required(JsonNode node, String... names) throws WrongExampleException {
        for (String name : names) {
            if (node.hasNonNull(name)) {
                return node.get(name);
            }
        }
        throw new WrongExampleException("\"" + names[0] + "\" is missing");
    }

    static String text(JsonNode node, String name) throws WrongExampleException {
        if (!node.isString()) {
            throw new WrongExampleException("\"" + name + "\" should be a text, and is " + shown(node));
        }
        return node.stringValue().strip();
    }

    static Instant instant(JsonNode node, String name) throws WrongExampleException {
        String text = text(node, name);
        try {
            return OffsetDateTime.parse(text).toInstant();
        } catch (DateTimeException wrong) {
            throw new WrongExampleException("\"" + name + "\" should be a time with its offset such as"
                    + " 2026-11-23T09:30:00Z, and is " + shown(node));
        }
    }

    static LocalDate date(JsonNode node) throws WrongExampleException {
        try {
            return LocalDate.parse(text(node, "date"));
        } catch (DateTimeException wrong) {
            throw new WrongExampleException("\"date\" should be a date such as 2026-12-25, and is " + shown(node));
        }
    }

    /** Seconds, with a fraction if need be. */
    static Duration seconds(JsonNode node, String name) throws WrongExampleException {
        if (!node.isNumber()) {
            throw new WrongExampleException("\"" + name + "\" should be a number of seconds, and is " + shown(node));
        }
        BigDecimal seconds = node.decimalValue();
        if (seconds.abs().compareTo(MOST_SECONDS) > 0) {
            throw new WrongExampleException("\"" + name + "\" is more seconds than can be counted: " + shown(node));
        }
        try {
            BigDecimal whole = new BigDecimal(seconds.toBigInteger());
            long nanos = seconds.subtract(whole).movePointRight(NANO_DIGITS).longValueExact();
            return Duration.ofSeconds(whole.longValueExact(), nanos);
        } catch (ArithmeticException tooFine) {
            throw new WrongExampleException("\"" + name + "\" is finer than a nanosecond: " + shown(node));
        }
    }

    static int integer(JsonNode node, String name) throws WrongExampleException {
        if (!node.isInt()) {
            throw new WrongExampleException("\"" + name + "\" should be a whole number, and is " + shown(node));
        }
        return node.intValue();
    }

    static boolean yes(JsonNode node, String name) throws WrongExampleException {
        if (!node.isBoolean()) {
            throw new WrongExampleException("\"" + name + "\" should be true or false, and is " + shown(node));
        }
        return node.booleanValue();
    }

    static List<JsonNode> list(JsonNode node, String name) throws WrongExampleException {
        if (!node.isArray()) {
            throw new WrongExampleException("\"" + name + "\" should be a list, and is " + shown(node));
        }
        return List.copyOf(node.values());
    }

    /** English names of weekdays, whole or cut to three letters or more. */
    static DayOfWeek weekday(String name) throws WrongExampleException {
        String wanted = name.strip().toUpperCase(Locale.ROOT);
        for (DayOfWeek day : DayOfWeek.values()) {
            if (wanted.length() >= 3 && day.name().startsWith(wanted)) {
                return day;
            }
        }
        throw new WrongExampleException("\"" + name + "\" is not a weekday such as mon or Monday");
    }

    /** {@code ["09:00","12:00"]}, several of them, or a single one without the list around it. */
    static List<OpenInterval> intervals(JsonNode node, String name) throws WrongExampleException {
        List<JsonNode> items = list(node, name);
        if (items.size() == 2 && items.stream().allMatch(JsonNode::isString)) {
            return List.of(interval(items, name));
        }
        List<OpenInterval> intervals = new ArrayList<>();
        for (JsonNode item : items) {
            intervals.add(interval(list(item, name), name));
        }
        return intervals;
    }

    private static OpenInterval interval(List<JsonNode> pair, String name) throws WrongExampleException {
        if (pair.size() != 2) {
            throw new WrongExampleException("\"" + name + "\" should hold pairs such as [\"09:00\",\"12:00\"], and one has "
                    + pair.size() + " parts");
        }
        try {
            return OpenInterval.of(text(pair.getFirst(), name), text(pair.getLast(), name));
        } catch (DateTimeException wrong) {
            throw new WrongExampleException("\"" + name + "\": " + wrong.getMessage());
        }
    }

    /** {@code [from, to]}, where to is null while the pause still runs. */
    static List<Pause> pauses(JsonNode node) throws WrongExampleException {
        List<Pause> pauses = new ArrayList<>();
        for (JsonNode item : list(node, "pauses")) {
            List<JsonNode> pair = list(item, "pauses");
            if (pair.size() != 2) {
                throw new WrongExampleException(
                        "\"pauses\" should hold pairs of times, and one has " + pair.size() + " parts");
            }
            Instant from = instant(pair.getFirst(), "pauses");
            if (pair.getLast().isNull()) {
                pauses.add(new Pause(from, null));
                continue;
            }
            Instant to = instant(pair.getLast(), "pauses");
            if (to.isBefore(from)) {
                throw new WrongExampleException("A pause ends at " + to + ", before it begins at " + from);
            }
            pauses.add(new Pause(from, to));
        }
        return pauses;
    }

    /** A value as it stands in the file, cut where it is long. */
    static String shown(JsonNode node) {
        String text = node.toString();
        return text.length() <= 80 ? text : text.substring(0, 80) + "…";
    }
}
