package tierdesk.intake.mapping;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import tierdesk.intake.csv.Header;
import tierdesk.intake.problem.IntakeException;
import tierdesk.intake.problem.IntakeProblem;

/**
 * Which columns say which field. Several columns of a field are read as one text.
 *
 * @param source name of the system or family of files, with the number the identity of a ticket ({@code csv:servicenow})
 * @param columns names of columns by field; a field nobody says is absent
 */
public record Mapping(String source, Map<TicketField, List<String>> columns) {

    /** The source of files that are of no known kind. */
    public static final String ANY_SOURCE = "csv:tickets";

    /** Keeps its own copy, without fields that no column says. */
    public Mapping {
        Map<TicketField, List<String>> copy = new EnumMap<>(TicketField.class);
        columns.forEach((field, names) -> {
            if (!names.isEmpty()) {
                copy.put(field, List.copyOf(names));
            }
        });
        columns = Map.copyOf(copy);
    }

    public static Mapping empty() {
        return new Mapping(ANY_SOURCE, Map.of());
    }

    public List<String> columns(TicketField field) {
        return columns.getOrDefault(field, List.of());
    }

    public boolean has(TicketField field) {
        return columns.containsKey(field);
    }

    /** Another choice for one field; none where no name is given. */
    public Mapping with(TicketField field, List<String> names) {
        Map<TicketField, List<String>> changed = new EnumMap<>(TicketField.class);
        changed.putAll(columns);
        changed.put(field, names);
        return new Mapping(source, changed);
    }

    /**
     * Puts the columns' places for their names.
     *
     * @throws IntakeException naming the first column that the file does not have
     */
    public Columns resolve(Header header) throws IntakeException {
        Map<TicketField, int[]> places = new EnumMap<>(TicketField.class);
        Set<Integer> used = new TreeSet<>();
        for (Map.Entry<TicketField, List<String>> entry : columns.entrySet()) {
            int[] found = new int[entry.getValue().size()];
            for (int i = 0; i < found.length; i++) {
                found[i] = header.column(entry.getValue().get(i));
                if (found[i] < 0) {
                    throw new IntakeException(IntakeProblem.Key.MAPPING_COLUMN_UNKNOWN,
                            entry.getValue().get(i), entry.getKey().key(), String.join(", ", header.names()));
                }
                used.add(found[i]);
            }
            places.put(entry.getKey(), found);
        }
        List<Integer> others = new ArrayList<>();
        for (int i = 0; i < header.size(); i++) {
            if (!used.contains(i)) {
                others.add(i);
            }
        }
        return new Columns(header, places, others);
    }
}
