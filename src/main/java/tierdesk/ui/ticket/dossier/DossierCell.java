package tierdesk.ui.ticket.dossier;

import javafx.scene.control.ListCell;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/** A row of the dossier in the list. Rows are of many kinds and are read once, so that each gets nodes of its own. */
final class DossierCell extends ListCell<DossierRow> {

    DossierCell() {
        getStyleClass().add("dossier-cell");
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable DossierRow row, boolean empty) {
        super.updateItem(row, empty);
        if (empty || row == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        Region view = DossierRowView.of(row);
        view.setMaxWidth(Double.MAX_VALUE);
        setGraphic(view);
        setAccessibleText(DossierRowView.text(row));
    }
}
