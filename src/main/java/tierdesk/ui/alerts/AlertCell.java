package tierdesk.ui.alerts;

import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import tierdesk.desk.DueAlerts.AlertRow;
import tierdesk.ui.theme.LevelMark;

/** One open alert: what it says, on which ticket, since when and for whom. */
final class AlertCell extends ListCell<AlertRow> {

    private final AlertsModel model;
    private final LevelMark mark = new LevelMark();
    private final Label says = new Label();
    private final Label ticket = new Label();
    private final Label since = new Label();
    private final HBox row;

    AlertCell(AlertsModel model) {
        this.model = model;
        says.getStyleClass().add("strong");
        says.setWrapText(true);
        ticket.getStyleClass().add("may-ellipsize");
        since.getStyleClass().addAll("muted", "may-ellipsize");
        VBox texts = new VBox(says, ticket, since);
        texts.getStyleClass().add("alert-texts");
        texts.setMinWidth(0);
        HBox.setHgrow(texts, Priority.ALWAYS);
        row = new HBox(mark, texts);
        row.getStyleClass().add("alert-row");
        // the row is as wide as the list, so that long subjects shorten instead of scrolling
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(AlertRow alert, boolean empty) {
        super.updateItem(alert, empty);
        if (empty || alert == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        mark.setLevelClass(model.levelClass(alert));
        says.setText(model.says(alert));
        ticket.setText(alert.number() + "  " + alert.subject());
        since.setText(model.since(alert));
        setAccessibleText(says.getText() + ". " + ticket.getText() + ". " + since.getText());
        setGraphic(row);
    }
}
