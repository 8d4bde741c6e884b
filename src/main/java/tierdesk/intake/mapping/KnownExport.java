package tierdesk.intake.mapping;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tierdesk.intake.csv.Header;
import tools.jackson.databind.json.JsonMapper;

/**
 * An export of another tool, told by its header. They are listed in {@code known-exports.json}, the more particular ones first.
 *
 * @param name as people know it
 * @param source identity of its tickets with their number
 * @param requires columns that tell it from others
 * @param events a row is an event of a ticket, not a ticket
 * @param mapping names of columns by field; those a file lacks are passed over
 */
public record KnownExport(
        String name, String source, List<String> requires, boolean events, Map<String, List<String>> mapping) {

    private static final List<KnownExport> ALL = load();

    public KnownExport {
        requires = List.copyOf(requires);
        mapping = Map.copyOf(mapping);
    }

    private static List<KnownExport> load() {
        try (InputStream in = KnownExport.class.getResourceAsStream("known-exports.json")) {
            if (in == null) {
                throw new IllegalStateException("Missing from the program: known-exports.json");
            }
            return List.of(JsonMapper.shared().readValue(in, KnownExport[].class));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The tool that wrote a file with this header. */
    public static Optional<KnownExport> of(Header header) {
        return ALL.stream().filter(export -> header.hasAll(export.requires())).findFirst();
    }

    /** Its mapping, as far as the file has the columns. */
    public Mapping mappingFor(Header header) {
        Map<TicketField, List<String>> columns = new EnumMap<>(TicketField.class);
        mapping.forEach((key, names) -> {
            TicketField field = TicketField.ofKey(key).orElseThrow(() -> new IllegalStateException("known-exports.json: no field " + key));
            columns.put(field, names.stream().filter(column -> header.column(column) >= 0).toList());
        });
        return new Mapping(source, columns);
    }
}
