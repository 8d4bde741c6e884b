package tierdesk.ui.unlock;

import java.time.Duration;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import tierdesk.ui.UiContext;

/** Asks for the passphrase of the data folder; the more wrong ones, the longer the wait until the next may be tried. */
public final class UnlockController {

    private final UiContext ui;
    private final Patience patience = new Patience();
    private Consumer<String> attempt = passphrase -> { };

    @FXML private VBox root;
    @FXML private PasswordField passphrase;
    @FXML private Label caps;
    @FXML private Label problem;
    @FXML private Button unlock;

    public UnlockController(UiContext ui) {
        this.ui = ui;
    }

    @FXML
    private void initialize() {
        root.addEventFilter(javafx.scene.input.KeyEvent.ANY, event -> lookAtCapsLock());
        passphrase.focusedProperty().subscribe(focused -> lookAtCapsLock());
        Platform.runLater(passphrase::requestFocus);
    }

    /** @param tried takes what was typed, and tries to open the folder with it */
    public void ask(Consumer<String> tried) {
        attempt = tried;
    }

    /** What was typed does not open the folder. */
    public void wrong() {
        Duration pause = patience.afterWrong();
        say(pause.isZero() ? ui.messages().get("unlock.wrong") : ui.messages().get("unlock.wrong-wait", pause.toSeconds()));
        if (pause.isZero()) {
            again();
        } else {
            ui.background().later(pause, this::again);
        }
    }

    private void again() {
        working(false);
        passphrase.requestFocus();
        passphrase.selectAll();
    }

    @FXML
    private void onUnlock() {
        if (unlock.isDisabled()) {
            return;
        }
        if (passphrase.getText().isEmpty()) {
            say(ui.messages().get("unlock.empty"));
            return;
        }
        say("");
        working(true);
        attempt.accept(passphrase.getText());
    }

    private void working(boolean now) {
        unlock.setDisable(now);
        passphrase.setEditable(!now);
    }

    private void say(String sentence) {
        problem.setText(sentence);
        shown(problem, !sentence.isEmpty());
    }

    private void lookAtCapsLock() {
        shown(caps, Platform.isKeyLocked(KeyCode.CAPS).orElse(false));
    }

    private static void shown(Node node, boolean visible) {
        node.setVisible(visible);
        node.setManaged(visible);
    }
}
