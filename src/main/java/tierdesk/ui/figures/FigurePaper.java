package tierdesk.ui.figures;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import tierdesk.desk.Attachments;
import tierdesk.desk.ShopData;
import tierdesk.desk.figure.FigureFilter;
import tierdesk.desk.figure.FigureSheet;
import tierdesk.desk.file.FileOut;
import tierdesk.report.pdf.Letterhead;
import tierdesk.report.pdf.Paper;
import tierdesk.report.pdf.Paper.Fact;
import tierdesk.report.pdf.PaperHead;
import tierdesk.report.pdf.PaperTable;
import tierdesk.report.pdf.PaperTable.Column;
import tierdesk.ui.UiContext;

/** A sheet of figures as a document in the shop's name. */
final class FigurePaper {

    private static final float NAME = 3;

    private final UiContext ui;
    private final FigureTables tables;
    private final ShopData shopData;
    private final Attachments attachments;

    FigurePaper(UiContext ui, FigureTables tables, ShopData shopData, Attachments attachments) {
        this.ui = ui;
        this.tables = tables;
        this.shopData = shopData;
        this.attachments = attachments;
    }

    /** Writes the document, whole or not at all; waits for the disk. */
    void write(FileOut file, FigureFilter filter, Instant at, FigureSheet sheet) throws IOException {
        Paper paper = new Paper(new PaperHead(Letterhead.of(shopData.shop().description(), attachments), ui.messages().get("page.figures"),
                days(filter), at, ui.formats().zone(), ui.messages().locale()));
        List<FigureTables.Table> all = tables.of(sheet);
        FigureTables.Table totals = all.getFirst();
        paper.heading(totals.title());
        paper.facts(totals.rows().stream().map(row -> new Fact(row.get(0), row.get(1) + "   " + row.get(2))).toList());
        for (FigureTables.Table table : all.subList(1, all.size())) {
            if (!table.rows().isEmpty()) {
                paper.heading(table.title());
                paper.table(paper(table));
            }
        }
        paper.write(file);
    }

    private static PaperTable paper(FigureTables.Table table) {
        PaperTable paper = new PaperTable(IntStream.range(0, table.columns().size())
                .mapToObj(i -> i == 0 ? Column.text(table.columns().get(i), NAME) : Column.number(table.columns().get(i), 1))
                .toArray(Column[]::new));
        table.rows().forEach(row -> paper.row(row.toArray(String[]::new)));
        return paper;
    }

    private String days(FigureFilter filter) {
        List<String> parts = new ArrayList<>();
        parts.add(filter.from() == null && filter.to() == null
                ? ui.messages().get("figures.period.all")
                : ui.messages().get("figures.days", day(filter.from()), day(filter.to())));
        if (filter.customer() != null) {
            parts.add(filter.customer());
        }
        if (filter.category() != null) {
            parts.add(filter.category());
        }
        if (filter.priority() != null) {
            parts.add(filter.priority().name());
        }
        return String.join(", ", parts);
    }

    private String day(@Nullable LocalDate day) {
        return day == null ? "…" : ui.formats().date(day.atStartOfDay(ui.formats().zone()).toInstant());
    }
}
