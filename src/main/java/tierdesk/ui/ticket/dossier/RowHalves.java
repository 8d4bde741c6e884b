package tierdesk.ui.ticket.dossier;

import java.util.List;
import tierdesk.report.dossier.Dossier.Line;
import tierdesk.report.pdf.Paper.Fact;
import tierdesk.ui.ticket.dossier.DossierRow.EntryRow;
import tierdesk.ui.ticket.dossier.DossierRow.FactRow;
import tierdesk.ui.ticket.dossier.DossierRow.Paragraph;

/** A row that is higher than a page as two rows that say the same: its text broken between lines, else between words. */
final class RowHalves {

    private RowHalves() {
    }

    /** The row alone where there is nothing in it to break. */
    static List<DossierRow> of(DossierRow row) {
        return switch (row) {
            case Paragraph paragraph -> broken(row, paragraph.text(), Paragraph::new, Paragraph::new);
            case FactRow fact -> broken(row, fact.fact().value(), value -> new FactRow(new Fact(fact.fact().name(), value)),
                    value -> new FactRow(new Fact("", value)));
            case EntryRow entry -> entry(entry);
            case DossierRow.Title _, DossierRow.ChapterHead _, DossierRow.SectionHead _, DossierRow.GridRow _ -> List.of(row);
        };
    }

    /** When and by whom stand before the first half, a remark after the last. */
    private static List<DossierRow> entry(EntryRow entry) {
        Line line = entry.line();
        return line.detail().length() >= line.sentence().length()
                ? broken(entry, line.detail(), detail -> new EntryRow(new Line(line.when(), line.sentence(), detail, "")),
                        detail -> new EntryRow(new Line("", "", detail, line.remark())))
                : broken(entry, line.sentence(), sentence -> new EntryRow(new Line(line.when(), sentence, "", "")),
                        sentence -> new EntryRow(new Line("", sentence, line.detail(), line.remark())));
    }

    private static List<DossierRow> broken(DossierRow row, String text, Half first, Half second) {
        int at = middle(text);
        return at <= 0 ? List.of(row) : List.of(first.with(text.substring(0, at).stripTrailing()), second.with(text.substring(at).stripLeading()));
    }

    /** The break nearest before the middle, else any place there; 0 for a text too short to break. */
    private static int middle(String text) {
        int half = text.length() / 2;
        int line = text.lastIndexOf('\n', half);
        int word = text.lastIndexOf(' ', half);
        int at = line > half / 2 ? line : word > 0 ? word : half;
        return at > 0 && Character.isLowSurrogate(text.charAt(at)) ? at - 1 : at;
    }

    /** A half with its part of the text. */
    @FunctionalInterface
    private interface Half {
        DossierRow with(String text);
    }
}
