package tierdesk.ui.importing;

import java.io.File;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import tierdesk.intake.FilePreview;
import tierdesk.intake.ImportResult;
import tierdesk.intake.csv.CsvRow;
import tierdesk.intake.csv.FormatProbe;
import tierdesk.ui.UiContext;
import tierdesk.ui.dialog.Dialogs.FileKind;
import tierdesk.ui.field.Segments;
import tierdesk.ui.view.Showing;
import tierdesk.ui.work.BackgroundTask;

/** The import page: choose a file, check what was guessed, run, read what came of it. */
public final class ImportController {

    private static final List<Charset> ENCODINGS = List.of(StandardCharsets.UTF_8, FormatProbe.FALLBACK,
            StandardCharsets.ISO_8859_1, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE);

    private final UiContext ui;
    private final ImportModel model;
    private final Consumer<Path> opener;

    @FXML private VBox root;
    @FXML private HBox banner;
    @FXML private Label bannerText;
    @FXML private Button otherEncoding;
    @FXML private VBox choose;
    @FXML private VBox check;
    @FXML private Label file;
    @FXML private Label kind;
    @FXML private ComboBox<Charset> encoding;
    @FXML private Segments<Delimiter> delimiter;
    @FXML private ComboBox<ZoneId> zone;
    @FXML private CheckBox events;
    @FXML private TableView<MappingLine> mapping;
    @FXML private TableColumn<MappingLine, String> field;
    @FXML private TableColumn<MappingLine, MappingLine> column;
    @FXML private TableColumn<MappingLine, String> sample;
    @FXML private TableView<CsvRow> preview;
    @FXML private VBox running;
    @FXML private Label task;
    @FXML private ProgressBar progress;
    @FXML private VBox done;
    @FXML private Label summary;
    @FXML private Label details;
    @FXML private Button openRejects;
    private boolean showing;

    /** @param opener shows a file with the system's program for it */
    ImportController(UiContext ui, ImportModel model, Consumer<Path> opener) {
        this.ui = ui;
        this.model = model;
        this.opener = opener;
    }

    @FXML
    private void initialize() {
        delimiter.setItems(Arrays.asList(Delimiter.values()), each -> ui.messages().get("importing.delimiter." + each.name().toLowerCase(Locale.ROOT)));
        zone.getItems().setAll(ZoneId.getAvailableZoneIds().stream().sorted().map(ZoneId::of).toList());
        field.setCellValueFactory(cell -> new ReadOnlyStringWrapper(
                ui.messages().get("importing.field." + cell.getValue().field().key().replace('_', '-'))));
        column.setCellValueFactory(cell -> new ReadOnlyObjectWrapper<>(cell.getValue()));
        column.setCellFactory(unused -> new MappingCell(ui.messages(), this::header, model::map));
        sample.setCellValueFactory(cell -> new ReadOnlyStringWrapper(cell.getValue().sample()));
        mapping.setItems(model.lines());
        events.selectedProperty().bindBidirectional(model.eventsProperty());
        zone.valueProperty().bindBidirectional(model.zoneProperty());
        encoding.setOnAction(event -> {
            if (!showing && encoding.getValue() != null) {
                model.readAs(encoding.getValue());
            }
        });
        delimiter.valueProperty().subscribe(chosen -> {
            if (!showing && chosen != null) {
                model.delimit(chosen);
            }
        });
        Showing.subscribe(root, () -> model.stepProperty().subscribe(this::show)
                .and(model.previewProperty().subscribe(this::show))
                .and(model.problemProperty().subscribe(this::show))
                .and(model.resultProperty().subscribe(this::show))
                .and(model.runningProperty().subscribe(this::follow)));
    }

    private List<String> header() {
        FilePreview seen = model.previewProperty().get();
        return seen == null ? List.of() : seen.header().names();
    }

    @FXML
    private void onChoose() {
        ui.dialogs().fileToOpen(ui.messages().get("importing.choose"),
                new FileKind(ui.messages().get("importing.kind.csv"), "*.csv"),
                new FileKind(ui.messages().get("importing.kind.text"), "*.t*"),
                new FileKind(ui.messages().get("importing.kind.any"), "*.*")).ifPresent(model::choose);
    }

    @FXML
    private void onDragOver(DragEvent event) {
        if (dropped(event).isPresent()) {
            event.acceptTransferModes(TransferMode.COPY);
        }
        event.consume();
    }

    @FXML
    private void onDrop(DragEvent event) {
        Optional<Path> file = dropped(event);
        file.ifPresent(model::choose);
        event.setDropCompleted(file.isPresent());
        event.consume();
    }

    private static Optional<Path> dropped(DragEvent event) {
        return event.getDragboard().getFiles().stream().findFirst().map(File::toPath);
    }

    @FXML
    private void onOtherEncoding() {
        model.readAsOlderWindows();
    }

    @FXML
    private void onRun() {
        model.run();
    }

    @FXML
    private void onCancel() {
        model.cancel();
    }

    @FXML
    private void onAgain() {
        model.again();
    }

    @FXML
    private void onClose() {
        ui.workplace().closePage();
    }

    @FXML
    private void onOpenRejects() {
        ImportResult came = model.resultProperty().get();
        if (came != null && came.rejectsFile() != null) {
            opener.accept(came.rejectsFile());
        }
    }

    private void show(ImportModel.Step step) {
        shown(choose, step == ImportModel.Step.CHOOSE);
        shown(check, step == ImportModel.Step.CHECK);
        shown(running, step == ImportModel.Step.RUNNING);
        shown(done, step == ImportModel.Step.DONE);
    }

    private void show(@Nullable FilePreview seen) {
        if (seen == null) {
            return;
        }
        showing = true;
        file.setText(String.valueOf(seen.file().getFileName()));
        kind.setText(model.isKept() ? ui.messages().get("importing.kept") : seen.known()
                .map(known -> ui.messages().get("importing.known", known.name()))
                .orElse(ui.messages().get("importing.guessed")));
        List<Charset> encodings = new ArrayList<>(ENCODINGS);
        if (!encodings.contains(seen.format().charset())) {
            encodings.add(seen.format().charset());
        }
        encoding.getItems().setAll(encodings);
        encoding.setValue(seen.format().charset());
        delimiter.valueProperty().set(Delimiter.of(seen.format().delimiter()));
        PreviewTable.show(seen, preview);
        showing = false;
    }

    private void show(ImportModel.@Nullable Problem problem) {
        shown(banner, problem != null);
        bannerText.setText(problem == null ? "" : problem.sentence());
        shown(otherEncoding, problem != null && problem.otherEncoding());
    }

    private void show(@Nullable ImportResult came) {
        if (came == null) {
            return;
        }
        summary.setText(ui.messages().get(came.cancelled() ? "importing.stopped" : "importing.done", came.tickets(), came.events()));
        details.setText(ui.messages().get("importing.details", came.lines(), came.imported(), came.unchanged(), came.rejected()));
        shown(openRejects, came.rejectsFile() != null);
    }

    private void follow(@Nullable BackgroundTask<?> importing) {
        progress.progressProperty().unbind();
        if (importing == null) {
            // an indeterminate bar costs while it runs, seen or not
            progress.setProgress(0);
        } else {
            task.setText(importing.title());
            progress.progressProperty().bind(importing.progressProperty());
        }
    }

    private static void shown(Node node, boolean visible) {
        node.setVisible(visible);
        node.setManaged(visible);
    }
}
