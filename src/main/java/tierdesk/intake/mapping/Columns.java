package tierdesk.intake.mapping;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import tierdesk.intake.csv.CsvRow;
import tierdesk.intake.csv.Header;

/** Reads a row's fields by the mapping. */
public final class Columns {

    private static final int[] NONE = {};

    private final Header header;
    private final Map<TicketField, int[]> places;
    private final List<Integer> others;

    Columns(Header header, Map<TicketField, int[]> places, List<Integer> others) {
        this.header = header;
        this.places = new EnumMap<>(places);
        this.others = List.copyOf(others);
    }

    public Header header() {
        return header;
    }

    public boolean has(TicketField field) {
        return places.containsKey(field);
    }

    /** Columns that say no field. */
    public List<Integer> others() {
        return others;
    }

    /** All columns but those that say one of these fields and nothing else. */
    public List<Integer> without(Set<TicketField> fields) {
        Set<Integer> left = new TreeSet<>(others);
        places.forEach((field, columns) -> {
            if (!fields.contains(field)) {
                Arrays.stream(columns).forEach(left::add);
            }
        });
        return List.copyOf(left);
    }

    /** The field's text, trimmed; blank where the row has nothing, or only a sign that it is missing. */
    public String text(TicketField field, CsvRow row) {
        int[] columns = places.getOrDefault(field, NONE);
        if (columns.length == 1) {
            return value(field, row.field(columns[0]));
        }
        StringBuilder joined = new StringBuilder();
        for (int column : columns) {
            String value = value(field, row.field(column));
            if (!value.isEmpty()) {
                joined.append(joined.isEmpty() ? "" : separator(field)).append(value);
            }
        }
        return joined.toString();
    }

    private static String value(TicketField field, String cell) {
        String value = cell.strip();
        return field.isText() ? value : Values.orBlank(value);
    }

    private static String separator(TicketField field) {
        return switch (field) {
            case STATE -> "/";
            case DESCRIPTION, NOTES, RESOLUTION, ROOT_CAUSE -> "\n";
            default -> " · ";
        };
    }
}
