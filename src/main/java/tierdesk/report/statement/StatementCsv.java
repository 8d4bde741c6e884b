package tierdesk.report.statement;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import tierdesk.desk.file.CsvTable;
import tierdesk.desk.file.FileOut;
import tierdesk.journal.Shop;
import tierdesk.procedure.cost.CostLine;
import tierdesk.procedure.cost.Statement;

/**
 * A statement as a CSV file for whoever reckons on with it: a line an entry, amounts with a point and the currency's decimals, and a last line with
 * the totals.
 */
public final class StatementCsv {

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
    public void write(Statement statement, FileOut file) throws IOException {
        Stream<List<?>> lines = statement.items().stream().map(item -> line(statement, item));
        CsvTable.write(file, Stream.of(Stream.<List<?>>of(HEAD), lines, Stream.<List<?>>of(total(statement))).flatMap(part -> part));
    }

    private List<?> line(Statement statement, Statement.Item item) {
        CostLine line = item.line();
        return List.of(statement.customer(), statement.month(),
                (line.kind() == CostLine.Kind.CORRECTION ? line.bookedAt() : line.workedAt()).atZone(statement.zone()).toLocalDate(),
                item.booked().number(), item.booked().subject(), line.kind().name().toLowerCase(Locale.ROOT), line.level(), shop.nameOf(line.by()),
                line.text(), line.change(), line.billable(), amount(line.hourlyRate()), amount(line.amount()), item.charge().includedMinutes(),
                amount(item.charge().included()), amount(item.charge().free()), amount(item.charge().charged()), shop.description().currency(),
                line.entry(), line.work());
    }

    private List<?> total(Statement statement) {
        return List.of(statement.customer(), statement.month(), "", "", "", "total", "", "",
                "included " + statement.includedMinutes() + ", left " + statement.leftMinutes(), statement.minutes(), "", "",
                amount(statement.worth()), statement.usedMinutes(), amount(statement.included()), amount(statement.free()),
                amount(statement.charged()), shop.description().currency(), "", "");
    }

    private BigDecimal amount(BigDecimal exact) {
        return exact.setScale(Math.max(shop.currencyDigits(), exact.stripTrailingZeros().scale()));
    }
}
