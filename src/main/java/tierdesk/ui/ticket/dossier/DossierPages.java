package tierdesk.ui.ticket.dossier;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import tierdesk.report.dossier.Dossier;
import tierdesk.ui.dialog.Dialogs.PrintArea;
import tierdesk.ui.text.Messages;
import tierdesk.ui.theme.Theme;

/** A dossier as pages for a printer: light whatever the screen's theme, each with what it is of and which of how many. */
final class DossierPages {

    private static final double FURNITURE = 40;
    private static final String SHEET =
            Objects.requireNonNull(DossierPages.class.getResource("/tierdesk/ui/ticket/ticket.css")).toExternalForm();

    private final Messages messages;
    private final double width;
    private final double height;

    DossierPages(Messages messages, PrintArea paper) {
        this.messages = messages;
        this.width = paper.width();
        this.height = paper.height();
    }

    List<Region> of(Dossier dossier) {
        List<VBox> filled = fill(DossierRow.of(dossier));
        List<Region> pages = new ArrayList<>();
        for (VBox rows : filled) {
            BorderPane page = new BorderPane(rows);
            Label foot = new Label(messages.get("dossier.page", dossier.title(), pages.size() + 1, filled.size()));
            foot.getStyleClass().addAll("muted", "text-12");
            page.setBottom(foot);
            pages.add(dressed(page));
        }
        return pages;
    }

    /** Row after row while there is room; a row that is higher than a page goes on on the next. */
    private List<VBox> fill(List<DossierRow> rows) {
        List<VBox> pages = new ArrayList<>();
        VBox page = new VBox();
        double used = 0;
        for (Region row : fitting(rows)) {
            double height = row.prefHeight(width);
            if (used + height > room() && !page.getChildren().isEmpty()) {
                pages.add(page);
                page = new VBox();
                used = 0;
            }
            page.getChildren().add(row);
            used += height;
        }
        pages.add(page);
        return pages;
    }

    private double room() {
        return height - FURNITURE;
    }

    /** The rows as they are shown, those higher than a page in as many as it takes. */
    private List<Region> fitting(List<DossierRow> rows) {
        List<Region> views = rows.stream().map(DossierRowView::of).toList();
        VBox all = new VBox();
        all.getChildren().addAll(views);
        dressed(all).layout();
        List<Region> fitting = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            List<DossierRow> parts = views.get(i).prefHeight(width) <= room() ? List.of() : RowHalves.of(rows.get(i));
            if (parts.size() < 2) {
                fitting.add(views.get(i));
            } else {
                fitting.addAll(fitting(parts));
            }
        }
        return fitting;
    }

    private Region dressed(Region page) {
        page.getStyleClass().addAll("root", "dossier-paper");
        page.setMinWidth(width);
        page.setPrefWidth(width);
        page.setMaxWidth(width);
        Scene paper = Theme.paper(page);
        paper.getStylesheets().add(SHEET);
        page.applyCss();
        return page;
    }
}
