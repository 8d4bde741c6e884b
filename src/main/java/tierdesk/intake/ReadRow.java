package tierdesk.intake;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tierdesk.intake.csv.CsvRow;
import tierdesk.intake.mapping.Columns;
import tierdesk.intake.mapping.TicketField;
import tierdesk.intake.mapping.Values;

/** A row that passed its checks, with its fields as the mapping reads them. Texts are cut to what a ticket holds. */
final class ReadRow {

    private static final int LONGEST_TEXT = 200_000;
    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_HOLDER = 60;

    private final CsvRow row;
    private final Columns columns;
    private final Map<TicketField, Instant> dates;

    ReadRow(CsvRow row, Columns columns, Map<TicketField, Instant> dates) {
        this.row = row;
        this.columns = columns;
        this.dates = dates;
    }

    CsvRow row() {
        return row;
    }

    Columns columns() {
        return columns;
    }

    /** The field's text; blank where there is none. */
    String text(TicketField field) {
        String text = columns.text(field, row);
        if (field.isText() && field != TicketField.SUBJECT) {
            return cut(text, LONGEST_TEXT);
        }
        return cut(text, field == TicketField.HOLDER ? LONGEST_HOLDER : LONGEST_NAME);
    }

    /** The field's text as the file has it, however long. */
    String wholeText(TicketField field) {
        return columns.text(field, row);
    }

    @Nullable Instant date(TicketField field) {
        return dates.get(field);
    }

    /** The first of these dates that the row has. */
    Optional<Instant> firstDate(TicketField... fields) {
        return Stream.of(fields).flatMap(field -> Optional.ofNullable(dates.get(field)).stream()).findFirst();
    }

    /** {@code column: value} of the columns that no field reads, those without a value left out. */
    List<String> others() {
        return columns.others().stream()
                .filter(column -> !Values.isMissing(row.field(column)))
                .map(column -> columns.header().name(column) + ": " + row.field(column).strip())
                .toList();
    }

    static String cut(String text, int longest) {
        return text.length() <= longest ? text : text.substring(0, longest - 1) + "…";
    }
}
