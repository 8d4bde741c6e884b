package tierdesk.ui.reference;

import java.nio.file.Path;
import javafx.application.Platform;
import javafx.collections.ListChangeListener;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import tierdesk.intake.reference.sheet.ReferenceKind;
import tierdesk.ui.UiContext;
import tierdesk.ui.dialog.Dialogs.FileKind;
import tierdesk.ui.reference.edit.Editing;
import tierdesk.ui.reference.edit.EntryForm;
import tierdesk.ui.view.Showing;

/** The kinds, the list of one with what one searches in it, and the fields of one entry. */
public final class ReferenceController {

    private static final KeyCombination SAVE = new KeyCodeCombination(KeyCode.S, KeyCombination.SHORTCUT_DOWN);
    private static final KeyCombination FIND = new KeyCodeCombination(KeyCode.F, KeyCombination.SHORTCUT_DOWN);
    private static final KeyCombination ADD = new KeyCodeCombination(KeyCode.INSERT);

    private final UiContext ui;
    private final ReferenceModel model;
    private final ReferenceFiles files;
    private Subscription watching = Subscription.EMPTY;

    @FXML private Parent root;
    @FXML private ListView<ReferenceKind> kinds;
    @FXML private Label title;
    @FXML private TextField search;
    @FXML private CheckBox retiredToo;
    @FXML private ListView<Row> list;
    @FXML private HBox banner;
    @FXML private Label bannerText;
    @FXML private Label heading;
    @FXML private ScrollPane scroll;
    @FXML private EntryForm form;
    @FXML private VBox nothing;
    @FXML private Label nothingText;
    @FXML private Label state;
    @FXML private Button retire;
    @FXML private Button rename;
    @FXML private Button discard;
    @FXML private Button save;

    ReferenceController(UiContext ui, ReferenceModel model, ReferenceFiles files) {
        this.ui = ui;
        this.model = model;
        this.files = files;
    }

