package tierdesk.intake;

import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import tierdesk.intake.csv.CsvRow;
import tierdesk.intake.mapping.Columns;
import tierdesk.intake.mapping.TicketField;
import tierdesk.intake.problem.IntakeProblem.Key;
import tierdesk.intake.words.DateColumn;
import tierdesk.intake.words.DateFormat;

/** Checks a row and reads its dates, in the one way that the survey found for each column. */
final class RowReader {

    /** Longest number another system may give; it is half of a ticket's identity. */
    private static final int LONGEST_NUMBER = 150;

    private final Columns columns;
    private final Map<TicketField, DateColumn> dates;
    private final boolean events;

    RowReader(Columns columns, Map<TicketField, DateColumn> dates, boolean events) {
        this.columns = columns;
        this.dates = dates;
        this.events = events;
    }

    ReadRow read(CsvRow row) throws RejectedRowException {
        shape(row);
        String number = columns.text(TicketField.NUMBER, row);
        if (number.length() > LONGEST_NUMBER) {
            throw new RejectedRowException(Key.ROW_NUMBER_TOO_LONG, LONGEST_NUMBER);
        }
        if (number.isEmpty() && columns.text(TicketField.SUBJECT, row).isEmpty() && columns.text(TicketField.DESCRIPTION, row).isEmpty()) {
            throw new RejectedRowException(events ? Key.ROW_WITHOUT_NUMBER : Key.ROW_WITHOUT_SUBJECT);
        }
        ReadRow read = new ReadRow(row, columns, dates(row));
        if (events) {
            event(number, read);
        }
        return read;
    }

    /** As many fields as the header names; a field too many is forgiven where it is blank. */
    private void shape(CsvRow row) throws RejectedRowException {
        int expected = columns.header().size();
        boolean ragged = row.size() < expected;
        for (int i = expected; i < row.size(); i++) {
            ragged |= !row.field(i).isBlank();
        }
        if (ragged) {
            throw new RejectedRowException(Key.ROW_RAGGED, row.size(), expected);
        }
        int nul = row.columnWithNul();
        if (nul >= 0) {
            throw new RejectedRowException(Key.ROW_NUL, columns.header().name(nul));
        }
    }

    private Map<TicketField, Instant> dates(CsvRow row) throws RejectedRowException {
        Map<TicketField, Instant> read = new EnumMap<>(TicketField.class);
        for (Map.Entry<TicketField, DateColumn> entry : dates.entrySet()) {
            String value = columns.text(entry.getKey(), row);
            if (!value.isEmpty()) {
                Instant instant = entry.getValue().instant(value).orElseThrow(() -> new RejectedRowException(Key.ROW_DATE,
                        entry.getKey().key(), value, entry.getValue().format().map(DateFormat::shown).orElse("yyyy-MM-dd HH:mm")));
                read.put(entry.getKey(), instant);
            }
        }
        return read;
    }

    private static void event(String number, ReadRow read) throws RejectedRowException {
        if (number.isEmpty()) {
            throw new RejectedRowException(Key.ROW_WITHOUT_NUMBER);
        }
        if (read.firstDate(TicketField.UPDATED, TicketField.RECEIVED).isEmpty()) {
            throw new RejectedRowException(Key.ROW_WITHOUT_TIME);
        }
    }
}
