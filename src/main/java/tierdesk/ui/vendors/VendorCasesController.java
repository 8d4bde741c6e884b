package tierdesk.ui.vendors;

import java.time.Duration;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import tierdesk.desk.Changes;
import tierdesk.desk.VendorCaseList.VendorCaseRow;
import tierdesk.ui.UiContext;
import tierdesk.ui.view.Showing;
import tierdesk.ui.work.ChangeFeed;

/** The open vendor cases as a table; Enter or a double click opens the ticket. */
public final class VendorCasesController {

    private static final PseudoClass LATE = PseudoClass.getPseudoClass("late");
    private static final double ROW_HEIGHT = 32;

    private final UiContext ui;
    private final Changes changes;
    private final VendorCasesModel model;

    @FXML private VBox root;
    @FXML private Label total;
    @FXML private TableView<VendorCaseRow> table;
    @FXML private TableColumn<VendorCaseRow, VendorCaseRow> due;
    @FXML private TableColumn<VendorCaseRow, String> vendor;
    @FXML private TableColumn<VendorCaseRow, String> caseNumber;
    @FXML private TableColumn<VendorCaseRow, String> contact;
    @FXML private TableColumn<VendorCaseRow, String> asked;
    @FXML private TableColumn<VendorCaseRow, String> ticket;
    @FXML private TableColumn<VendorCaseRow, String> customer;
    @FXML private VBox empty;

    VendorCasesController(UiContext ui, Changes changes, VendorCasesModel model) {
        this.ui = ui;
        this.changes = changes;
        this.model = model;
    }

    @FXML
    private void initialize() {
        table.setItems(model.rows());
        table.setFixedCellSize(ROW_HEIGHT);
        table.setRowFactory(created -> new Row());
        due.setCellValueFactory(cell -> new ReadOnlyObjectWrapper<>(cell.getValue()));
        due.setCellFactory(column -> new DueCell());
        text(vendor, row -> row.product().isBlank() ? row.vendor() : row.vendor() + "  ·  " + row.product());
        text(caseNumber, VendorCaseRow::caseNumber);
        text(contact, VendorCaseRow::contact);
        text(asked, row -> ui.formats().dateTime(row.askedAt()));
        text(ticket, row -> row.number() + "  " + row.subject());
        text(customer, VendorCaseRow::customer);
        table.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            VendorCaseRow chosen = table.getSelectionModel().getSelectedItem();
            if (event.getCode() == KeyCode.ENTER && chosen != null) {
                event.consume();
                model.open(chosen);
            }
        });
        empty.visibleProperty().bind(model.knownProperty().and(model.countProperty().isEqualTo(0)));
        table.visibleProperty().bind(empty.visibleProperty().not());
        Showing.subscribe(root, () -> {
            model.reread();
            return ChangeFeed.subscribe(changes, ui.background().screen(), change -> model.changed())
                    .and(model.countProperty().subscribe(count -> total.setText(ui.messages().get("vendor-cases.total", count))));
        });
    }

    private static void text(TableColumn<VendorCaseRow, String> column, Function<VendorCaseRow, String> value) {
        column.setCellValueFactory(cell -> new ReadOnlyObjectWrapper<>(value.apply(cell.getValue())));
    }

    /** A row that is looked at near the end asks for more. */
    private final class Row extends TableRow<VendorCaseRow> {

        Row() {
            addEventHandler(MouseEvent.MOUSE_CLICKED, event -> {
                VendorCaseRow row = getItem();
                if (row != null && event.getClickCount() == 2) {
                    model.open(row);
                }
            });
        }

        @Override
        protected void updateItem(@Nullable VendorCaseRow row, boolean none) {
            super.updateItem(row, none);
            if (row != null && getIndex() == model.rows().size() - 1) {
                model.more();
            }
        }
    }

    /** When the answer is due, and in words how long yet or how late. */
    private final class DueCell extends TableCell<VendorCaseRow, VendorCaseRow> {

        @Override
        protected void updateItem(@Nullable VendorCaseRow row, boolean none) {
            super.updateItem(row, none);
            if (none || row == null) {
                setText(null);
                pseudoClassStateChanged(LATE, false);
                return;
            }
            Duration left = Duration.between(ui.clock().instant(), row.dueAt());
            setText(ui.messages().get(row.promised() ? "vendor-cases.promised" : "vendor-cases.ask-again", ui.formats().dateTime(row.dueAt()),
                    ui.formats().left(left)));
            pseudoClassStateChanged(LATE, !left.isPositive());
        }
    }
}
