package tierdesk.ui.backups;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.PasswordField;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import tierdesk.desk.Backups.Copy;
import tierdesk.desk.Maintenance.Report;
import tierdesk.desk.Restores.Preview;
import tierdesk.ui.UiContext;
import tierdesk.ui.dialog.Dialogs.FileKind;
import tierdesk.ui.view.Showing;
import tierdesk.ui.work.BackgroundTask;

/** The page of backups. */
public final class BackupsController {

    private static final double MEGABYTE = 1024 * 1024;

    private final UiContext ui;
    private final BackupsModel model;

    @FXML private VBox root;
    @FXML private HBox banner;
    @FXML private Label bannerText;
    @FXML private HBox running;
    @FXML private Label task;
    @FXML private ProgressBar progress;
    @FXML private VBox list;
    @FXML private TableView<Copy> table;
    @FXML private TableColumn<Copy, String> madeAt;
    @FXML private TableColumn<Copy, String> occasion;
    @FXML private TableColumn<Copy, String> size;
    @FXML private TableColumn<Copy, String> entries;
    @FXML private TableColumn<Copy, String> tickets;
    @FXML private TableColumn<Copy, String> checked;
    @FXML private Button restoreSelected;
    @FXML private HBox locked;
    @FXML private PasswordField passphrase;
    @FXML private VBox preview;
    @FXML private Label previewTitle;
    @FXML private Label previewCopy;
    @FXML private Label previewLost;
    @FXML private Label previewGained;
    @FXML private Label previewAside;
    @FXML private Label folder;
    @FXML private Button onlyHere;
    @FXML private Label checkResult;
    @FXML private ListView<String> problems;
    @FXML private Button rebuild;

    BackupsController(UiContext ui, BackupsModel model) {
        this.ui = ui;
        this.model = model;
    }

    @FXML
    private void initialize() {
        column(madeAt, copy -> ui.formats().dateTime(copy.madeAt()));
        column(occasion, copy -> ui.messages().of(copy.occasion()));
        column(size, copy -> ui.messages().get("backups.megabytes", copy.bytes() / MEGABYTE));
        column(entries, copy -> ui.formats().count(copy.entries()));
        column(tickets, copy -> ui.formats().count(copy.tickets()));
        column(checked, copy -> ui.messages().get(copy.sound() ? "backups.sound" : "backups.not-sound"));
        table.setItems(model.copies());
        table.setPlaceholder(new Label(ui.messages().get("backups.none")));
        restoreSelected.disableProperty().bind(table.getSelectionModel().selectedItemProperty().isNull());
        Showing.subscribe(root, () -> model.problemProperty().subscribe(this::showProblem)
                .and(model.runningProperty().subscribe(this::follow))
                .and(model.lockedProperty().subscribe(this::showLocked))
                .and(model.previewProperty().subscribe(this::show))
                .and(model.reportProperty().subscribe(this::show))
                .and(model.folderProperty().subscribe(this::showFolder)));
    }

    private static void column(TableColumn<Copy, String> column, Function<Copy, String> text) {
        column.setCellValueFactory(cell -> new ReadOnlyStringWrapper(text.apply(cell.getValue())));
    }

    @FXML
    private void onBackUp() {
        model.backUpNow();
    }

    @FXML
    private void onBackUpTo() {
        String name = ui.messages().get("backups.file-name", LocalDate.ofInstant(ui.clock().instant(), ui.formats().zone()).toString());
        ui.dialogs().fileToSave(ui.messages().get("backups.to-file"), name, kind()).ifPresent(model::backUpTo);
    }

    @FXML
    private void onRestoreSelected() {
        Copy selected = table.getSelectionModel().getSelectedItem();
        if (selected != null) {
            model.look(selected.file());
        }
    }

    @FXML
    private void onUnlock() {
        model.unlock(passphrase.getText());
    }

