package tierdesk.ui.alerts;

import java.time.Duration;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import tierdesk.desk.DueAlerts.AlertRow;
import tierdesk.ui.view.Showing;

/** The list of open alerts, and the three answers to one: open its ticket, acknowledge, put it off. */
public final class AlertsController {

    private final AlertsModel model;

    @FXML private VBox root;
    @FXML private ListView<AlertRow> list;
    @FXML private VBox empty;
    @FXML private VBox answers;
    @FXML private TextField why;
    @FXML private Label problem;
    @FXML private Button openTicket;
    @FXML private Button acknowledge;
    @FXML private MenuButton snooze;

    AlertsController(AlertsModel model) {
        this.model = model;
    }

    @FXML
    private void initialize() {
        list.setItems(model.rows());
        list.setCellFactory(view -> new AlertCell(model));
        var none = Bindings.isEmpty(model.rows());
        list.visibleProperty().bind(none.not());
        answers.visibleProperty().bind(none.not());
        empty.visibleProperty().bind(none);
        empty.managedProperty().bind(none);
        list.managedProperty().bind(none.not());
        answers.managedProperty().bind(none.not());
        var nothingChosen = list.getSelectionModel().selectedItemProperty().isNull();
        openTicket.disableProperty().bind(nothingChosen);
        acknowledge.disableProperty().bind(nothingChosen);
        snooze.disableProperty().bind(nothingChosen);
        why.textProperty().bindBidirectional(model.whyProperty());
        problem.textProperty().bind(model.problemProperty());
        var said = model.problemProperty().isNotEmpty();
        problem.visibleProperty().bind(said);
        problem.managedProperty().bind(said);
        Showing.subscribe(root, () -> {
            model.refresh();
            // the list forgets its choice when its rows change, and does so after telling us
            return model.rows().subscribe(() -> Platform.runLater(this::keepChoice));
        });
        keepChoice();
    }

    @FXML
    private void onOpen() {
        onChosen(model::open);
    }

    @FXML
    private void onAcknowledge() {
        onChosen(model::acknowledge);
    }

    @FXML
    private void onSnoozeQuarter() {
        onChosen(alert -> model.snooze(alert, Duration.ofMinutes(15)));
    }

    @FXML
    private void onSnoozeHour() {
        onChosen(alert -> model.snooze(alert, Duration.ofHours(1)));
    }

    @FXML
    private void onSnoozeFourHours() {
        onChosen(alert -> model.snooze(alert, Duration.ofHours(4)));
    }

    @FXML
    private void onKey(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER) {
            event.consume();
            onOpen();
        } else if (event.getCode() == KeyCode.SPACE) {
            event.consume();
            onAcknowledge();
        }
    }

    private void onChosen(Consumer<AlertRow> answer) {
        @Nullable AlertRow chosen = list.getSelectionModel().getSelectedItem();
        if (chosen != null) {
            answer.accept(chosen);
        }
    }

    /** The first one is chosen, so that a key answers it. */
    private void keepChoice() {
        if (list.getSelectionModel().getSelectedItem() == null && !model.rows().isEmpty()) {
            list.getSelectionModel().selectFirst();
        }
    }
}
