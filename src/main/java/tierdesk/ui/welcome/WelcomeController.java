package tierdesk.ui.welcome;

import javafx.application.Platform;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import tierdesk.ui.view.Showing;
import tierdesk.ui.work.BackgroundTask;

/** The first start: three ways on, and how far the sample shop is while it is made. */
public final class WelcomeController {

    private final WelcomeModel model;

    @FXML private VBox root;
    @FXML private HBox banner;
    @FXML private Label bannerText;
    @FXML private VBox choices;
    @FXML private Button empty;
    @FXML private VBox filling;
    @FXML private ProgressBar progress;
    @FXML private Label message;
    @FXML private Button cancel;

    WelcomeController(WelcomeModel model) {
        this.model = model;
    }

    @FXML
    private void initialize() {
        Showing.subscribe(root, () -> model.problemProperty().subscribe(this::showProblem)
                .and(model.fillingProperty().subscribe(this::follow)));
    }

    @FXML
    private void onEmpty() {
        model.startEmpty();
    }

    @FXML
    private void onImport() {
        model.importTickets();
    }

    @FXML
    private void onSample() {
        model.lookAround();
    }

    @FXML
    private void onCancel() {
        model.cancel();
    }

    private void showProblem(@Nullable String sentence) {
        show(banner, sentence != null);
        bannerText.setText(sentence == null ? "" : sentence);
    }

    private void follow(@Nullable BackgroundTask<?> task) {
        show(choices, task == null);
        show(filling, task != null);
        progress.progressProperty().unbind();
        message.textProperty().unbind();
        if (task == null) {
            // an indeterminate bar costs while it runs, seen or not
            progress.setProgress(0);
        } else {
            progress.progressProperty().bind(task.progressProperty());
            message.textProperty().bind(task.messageProperty());
        }
        Platform.runLater((task == null ? empty : cancel)::requestFocus);
    }

    private static void show(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }
}