    private void showLocked(@Nullable Path file) {
        shown(locked, file != null);
        passphrase.clear();
        if (file != null) {
            passphrase.requestFocus();
        }
    }

    @FXML
    private void onRestoreFile() {
        ui.dialogs().fileToOpen(ui.messages().get("backups.restore-file"), kind()).ifPresent(model::look);
    }

    private FileKind kind() {
        return new FileKind(ui.messages().get("backups.kind"), "*.zip");
    }

    @FXML
    private void onRestore() {
        Preview seen = model.previewProperty().get();
        if (seen != null) {
            ui.dialogs().confirm(ui.messages().get("backups.confirm", ui.formats().dateTime(seen.copy().madeAt())),
                    ui.messages().get("backups.confirm.consequence", seen.lost().entries(), String.valueOf(seen.aside().getFileName())),
                    ui.messages().get("backups.restore"), model::restore);
        }
    }

    @FXML
    private void onForget() {
        model.forget();
    }

    @FXML
    private void onCancel() {
        model.cancel();
    }

    @FXML
    private void onChooseFolder() {
        ui.dialogs().folder(ui.messages().get("backups.folder.choose")).map(Path::toString).ifPresent(model.folderProperty()::set);
    }

    @FXML
    private void onOnlyHere() {
        model.folderProperty().set("");
    }

    @FXML
    private void onCheck() {
        model.check();
    }

    @FXML
    private void onRebuild() {
        model.rebuild();
    }

    private void showProblem(@Nullable String sentence) {
        shown(banner, sentence != null);
        bannerText.setText(sentence == null ? "" : sentence);
    }

    private void follow(@Nullable BackgroundTask<?> work) {
        progress.progressProperty().unbind();
        shown(running, work != null);
        list.setDisable(work != null);
        preview.setDisable(work != null);
        if (work == null) {
            // an indeterminate bar costs while it runs, seen or not
            progress.setProgress(0);
        } else {
            task.setText(work.title());
            progress.progressProperty().bind(work.progressProperty());
        }
    }

    private void show(@Nullable Preview seen) {
        shown(list, seen == null);
        shown(preview, seen != null);
        if (seen == null) {
            return;
        }
        previewTitle.setText(ui.messages().get("backups.preview", ui.formats().dateTime(seen.copy().madeAt())));
        previewCopy.setText(ui.messages().get("backups.preview.copy", seen.copy().entries(), seen.copy().tickets()));
        previewGained.setText(ui.messages().get("backups.preview.gained", seen.gained().entries(), seen.gained().tickets()));
        previewLost.setText(lost(seen));
        previewAside.setText(ui.messages().get("backups.preview.aside", String.valueOf(seen.aside().getFileName())));
    }

    private String lost(Preview seen) {
        if (seen.differing() > 0) {
            return ui.messages().get("backups.preview.differing", seen.lost().entries(), seen.lost().tickets(), seen.differing());
        }
        return seen.lostSince() == null
                ? ui.messages().get("backups.preview.nothing-lost")
                : ui.messages().get("backups.preview.lost", seen.lost().entries(), seen.lost().tickets(), ui.formats().dateTime(seen.lostSince()));
    }

    private void show(@Nullable Report found) {
        shown(problems, found != null && !found.ok());
        shown(rebuild, found != null && !found.ok());
        if (found == null) {
            checkResult.setText(ui.messages().get("backups.check.note"));
        } else {
            checkResult.setText(ui.messages().get("backups.checked", found.entries(), found.tickets(),
                    found.problems().size() + found.moreProblems()));
            problems.getItems().setAll(found.problems());
        }
    }

    private void showFolder(String chosen) {
        folder.setText(chosen.isBlank() ? ui.messages().get("backups.folder.none") : chosen);
        shown(onlyHere, !chosen.isBlank());
    }

    private static void shown(Node node, boolean visible) {
        node.setVisible(visible);
        node.setManaged(visible);
    }
}
