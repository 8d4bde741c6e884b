package tierdesk.report.statement;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import tierdesk.desk.AtomicFile;
import tierdesk.desk.Cells;
import tierdesk.journal.Shop;
import tierdesk.procedure.cost.CostLine;
import tierdesk.procedure.cost.Statement;

/**
 * A statement as a CSV file (UTF-8 with byte-order mark, commas, CR LF) for whoever reckons on with it: a line an entry, amounts with a point and
 * the currency's decimals, and a last line with the totals. Texts are made harmless to spreadsheets.
 */
public final class StatementCsv {

    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final List<String> HEAD = List.of("customer", "month", "day", "ticket", "subject", "kind", "level", "technician", "text",
            "minutes", "billable", "hourly_rate", "amount", "included_minutes", "included", "not_billed", "charged", "currency", "entry", "work_entry");

    private final Shop shop;

    public StatementCsv(Shop shop) {
        this.shop = shop;
    }

    /**
     * Writes the file, whole or not at all.
     *
     * @throws IOException when the disk does not take it
     */
    public void write(Statement statement, Path file) throws IOException {
        try {
            AtomicFile.write(file, out -> {
                out.write(BYTE_ORDER_MARK);
                CsvWriter csv = CsvWriter.builder().bufferSize(0).build(out);
                csv.writeRecord(HEAD);
                statement.items().forEach(item -> csv.writeRecord(line(statement, item)));
                csv.writeRecord(total(statement));
                return true;
            });
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private List<String> line(Statement statement, Statement.Item item) {
        CostLine line = item.line();
        return List.of(Cells.protect(statement.customer()), statement.month().toString(),
                (line.kind() == CostLine.Kind.CORRECTION ? line.bookedAt() : line.workedAt()).atZone(statement.zone()).toLocalDate().toString(),
                Cells.protect(item.booked().number()), Cells.protect(item.booked().subject()), line.kind().name().toLowerCase(Locale.ROOT),
                Cells.protect(line.level()), Cells.protect(shop.nameOf(line.by())), Cells.protect(line.text()),
                Integer.toString(line.change()), Boolean.toString(line.billable()), number(line.hourlyRate()), number(line.amount()),
                Integer.toString(item.charge().includedMinutes()), number(item.charge().included()), number(item.charge().free()),
                number(item.charge().charged()), shop.description().currency(), Cells.protect(line.entry().toString()),
                Cells.protect(line.work().toString()));
    }

    private List<String> total(Statement statement) {
        return List.of(Cells.protect(statement.customer()), statement.month().toString(), "", "", "", "total", "", "",
                "included " + statement.includedMinutes() + ", left " + statement.leftMinutes(),
                Integer.toString(statement.minutes()), "", "", number(statement.worth()), Integer.toString(statement.usedMinutes()),
                number(statement.included()), number(statement.free()), number(statement.charged()), shop.description().currency(), "", "");
    }

    /** Ours, so that a minus is no formula. */
    private String number(BigDecimal amount) {
        return amount.setScale(Math.max(shop.currencyDigits(), amount.stripTrailingZeros().scale())).toPlainString();
    }
}
