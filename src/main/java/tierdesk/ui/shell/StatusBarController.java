package tierdesk.ui.shell;

import java.util.HashMap;
import java.util.Map;
import javafx.collections.ListChangeListener;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import tierdesk.ui.Command;
import tierdesk.ui.Shortcuts;
import tierdesk.ui.UiContext;
import tierdesk.ui.work.BackgroundTask;
import tierdesk.ui.work.Failure;

/** The status bar: what is going on with its progress and a way to stop it, and what failed with a way to try again. */
public final class StatusBarController {

    /** More failures than this at once are one trouble, not many. */
    private static final int FAILURES_AT_MOST = 3;

    private final UiContext ui;
    private final Map<BackgroundTask<?>, Node> shown = new HashMap<>();

    @FXML private VBox failures;
    @FXML private HBox tasks;
    @FXML private Label hint;

    StatusBarController(UiContext ui) {
        this.ui = ui;
    }

    @FXML
    private void initialize() {
        hint.setText(Shortcuts.withShortcut(ui.messages().of(Command.SHORTCUTS), Command.SHORTCUTS));
        ui.background().onUnexpectedFailure(this::failed);
        ui.background().shown().addListener((ListChangeListener<BackgroundTask<?>>) change -> {
            while (change.next()) {
                change.getAddedSubList().forEach(this::add);
                change.getRemoved().forEach(this::remove);
            }
        });
    }

    /** Takes away what failed. */
    void dismissAll() {
        failures.getChildren().clear();
    }

    private void add(BackgroundTask<?> task) {
        Label title = new Label(task.title());
        ProgressBar bar = new ProgressBar();
        bar.progressProperty().bind(task.progressProperty());
        bar.setAccessibleText(task.title());
        bar.setFocusTraversable(false);
        Label message = new Label();
        message.textProperty().bind(task.messageProperty());
        message.getStyleClass().addAll("muted", "may-ellipsize");
        Button cancel = icon(Feather.X, ui.messages().get("shell.cancel", task.title()), task::cancel);
        cancel.setId("task-cancel");
        HBox row = new HBox(title, bar, message, cancel);
        row.getStyleClass().add("task");
        shown.put(task, row);
        tasks.getChildren().addFirst(row);
    }

    private void remove(BackgroundTask<?> task) {
        Node row = shown.remove(task);
        if (row != null) {
            tasks.getChildren().remove(row);
        }
    }

    private void failed(Failure failure) {
        HBox row = new HBox();
        String reason = failure.cause().getMessage() == null
                ? failure.cause().getClass().getSimpleName() : failure.cause().getMessage();
        String sentence = ui.messages().get("shell.failed", failure.title(), reason.lines().findFirst().orElse(""));
        Label text = new Label(sentence, new FontIcon(Feather.ALERT_TRIANGLE));
        text.getStyleClass().add("may-ellipsize");
        text.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(text, Priority.ALWAYS);
        Button retry = button("failure-retry", "shell.retry", () -> {
            failures.getChildren().remove(row);
            failure.retry().run();
        });
        Button details = button("failure-details", "shell.details",
                () -> ui.dialogs().error(sentence, ui.messages().get("shell.advice"), failure.cause()));
        Button dismiss = icon(Feather.X, ui.messages().get("shell.dismiss"), () -> failures.getChildren().remove(row));
        row.getChildren().addAll(text, retry, details, dismiss);
        row.getStyleClass().addAll("banner", "danger");
        failures.getChildren().addFirst(row);
        if (failures.getChildren().size() > FAILURES_AT_MOST) {
            failures.getChildren().removeLast();
        }
    }

    private Button button(String id, String key, Runnable action) {
        Button button = new Button(ui.messages().get(key));
        button.setId(id);
        button.getStyleClass().add("small");
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(event -> action.run());
        return button;
    }

    private static Button icon(Feather icon, String name, Runnable action) {
        Button button = new Button(null, new FontIcon(icon));
        button.getStyleClass().addAll("flat", "button-icon", "small");
        button.setAccessibleText(name);
        button.setTooltip(new Tooltip(name));
        button.setOnAction(event -> action.run());
        return button;
    }
}
