package tierdesk.ui.ticket.dossier;

import java.util.ArrayList;
import java.util.List;
import tierdesk.report.dossier.Dossier;
import tierdesk.report.dossier.Dossier.Entries;
import tierdesk.report.dossier.Dossier.Facts;
import tierdesk.report.dossier.Dossier.Grid;
import tierdesk.report.dossier.Dossier.Head;
import tierdesk.report.dossier.Dossier.Line;
import tierdesk.report.dossier.Dossier.Section;
import tierdesk.report.dossier.Dossier.Text;
import tierdesk.report.pdf.Paper.Fact;

/** A line of the dossier as it is shown: small enough that a long dossier scrolls, and that a page of paper can end after it. */
sealed interface DossierRow {

    record Title(String title, String subtitle) implements DossierRow {
    }

    /** The beginning of a chapter. */
    record ChapterHead(String text) implements DossierRow {
    }

    record SectionHead(String text) implements DossierRow {
    }

    record Paragraph(String text) implements DossierRow {
    }

    record FactRow(Fact fact) implements DossierRow {
    }

    /** @param strong heads and totals */
    record GridRow(List<Head> heads, List<String> cells, boolean strong) implements DossierRow {
    }

    record EntryRow(Line line) implements DossierRow {
    }

    /** All of a dossier, from its title on. */
    static List<DossierRow> of(Dossier dossier) {
        List<DossierRow> rows = new ArrayList<>();
        rows.add(new Title(dossier.title(), dossier.subtitle()));
        dossier.facts().forEach(fact -> rows.add(new FactRow(fact)));
        for (Dossier.Chapter chapter : dossier.chapters()) {
            rows.add(new ChapterHead(chapter.title()));
            chapter.parts().forEach(part -> add(rows, part));
        }
        return rows;
    }

    private static void add(List<DossierRow> rows, Dossier.Part part) {
        switch (part) {
            case Text text -> rows.add(new Paragraph(text.text()));
            case Section section -> rows.add(new SectionHead(section.title()));
            case Facts facts -> facts.facts().forEach(fact -> rows.add(new FactRow(fact)));
            case Entries entries -> entries.lines().forEach(line -> rows.add(new EntryRow(line)));
            case Grid grid -> {
                rows.add(new GridRow(grid.heads(), grid.heads().stream().map(Head::title).toList(), true));
                grid.rows().forEach(cells -> rows.add(new GridRow(grid.heads(), cells, false)));
                if (!grid.total().isEmpty()) {
                    rows.add(new GridRow(grid.heads(), grid.total(), true));
                }
            }
        }
    }
}