    @FXML
    private void initialize() {
        kinds.getItems().setAll(ReferenceKind.values());
        kinds.setCellFactory(view -> new KindCell());
        kinds.getSelectionModel().selectedItemProperty().subscribe(chosen -> {
            if (chosen != null) {
                model.kindProperty().set(chosen);
            }
        });
        list.setCellFactory(view -> new RowCell(ui.messages(), model::changed));
        list.setItems(model.rows());
        list.getSelectionModel().selectedItemProperty().subscribe(row -> {
            if (row != null && row != model.openProperty().get()) {
                model.open(row);
            }
        });
        search.textProperty().bindBidirectional(model.searchProperty());
        search.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.DOWN || event.getCode() == KeyCode.ENTER) {
                list.requestFocus();
                list.getSelectionModel().select(Math.max(0, list.getSelectionModel().getSelectedIndex()));
                event.consume();
            }
        });
        retiredToo.selectedProperty().bindBidirectional(model.retiredTooProperty());
        root.addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
        list.setOnKeyPressed(event -> {
            Editing open = model.editingProperty().get();
            if (event.getCode() == KeyCode.ENTER && open != null) {
                form.focusFirst(open);
                event.consume();
            }
        });
        Showing.subscribe(root, this::watch);
    }

    private Subscription watch() {
        model.load();
        ListChangeListener<Row> listed = change -> showCount();
        model.rows().addListener(listed);
        Platform.runLater(search::requestFocus);
        return model.kindProperty().subscribe(this::showKind)
                .and(model.editingProperty().subscribe(this::show))
                .and(model.openProperty().subscribe(this::select))
                .and(model.busyProperty().subscribe(busy -> tell()))
                .and(model.problemProperty().subscribe(this::showProblem))
                .and(files.problemProperty().subscribe(this::showProblem))
                .and(() -> watching.unsubscribe())
                .and(() -> model.rows().removeListener(listed));
    }

    private void onKey(KeyEvent event) {
        if (SAVE.match(event)) {
            onSave();
        } else if (FIND.match(event)) {
            search.requestFocus();
        } else if (ADD.match(event)) {
            onAdd();
        } else {
            return;
        }
        event.consume();
    }

    private void showKind(ReferenceKind kind) {
        kinds.getSelectionModel().select(kind);
        search.setPromptText(ui.messages().get("reference.search", ui.messages().of(kind)));
        nothingText.setText(ui.messages().get("reference.about." + kind.key()));
        showCount();
    }

    private void showCount() {
        title.setText(ui.messages().get("reference.count", ui.messages().of(model.kindProperty().get()), model.count()));
    }

    private void show(@Nullable Editing editing) {
        watching.unsubscribe();
        form.show(ui, editing, model.shop());
        shown(scroll, editing != null);
        shown(nothing, editing == null);
        scroll.setVvalue(0);
        watching = editing == null ? Subscription.EMPTY : editing.changedProperty().subscribe(changed -> {
            list.refresh();
            tell();
        }).and(editing.renamingProperty().subscribe(renaming -> tell()));
        tell();
    }

    private void select(@Nullable Row row) {
        if (list.getSelectionModel().getSelectedItem() != row) {
            if (row == null) {
                list.getSelectionModel().clearSelection();
            } else {
                list.getSelectionModel().select(row);
                list.scrollTo(row);
            }
        }
    }

    private void tell() {
        Editing editing = model.editingProperty().get();
        Row row = model.openProperty().get();
        boolean busy = model.busyProperty().get();
        boolean changed = editing != null && editing.changedProperty().get();
        heading.setText(row == null ? "" : editing != null && editing.isNew() ? ui.messages().get("reference.new") : row.title());
        state.setText(busy ? ui.messages().get("reference.task.save") : changed ? ui.messages().get("reference.unsaved") : "");
        save.setDisable(busy || !changed);
        discard.setDisable(busy || editing == null || !changed && !editing.isNew());
        retire.setDisable(busy);
        boolean renaming = editing != null && editing.renamingProperty().get();
        if (renaming && !busy) {
            state.setText(ui.messages().get("reference.renaming"));
        }
        shown(rename, editing != null && editing.isRenamable() && !renaming);
        shown(retire, row != null && row.saved() != null);
        retire.setText(ui.messages().get(row != null && row.retired() ? "reference.offer-again" : "reference.retire"));
    }

    private void showProblem(String ignored) {
        String sentence = model.problemProperty().get().isEmpty() ? files.problemProperty().get() : model.problemProperty().get();
        bannerText.setText(sentence);
        shown(banner, !sentence.isEmpty());
    }

    private static void shown(Node node, boolean visible) {
        node.setVisible(visible);
        node.setManaged(visible);
    }

    @FXML
    private void onAdd() {
        model.add();
        Editing open = model.editingProperty().get();
        if (open != null) {
            Platform.runLater(() -> form.focusFirst(open));
        }
    }

    @FXML
    private void onSave() {
        Editing open = model.editingProperty().get();
        if (open != null) {
            model.save();
            form.focusWrong(open);
        }
    }

    @FXML
    private void onDiscard() {
        model.discard();
    }

    @FXML
    private void onRename() {
        Editing open = model.editingProperty().get();
        if (open != null) {
            open.rename();
            form.focusName(open);
        }
    }

    @FXML
    private void onRetire() {
        Row row = model.openProperty().get();
        if (row != null) {
            model.retire(!row.retired());
        }
    }

    @FXML
    private void onImport() {
        ui.dialogs().fileToOpen(ui.messages().get("reference.import"), csv()).ifPresent(file -> files.read(file, model.kindProperty().get()));
    }

    @FXML
    private void onExport() {
        ReferenceKind kind = model.kindProperty().get();
        ui.dialogs().fileToSave(ui.messages().get("reference.export"), kind.key() + ".csv", csv()).ifPresent((Path file) -> files.write(file, kind));
    }

    private FileKind csv() {
        return new FileKind(ui.messages().get("reference.csv"), "*.csv");
    }

    /** A kind's name. */
    private final class KindCell extends ListCell<ReferenceKind> {
        @Override
        protected void updateItem(@Nullable ReferenceKind kind, boolean empty) {
            super.updateItem(kind, empty);
            setText(empty || kind == null ? null : ui.messages().of(kind));
            setId(empty || kind == null ? null : "reference-kind-" + kind.key());
        }
    }
}
