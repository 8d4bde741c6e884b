package tierdesk.ui.ticket.dossier;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.geometry.HPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import tierdesk.report.dossier.Dossier.Head;
import tierdesk.ui.ticket.dossier.DossierRow.ChapterHead;
import tierdesk.ui.ticket.dossier.DossierRow.EntryRow;
import tierdesk.ui.ticket.dossier.DossierRow.FactRow;
import tierdesk.ui.ticket.dossier.DossierRow.GridRow;
import tierdesk.ui.ticket.dossier.DossierRow.Paragraph;
import tierdesk.ui.ticket.dossier.DossierRow.SectionHead;
import tierdesk.ui.ticket.dossier.DossierRow.Title;

/** What a row of the dossier looks like, on the screen and on paper. */
final class DossierRowView {

    private static final double[] FACT = {24, 76};
    private static final double[] ENTRY = {20, 80};

    private DossierRowView() {
    }

    static Region of(DossierRow row) {
        return switch (row) {
            case Title title -> styled(new VBox(label(title.title(), "text-24", "strong"), label(title.subtitle(), "muted")), "dossier-title");
            case ChapterHead head -> label(head.text(), "text-18", "strong", "dossier-chapter");
            case SectionHead head -> label(head.text(), "text-15", "strong", "dossier-section");
            case Paragraph paragraph -> label(paragraph.text(), "dossier-text");
            case FactRow fact -> columns(FACT, label(fact.fact().name(), "muted"), label(fact.fact().value()));
            case GridRow grid -> grid(grid);
            case EntryRow entry -> columns(ENTRY, label(entry.line().when(), "muted", "numbers"), new VBox(entryParts(entry).toArray(Node[]::new)));
        };
    }

    /** What a screen reader says of it. */
    static String text(DossierRow row) {
        return switch (row) {
            case Title title -> title.title() + ". " + title.subtitle();
            case ChapterHead head -> head.text();
            case SectionHead head -> head.text();
            case Paragraph paragraph -> paragraph.text();
            case FactRow fact -> fact.fact().name() + ": " + fact.fact().value();
            case GridRow grid -> String.join(", ", grid.cells());
            case EntryRow entry -> Stream.of(entry.line().when(), entry.line().sentence(), entry.line().detail(), entry.line().remark())
                    .filter(text -> !text.isBlank()).reduce((before, next) -> before + " " + next).orElse("");
        };
    }

    private static List<Node> entryParts(EntryRow entry) {
        List<Node> parts = new ArrayList<>();
        parts.add(label(entry.line().sentence(), "strong"));
        if (!entry.line().detail().isBlank()) {
            parts.add(label(entry.line().detail()));
        }
        if (!entry.line().remark().isBlank()) {
            parts.add(label(entry.line().remark(), "muted", "text-12"));
        }
        return parts;
    }

    private static Region grid(GridRow row) {
        double[] shares = row.heads().stream().mapToDouble(Head::share).toArray();
        double all = row.heads().stream().mapToInt(Head::share).sum();
        Node[] cells = new Node[shares.length];
        for (int i = 0; i < shares.length; i++) {
            shares[i] = shares[i] * 100 / all;
            Label cell = row.strong() ? label(row.cells().get(i), "strong") : label(row.cells().get(i));
            if (row.heads().get(i).number()) {
                cell.getStyleClass().add("numbers");
                GridPane.setHalignment(cell, HPos.RIGHT);
            }
            cells[i] = cell;
        }
        return columns(shares, cells);
    }

    /** @param shares of the width, in percent */
    private static Region columns(double[] shares, Node... cells) {
        GridPane line = new GridPane();
        for (double share : shares) {
            ColumnConstraints column = new ColumnConstraints();
            column.setPercentWidth(share);
            line.getColumnConstraints().add(column);
        }
        line.addRow(0, cells);
        return styled(line, "dossier-line");
    }

    private static Label label(String text, String... styles) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().addAll(styles);
        return label;
    }

    private static Region styled(Region region, String style) {
        region.getStyleClass().add(style);
        return region;
    }
}
