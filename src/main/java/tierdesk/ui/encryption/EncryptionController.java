package tierdesk.ui.encryption;

import java.nio.file.Path;
import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import tierdesk.ui.UiContext;
import tierdesk.ui.view.Showing;

/** The page of encryption. */
public final class EncryptionController {

    private final UiContext ui;
    private final EncryptionModel model;
    private final RecoveryPaper paper;

    @FXML private VBox root;
    @FXML private HBox banner;
    @FXML private Label bannerText;
    @FXML private VBox off;
    @FXML private PasswordField passphrase;
    @FXML private PasswordField again;
    @FXML private Button makeKeys;
    @FXML private VBox key;
    @FXML private TextField keyText;
    @FXML private CheckBox kept;
    @FXML private Button go;
    @FXML private Button forget;
    @FXML private VBox on;
    @FXML private PasswordField present;
    @FXML private PasswordField next;
    @FXML private PasswordField nextAgain;
    @FXML private HBox actions;
    @FXML private Button change;
    @FXML private VBox clear;
    @FXML private Label clearText;
    @FXML private Button removeClear;

    EncryptionController(UiContext ui, EncryptionModel model, RecoveryPaper paper) {
        this.ui = ui;
        this.model = model;
        this.paper = paper;
    }

    @FXML
    private void initialize() {
        makeKeys.disableProperty().bind(model.busyProperty());
        change.disableProperty().bind(model.busyProperty());
        actions.disableProperty().bind(model.busyProperty());
        removeClear.disableProperty().bind(model.busyProperty());
        go.disableProperty().bind(kept.selectedProperty().not());
        Showing.subscribe(root, () -> model.problemProperty().subscribe(this::showProblem)
                .and(model.recoveryKeyProperty().subscribe(this::showKey))
                .and(model.onProperty().subscribe(now -> showParts()))
                .and(model.clearCopiesProperty().subscribe(this::showClear)));
    }

    private void showProblem(@Nullable String sentence) {
        bannerText.setText(sentence == null ? "" : sentence);
        shown(banner, sentence != null);
    }

    private void showKey(@Nullable String text) {
        keyText.setText(text == null ? "" : text);
        kept.setSelected(false);
        showParts();
        if (text != null) {
            // nobody types them a second time
            List.of(passphrase, again, present, next, nextAgain).forEach(PasswordField::clear);
            keyText.requestFocus();
        }
    }

    private void showParts() {
        boolean keyShown = model.recoveryKeyProperty().get() != null;
        shown(key, keyShown);
        shown(off, !keyShown && !model.onProperty().get());
        shown(on, !keyShown && model.onProperty().get());
        shown(forget, model.notYetEncrypted());
        go.setText(ui.messages().get(model.notYetEncrypted() ? "encryption.now" : "encryption.key.done"));
    }

    private void showClear(List<Path> copies) {
        shown(clear, !copies.isEmpty());
        Path other = model.otherFolder();
        clearText.setText(other == null ? ui.messages().get("encryption.clear", copies.size())
                : ui.messages().get("encryption.clear.other", copies.size(), other.toString()));
    }

    @FXML
    private void onMakeKeys() {
        model.makeKeys(passphrase.getText(), again.getText());
    }

    @FXML
    private void onPrint() {
        paper.print(keyText.getText(), root.getScene().getWindow());
    }

    @FXML
    private void onSave() {
        paper.save(keyText.getText());
    }

    @FXML
    private void onKept() {
        model.recoveryKeyKept();
    }

    @FXML
    private void onForget() {
        model.forgetKeys();
    }

    @FXML
    private void onChange() {
        model.changePassphrase(present.getText(), next.getText(), nextAgain.getText());
    }

    @FXML
    private void onNewKey() {
        model.newRecoveryKey(present.getText());
    }

    @FXML
    private void onOff() {
        model.turnOff(present.getText());
    }

    @FXML
    private void onRemoveClear() {
        model.removeClearCopies();
    }

    private static void shown(Node node, boolean visible) {
        node.setVisible(visible);
        node.setManaged(visible);
    }
}
