package tierdesk.ui.importing;

import java.util.List;
import tierdesk.intake.mapping.TicketField;

/**
 * A field of a ticket, and where the file says it.
 *
 * @param columns names of columns; empty where the file does not say it
 * @param sample the first value there
 */
record MappingLine(TicketField field, List<String> columns, String sample) {

    MappingLine {
        columns = List.copyOf(columns);
    }
}
