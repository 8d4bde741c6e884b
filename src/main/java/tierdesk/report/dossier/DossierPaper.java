package tierdesk.report.dossier;

import java.io.IOException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import tierdesk.desk.file.FileOut;
import tierdesk.report.dossier.Dossier.Entries;
import tierdesk.report.dossier.Dossier.Facts;
import tierdesk.report.dossier.Dossier.Grid;
import tierdesk.report.dossier.Dossier.Part;
import tierdesk.report.dossier.Dossier.Section;
import tierdesk.report.dossier.Dossier.Text;
import tierdesk.report.pdf.Letterhead;
import tierdesk.report.pdf.Paper;
import tierdesk.report.pdf.PaperHead;
import tierdesk.report.pdf.PaperTable;
import tierdesk.report.pdf.PaperTable.Cell;
import tierdesk.report.pdf.PaperTable.Column;

/** A dossier as a PDF that one hands to a client: cover, contents, a chapter after the other. */
public final class DossierPaper {

    private static final int WHEN = 23;
    private static final int WHAT = 77;

    private final Dossier dossier;
    private final Paper paper;
    private final DossierWords words;

    private DossierPaper(Dossier dossier, PaperHead head) {
        this.dossier = dossier;
        this.paper = new Paper(head);
        this.words = new DossierWords(head.locale(), head.zone(), "");
    }

    /**
     * Writes the document, whole or not at all.
     *
     * @param locale the dossier's own
     * @return how many pages it has
     * @throws IOException when the disk does not take it
     */
    public static int write(Dossier dossier, Letterhead letterhead, Instant madeAt, ZoneId zone, Locale locale, FileOut file)
            throws IOException {
        return new DossierPaper(dossier, new PaperHead(letterhead, dossier.title(), dossier.subtitle(), madeAt, zone, locale)).write(file);
    }

    private int write(FileOut file) throws IOException {
        paper.cover(dossier.facts()).contents();
        for (Dossier.Chapter chapter : dossier.chapters()) {
            paper.heading(chapter.title());
            chapter.parts().forEach(this::print);
        }
        return paper.write(file);
    }

    private void print(Part part) {
        switch (part) {
            case Text text -> paper.text(text.text());
            case Section section -> paper.subheading(section.title());
            case Facts facts -> paper.facts(facts.facts());
            case Grid grid -> paper.table(table(grid));
            case Entries entries -> paper.table(table(entries));
        }
    }

    private static PaperTable table(Grid grid) {
        PaperTable table = new PaperTable(grid.heads().stream().map(head -> new Column(head.title(), head.share(), head.number()))
                .toArray(Column[]::new));
        grid.rows().forEach(row -> table.row(row.toArray(String[]::new)));
        if (!grid.total().isEmpty()) {
            table.total(grid.total().toArray(String[]::new));
        }
        return table;
    }

    private PaperTable table(Entries entries) {
        PaperTable table = new PaperTable(Column.text(words.say("column.when"), WHEN), Column.text(words.say("column.what"), WHAT));
        entries.lines().forEach(line -> table.row(List.of(Cell.of(line.when()), new Cell(line.sentence(), line.detail(), line.remark()))));
        return table;
    }
}
