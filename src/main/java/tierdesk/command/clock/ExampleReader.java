package tierdesk.command.clock;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tierdesk.clock.Pause;
import tierdesk.clock.SupportCalendar;
import tierdesk.clock.example.Answer;
import tierdesk.clock.example.Question;
import tierdesk.clock.example.WorkedExample;
import tools.jackson.databind.JsonNode;

/**
 * Reads one example of a file: {@code id}, {@code op} (due, elapsed, before, first_open), {@code calendar}, {@code
 * start}, and as the question needs {@code end}, {@code allotment_s} and {@code pauses}; the answer in {@code expect},
 * or {@code expect_s} in seconds. Where no answer is expected, {@code expect} is {@code "error"} or null, or {@code
 * expect_error} is true.
 */
final class ExampleReader {

    private static final String NO_ANSWER = "error";
    private static final Answer EXPECTED_REFUSAL = new Answer.Refused(NO_ANSWER);

    /** The file's calendars, or what is wrong with them. */
    private final Map<String, ReadCalendar> calendars;

    ExampleReader(Map<String, ReadCalendar> calendars) {
        this.calendars = calendars;
    }

    /** Never fails: an example that is wrong in itself asks {@link Question.Wrong}. */
    WorkedExample read(JsonNode node, String nameless) {
        String id = node.path("id").isNull() || node.path("id").isMissingNode() ? nameless : node.get("id").asString();
        Answer expected = null;
        try {
            if (!node.isObject()) {
                throw new WrongExampleException("An example should be an object, and is " + JsonValues.shown(node));
            }
            expected = expected(node);
            return new WorkedExample(id, question(node), expected);
        } catch (WrongExampleException wrong) {
            return new WorkedExample(id, new Question.Wrong(wrong.sentence()), expected);
        }
    }

    private static Answer expected(JsonNode node) throws WrongExampleException {
        if (node.hasNonNull("expect_error") && JsonValues.yes(node.get("expect_error"), "expect_error")) {
            return EXPECTED_REFUSAL;
        }
        if (node.hasNonNull("expect_s")) {
            return new Answer.Lasting(JsonValues.seconds(node.get("expect_s"), "expect_s"));
        }
        JsonNode expect = node.get("expect");
        if (expect == null) {
            throw new WrongExampleException("\"expect\" is missing");
        }
        if (expect.isNull() || (expect.isString() && expect.stringValue().equals(NO_ANSWER))) {
            return EXPECTED_REFUSAL;
        }
        return expect.isNumber()
                ? new Answer.Lasting(JsonValues.seconds(expect, "expect"))
                : new Answer.At(JsonValues.instant(expect, "expect"));
    }

    private Question question(JsonNode node) throws WrongExampleException {
        String op = JsonValues.text(JsonValues.required(node, "op"), "op");
        SupportCalendar calendar = calendar(JsonValues.required(node, "calendar"));
        return switch (op.toLowerCase(Locale.ROOT).replaceAll("[_ -]", "")) {
            case "due" -> new Question.Due(calendar, start(node), allotment(node), pauses(node));
            case "elapsed" -> new Question.Elapsed(
                    calendar, start(node), JsonValues.instant(JsonValues.required(node, "end"), "end"), pauses(node));
            case "before" -> new Question.Before(calendar, backFrom(node), allotment(node), pauses(node));
            case "firstopen" -> new Question.FirstOpen(calendar, start(node));
            default ->
                throw new WrongExampleException(
                        "\"op\" should be due, elapsed, before or first_open, and is \"" + op + "\"");
        };
    }

    private SupportCalendar calendar(JsonNode node) throws WrongExampleException {
        String id = JsonValues.text(node, "calendar");
        ReadCalendar calendar = calendars.get(id);
        if (calendar == null && id.equals(CalendarReader.ALWAYS)) {
            return SupportCalendar.alwaysOpen(id);
        }
        if (calendar == null) {
            throw new WrongExampleException("The file has no calendar \"" + id + "\"");
        }
        return calendar.orWrong();
    }

    private static Instant start(JsonNode node) throws WrongExampleException {
        return JsonValues.instant(JsonValues.required(node, "start"), "start");
    }

    /** CLOCK.md calls the instant to count back from {@code start}, too; {@code end} is taken as well. */
    private static Instant backFrom(JsonNode node) throws WrongExampleException {
        return JsonValues.instant(JsonValues.required(node, "start", "end"), "start");
    }

    private static Duration allotment(JsonNode node) throws WrongExampleException {
        Duration allotment = JsonValues.seconds(JsonValues.required(node, "allotment_s"), "allotment_s");
        if (allotment.isNegative()) {
            throw new WrongExampleException("\"allotment_s\" cannot be negative, and is "
                    + JsonValues.shown(node.get("allotment_s")));
        }
        return allotment;
    }

    private static List<Pause> pauses(JsonNode node) throws WrongExampleException {
        @Nullable JsonNode pauses = node.get("pauses");
        return pauses == null || pauses.isNull() ? List.of() : JsonValues.pauses(pauses);
    }
}
