package tierdesk.intake;

import java.io.IOException;
import java.util.EnumMap;
import java.util.Map;
import tierdesk.desk.Progress;
import tierdesk.intake.csv.CsvRow;
import tierdesk.intake.csv.FileProblems;
import tierdesk.intake.mapping.Columns;
import tierdesk.intake.mapping.TicketField;
import tierdesk.intake.problem.IntakeException;
import tierdesk.intake.words.DateColumn;

/**
 * A first reading of the whole file, before anything is taken in: that it can be read to its end, how it writes dates, and whether rows of
 * one number lie together.
 *
 * @param rows rows below the header
 * @param weight roughly what all rows at once would cost in memory, in bytes
 * @param repeated a number occurs on several rows
 * @param together rows of one number follow each other
 */
record Survey(long rows, long weight, boolean repeated, boolean together, Map<TicketField, DateColumn> dates) {

    Survey {
        dates = Map.copyOf(dates);
    }

    /** @throws IntakeException when the file cannot be read to its end */
    static Survey of(ImportOrder order, Progress progress, long total) throws IntakeException {
        try (TicketFile in = TicketFile.open(order.file(), order.format())) {
            return new Surveyor(order, order.mapping().resolve(in.header())).read(in, progress, total);
        } catch (IOException e) {
            throw FileProblems.of(order.file(), e);
        }
    }

    /** Gathers while reading. */
    private static final class Surveyor {
        private static final int ROWS_A_STEP = 1_000;

        private final Columns columns;
        private final Map<TicketField, DateColumn> dates = new EnumMap<>(TicketField.class);
        private final RowKey keys = new RowKey();
        private final KeyCounter seen = new KeyCounter();
        private String last = "";
        private long rows;
        private long weight;
        private boolean repeated;
        private boolean together = true;

        Surveyor(ImportOrder order, Columns columns) {
            this.columns = columns;
            for (TicketField field : TicketField.values()) {
                if (field.isDate() && columns.has(field)) {
                    dates.put(field, new DateColumn(order.zone()));
                }
            }
        }

        Survey read(TicketFile in, Progress progress, long total) throws IntakeException {
            CsvRow row = in.next();
            while (row != null && !progress.cancelled()) {
                see(row);
                if (rows % ROWS_A_STEP == 0) {
                    progress.at(in.bytesRead(), total);
                }
                row = in.next();
            }
            return new Survey(rows, weight, repeated, together, dates);
        }

        private void see(CsvRow row) {
            rows++;
            weight += row.weight();
            dates.forEach((field, column) -> {
                String value = columns.text(field, row);
                if (!value.isEmpty()) {
                    column.see(value);
                }
            });
            String number = columns.text(TicketField.NUMBER, row);
            if (!number.isEmpty()) {
                seeNumber(number);
            }
        }

        private void seeNumber(String number) {
            if (number.equals(last)) {
                repeated = true;
            } else if (seen.full()) {
                together = false;
            } else if (seen.count(keys.ofNumber(number)) > 1) {
                repeated = true;
                together = false;
            }
            last = number;
        }
    }
}
