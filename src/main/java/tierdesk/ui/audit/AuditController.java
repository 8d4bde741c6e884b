package tierdesk.ui.audit;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import tierdesk.desk.door.Audit.Filter;
import tierdesk.desk.door.AuditKind;
import tierdesk.desk.door.AuditLine;
import tierdesk.ui.UiContext;
import tierdesk.ui.dialog.Dialogs.FileKind;
import tierdesk.ui.field.Days;
import tierdesk.ui.view.Showing;

/** The page of who did what. More is read when somebody comes near the end of what is there. */
public final class AuditController {

    private static final Integer[] KEPT_DAYS = {90, 365, 3 * 365, 0};
    private static final double ROW_HEIGHT = 30;

    /** So many rows before the end the next ones are asked for. */
    private static final int AHEAD = 50;

    private final UiContext ui;
    private final AuditModel model;

    @FXML private VBox root;
    @FXML private HBox banner;
    @FXML private Label bannerText;
    @FXML private ComboBox<String> person;
    @FXML private ComboBox<AuditKind> kind;
    @FXML private TextField about;
    @FXML private DatePicker from;
    @FXML private DatePicker to;
    @FXML private ComboBox<Integer> kept;
    @FXML private TableView<AuditLine> table;
    @FXML private TableColumn<AuditLine, String> at;
    @FXML private TableColumn<AuditLine, String> who;
    @FXML private TableColumn<AuditLine, String> what;
    @FXML private TableColumn<AuditLine, String> subject;

    AuditController(UiContext ui, AuditModel model) {
        this.ui = ui;
        this.model = model;
    }

    @FXML
    private void initialize() {
        column(at, line -> ui.formats().dateTime(line.at()));
        column(who, line -> model.nameOf(line.person()));
        column(what, line -> ui.messages().of(line.kind()));
        column(subject, model::about);
        Days.in(ui.messages().locale(), from, to);
        table.setItems(model.lines());
        table.setFixedCellSize(ROW_HEIGHT);
        table.setPlaceholder(new Label(ui.messages().get("audit.none")));
        table.setRowFactory(view -> new TableRow<>() {
            @Override
            protected void updateItem(@Nullable AuditLine line, boolean empty) {
                super.updateItem(line, empty);
                if (!empty && getIndex() >= model.lines().size() - AHEAD) {
                    model.more();
                }
            }
        });
        words(person, id -> id.isEmpty() ? ui.messages().get("audit.anybody") : model.nameOf(id));
        words(kind, ui.messages()::of, ui.messages().get("audit.anything"));
        words(kept, days -> ui.messages().get("audit.kept-days", days));
        kind.getItems().add(null);
        kind.getItems().addAll(Arrays.stream(AuditKind.values()).sorted(Comparator.comparing(ui.messages()::of)).toList());
        kept.getItems().setAll(KEPT_DAYS);
        person.setOnAction(event -> filter());
        kind.setOnAction(event -> filter());
        about.setOnAction(event -> filter());
        about.focusedProperty().subscribe(focused -> filter());
        from.setOnAction(event -> filter());
        to.setOnAction(event -> filter());
        kept.setOnAction(event -> {
            if (kept.getValue() != null) {
                model.keep(kept.getValue());
            }
        });
        Showing.subscribe(root, () -> model.people().subscribe(this::fillPeople)
                .and(model.keptDaysProperty().subscribe(days -> kept.setValue(days.intValue())))
                .and(model.problemProperty().subscribe(this::showProblem)));
        fillPeople();
    }

    private static void column(TableColumn<AuditLine, String> column, Function<AuditLine, String> text) {
        column.setCellValueFactory(cell -> new ReadOnlyStringWrapper(text.apply(cell.getValue())));
    }

    private static <T> void words(ComboBox<T> box, Function<T, String> word) {
        words(box, word, "");
    }

    private static <T> void words(ComboBox<T> box, Function<T, String> word, String ofNothing) {
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable T value) {
                return value == null ? ofNothing : word.apply(value);
            }

            @Override
            public T fromString(String text) {
                throw new UnsupportedOperationException("Chosen, not typed");
            }
        });
    }

    private void fillPeople() {
        String chosen = person.getValue() == null ? "" : person.getValue();
        List<String> now = Stream.concat(Stream.of(""), model.people().stream()).toList();
        if (!person.getItems().equals(now)) {
            person.getItems().setAll(now);
        }
        person.setValue(chosen);
    }

    private void filter() {
        String chosen = person.getValue();
        Filter filter = new Filter(chosen == null || chosen.isEmpty() ? null : chosen, kind.getValue(), about.getText().strip(),
                start(from.getValue()), to.getValue() == null ? null : start(to.getValue().plusDays(1)));
        model.filterProperty().set(filter);
    }

    private @Nullable Instant start(@Nullable LocalDate day) {
        return day == null ? null : day.atStartOfDay(ui.formats().zone()).toInstant();
    }

    @FXML
    private void onClear() {
        person.setValue("");
        kind.setValue(null);
        about.clear();
        from.setValue(null);
        to.setValue(null);
        filter();
    }

    @FXML
    private void onExport() {
        ui.dialogs().fileToSave(ui.messages().get("audit.export"), ui.messages().get("audit.export.name"),
                new FileKind(ui.messages().get("importing.kind.csv"), "*.csv")).ifPresent(model::export);
    }

    private void showProblem(String sentence) {
        shown(banner, !sentence.isEmpty());
        bannerText.setText(sentence);
    }

    private static void shown(Node node, boolean visible) {
        node.setVisible(visible);
        node.setManaged(visible);
    }
}
