package tierdesk.intake.mapping;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Stream;
import tierdesk.intake.problem.IntakeException;
import tierdesk.intake.problem.IntakeProblem;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A mapping that a person wrote: JSON ({@code {"subject": "Short description", "state": ["Status", "Sub Status"]}}) or lines of
 * {@code field = column}. Besides the fields it may hold {@code source}.
 */
public final class MappingFile {

    private static final String SOURCE = "source";
    private static final long LONGEST = 1_000_000;

    private MappingFile() {
    }

    /** @throws IntakeException with a sentence that names the file and what is wrong in it */
    public static Mapping read(Path path) throws IntakeException {
        String text = text(path).strip();
        try {
            return text.startsWith("{") ? fromJson(path, text) : fromLines(path, text);
        } catch (JacksonException | IOException | IllegalArgumentException e) {
            throw new IntakeException(IntakeProblem.of(IntakeProblem.Key.MAPPING_UNREADABLE, path.toString()), e);
        }
    }

    private static String text(Path path) throws IntakeException {
        try {
            if (Files.size(path) > LONGEST) {
                throw new IntakeException(IntakeProblem.Key.MAPPING_UNREADABLE, path.toString());
            }
            return Files.readString(path);
        } catch (NoSuchFileException e) {
            throw new IntakeException(IntakeProblem.of(IntakeProblem.Key.MAPPING_MISSING, path.toString()), e);
        } catch (IOException e) {
            throw new IntakeException(IntakeProblem.of(IntakeProblem.Key.MAPPING_UNREADABLE, path.toString()), e);
        }
    }

    private static Mapping fromJson(Path path, String text) throws IntakeException {
        Builder builder = new Builder(path);
        for (Map.Entry<String, JsonNode> property : JsonMapper.shared().readTree(text).properties()) {
            List<String> names = new ArrayList<>();
            Stream<JsonNode> values = property.getValue().isArray() ? property.getValue().valueStream() : Stream.of(property.getValue());
            values.forEach(value -> names.add(value.asString()));
            builder.add(property.getKey(), names);
        }
        return builder.build();
    }

    private static Mapping fromLines(Path path, String text) throws IntakeException, IOException {
        Properties lines = new Properties();
        lines.load(new StringReader(text));
        Builder builder = new Builder(path);
        for (String key : lines.stringPropertyNames()) {
            builder.add(key, List.of(lines.getProperty(key).strip()));
        }
        return builder.build();
    }

    /** Gathers what the file says, whichever way it is written. */
    private static final class Builder {
        private final Path path;
        private final Map<TicketField, List<String>> columns = new EnumMap<>(TicketField.class);
        private String source = Mapping.ANY_SOURCE;

        Builder(Path path) {
            this.path = path;
        }

        void add(String key, List<String> names) throws IntakeException {
            if (key.strip().equalsIgnoreCase(SOURCE)) {
                source = names.isEmpty() ? Mapping.ANY_SOURCE : names.getFirst();
                return;
            }
            TicketField field = TicketField.ofKey(key).orElseThrow(() -> new IntakeException(
                    IntakeProblem.Key.MAPPING_FIELD_UNKNOWN, path.toString(), key,
                    String.join(", ", Stream.of(TicketField.values()).map(TicketField::key).toList())));
            columns.put(field, names.stream().filter(name -> !name.isBlank()).toList());
        }

        Mapping build() {
            return new Mapping(source, columns);
        }
    }
}
