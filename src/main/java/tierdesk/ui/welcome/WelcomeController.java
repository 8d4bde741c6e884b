package tierdesk.ui.welcome;

import javafx.application.Platform;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import tierdesk.ui.view.Showing;
import tierdesk.ui.work.BackgroundTask;

/** The first start: three ways on, then who begins or how far it is. */
public final class WelcomeController {

    private final WelcomeModel model;

    @FXML private VBox root;
    @FXML private Label sentence;
    @FXML private HBox banner;
    @FXML private Label bannerText;
    @FXML private HBox choices;
    @FXML private Button empty;
    @FXML private VBox who;
    @FXML private TextField name;
    @FXML private TextField initials;
    @FXML private Button back;
    @FXML private Button begin;
    @FXML private VBox filling;
    @FXML private ProgressBar progress;
    @FXML private Label message;

    WelcomeController(WelcomeModel model) {
        this.model = model;
    }

    @FXML
    private void initialize() {
        name.textProperty().bindBidirectional(model.nameProperty());
        initials.textProperty().bindBidirectional(model.initialsProperty());
        begin.disableProperty().bind(model.busyProperty());
        Showing.subscribe(root, () -> model.stepProperty().subscribe(this::show)
                .and(model.problemProperty().subscribe(this::showProblem))
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
    private void onBack() {
        model.back();
    }

    @FXML
    private void onBegin() {
        model.begin();
    }

    @FXML
    private void onCancel() {
        model.cancel();
    }

    private void show(WelcomeModel.Step step) {
        show(sentence, step == WelcomeModel.Step.CHOOSE);
        show(choices, step == WelcomeModel.Step.CHOOSE);
        show(who, step == WelcomeModel.Step.NAME);
        back.setVisible(model.mayChoose());
        show(filling, step == WelcomeModel.Step.FILLING);
        Node first = step == WelcomeModel.Step.CHOOSE ? empty : name;
        Platform.runLater(first::requestFocus);
    }

    private void showProblem(@Nullable String sentence) {
        show(banner, sentence != null);
        bannerText.setText(sentence == null ? "" : sentence);
    }

    private void follow(@Nullable BackgroundTask<?> task) {
        progress.progressProperty().unbind();
        message.textProperty().unbind();
        if (task == null) {
            // an indeterminate bar costs while it runs, seen or not
            progress.setProgress(0);
        } else {
            progress.progressProperty().bind(task.progressProperty());
            message.textProperty().bind(task.messageProperty());
        }
    }

    private static void show(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }
}
