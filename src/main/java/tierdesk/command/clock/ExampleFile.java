package tierdesk.command.clock;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tierdesk.clock.SupportCalendar;
import tierdesk.clock.example.Question;
import tierdesk.clock.example.WorkedExample;
import tierdesk.command.CannotException;
import tierdesk.command.CommandTexts;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A file of worked examples (CLOCK.md, "Worked examples are a file"). A calendar or example that is wrong in itself is
 * an example that fails, with a sentence; the others are read all the same. A calendar that is wrong and that no
 * example names fails by itself.
 */
final class ExampleFile {

    /** More than hundreds of thousands of examples; beyond it, it is some other file. */
    private static final long LARGEST = 64L << 20;

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private final Path file;

    ExampleFile(Path file) {
        this.file = file;
    }

    /**
     * @throws CannotException if it cannot be read or is not such a file; the sentence names the file, and the line
     *     where there is one
     */
    List<WorkedExample> read() {
        JsonNode root = root();
        if (!root.path("examples").isArray()) {
            throw new CannotException(CommandTexts.text("clock.examples.none", file));
        }
        Map<String, ReadCalendar> calendars = new LinkedHashMap<>();
        for (JsonNode calendar : root.path("calendars").values()) {
            addCalendar(calendar, calendars);
        }
        ExampleReader reader = new ExampleReader(calendars);
        List<WorkedExample> examples = new ArrayList<>();
        Set<String> named = new LinkedHashSet<>();
        for (JsonNode example : root.get("examples").values()) {
            examples.add(reader.read(example, "#" + (examples.size() + 1)));
            named.add(example.path("calendar").asString(""));
        }
        calendars.forEach((id, calendar) -> {
            if (calendar.calendar() == null && !named.contains(id)) {
                examples.add(new WorkedExample(id, new Question.Wrong(calendar.sentence()), null));
            }
        });
        return List.copyOf(examples);
    }

    private JsonNode root() {
        try {
            if (Files.size(file) > LARGEST) {
                throw new CannotException(CommandTexts.text("clock.examples.large", file, LARGEST >> 20));
            }
            return MAPPER.readTree(Files.readAllBytes(file));
        } catch (NoSuchFileException missing) {
            throw new CannotException(CommandTexts.text("clock.examples.missing", file), missing);
        } catch (IOException unreadable) {
            throw new CannotException(CommandTexts.text("clock.examples.unreadable", file), unreadable);
        } catch (JacksonException wrong) {
            int line = wrong.getLocation() == null ? 1 : Math.max(1, wrong.getLocation().getLineNr());
            String reason = wrong.getOriginalMessage().lines().findFirst().orElse("");
            throw new CannotException(CommandTexts.text("clock.examples.json", file, String.valueOf(line), reason), wrong);
        }
    }

    private static void addCalendar(JsonNode node, Map<String, ReadCalendar> calendars) {
        String id = node.path("id").isString() ? node.get("id").stringValue().strip() : "";
        String place = id.isEmpty() ? "calendar #" + (calendars.size() + 1) : id;
        ReadCalendar read;
        try {
            if (id.isEmpty()) {
                throw new WrongExampleException("\"id\" is missing");
            }
            read = ReadCalendar.right(SupportCalendar.of(CalendarReader.read(node, id)));
        } catch (WrongExampleException wrong) {
            read = ReadCalendar.wrong("Calendar \"" + place + "\": " + wrong.sentence());
        }
        ReadCalendar earlier = calendars.put(place, read);
        if (earlier != null && !earlier.same(read)) {
            calendars.put(place, ReadCalendar.wrong("There are two different calendars \"" + place + "\""));
        }
    }
}
