package tierdesk.ui.cost.statement;

import java.time.YearMonth;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import tierdesk.procedure.cost.CostLine;
import tierdesk.procedure.cost.Statement;
import tierdesk.procedure.cost.Statement.Item;
import tierdesk.report.statement.StatementWords;
import tierdesk.ui.UiContext;
import tierdesk.ui.dialog.Dialogs.FileKind;
import tierdesk.ui.view.Showing;

/** A customer's month: its lines, and what they come to. */
public final class StatementController {

    private final UiContext ui;
    private final StatementModel model;

    @FXML private VBox root;
    @FXML private HBox banner;
    @FXML private Label bannerText;
    @FXML private Label month;
    @FXML private ComboBox<String> customer;
    @FXML private Button pdf;
    @FXML private Button csv;
    @FXML private VBox body;
    @FXML private VBox empty;
    @FXML private Label emptyText;
    @FXML private TableView<Item> table;
    @FXML private TableColumn<Item, String> day;
    @FXML private TableColumn<Item, String> ticket;
    @FXML private TableColumn<Item, String> what;
    @FXML private TableColumn<Item, String> kind;
    @FXML private TableColumn<Item, String> who;
    @FXML private TableColumn<Item, String> minutes;
    @FXML private TableColumn<Item, String> rate;
    @FXML private TableColumn<Item, String> remark;
    @FXML private TableColumn<Item, String> amount;
    @FXML private Label included;
    @FXML private Label worth;
    @FXML private Label ofItIncluded;
    @FXML private Label ofItFree;
    @FXML private Label charged;

    public StatementController(UiContext ui, StatementModel model) {
        this.ui = ui;
        this.model = model;
    }

    @FXML
    private void initialize() {
        column(day, item -> words().day(item.line()));
        column(ticket, item -> item.booked().number());
        column(what, item -> item.line().kind() == CostLine.Kind.WORK ? item.line().text() : words().lead(item) + ": " + item.line().text());
        column(kind, item -> item.line().kind() == CostLine.Kind.WORK ? words().lead(item) : "");
        column(who, item -> words().who(item.line()));
        column(minutes, item -> words().minutes(item.line().change()));
        column(rate, item -> words().rate(item.line()));
        column(remark, item -> words().remark(item));
        column(amount, item -> words().money(item.charge().charged()));
        customer.setItems(model.customers());
        customer.setOnAction(event -> {
            if (customer.getValue() != null) {
                model.choose(customer.getValue());
            }
        });
        table.setRowFactory(view -> new StatementRow(this::open));
        Showing.subscribe(root, () -> model.monthProperty().subscribe(this::showMonth)
                .and(model.customerProperty().subscribe(name -> customer.setValue(name.isEmpty() ? null : name)))
                .and(model.problemProperty().subscribe(this::showProblem))
                .and(model.statementProperty().subscribe(this::show)));
    }

    private StatementWords words() {
        return model.words();
    }

    private static void column(TableColumn<Item, String> column, Function<Item, String> text) {
        column.setCellValueFactory(cell -> new ReadOnlyStringWrapper(text.apply(cell.getValue())));
    }

    @FXML
    private void onEarlier() {
        model.go(-1);
    }

    @FXML
    private void onLater() {
        model.go(1);
    }

    @FXML
    private void onOpen() {
        Item chosen = table.getSelectionModel().getSelectedItem();
        if (chosen != null) {
            open(chosen);
        }
    }

    private void open(Item item) {
        ui.workplace().closePage();
        ui.workplace().openTicket(item.booked().ticket());
    }

    @FXML
    private void onPdf() {
        ui.dialogs().fileToSave(ui.messages().get("statement.pdf"), fileName("pdf"), new FileKind(ui.messages().get("statement.kind.pdf"), "*.pdf"))
                .ifPresent(model::writePdf);
    }

    @FXML
    private void onCsv() {
        ui.dialogs().fileToSave(ui.messages().get("statement.csv"), fileName("csv"), new FileKind(ui.messages().get("statement.kind.csv"), "*.csv"))
                .ifPresent(model::writeCsv);
    }

    private String fileName(String ending) {
        String name = model.customerProperty().get().replaceAll("[^\\p{L}\\p{N}]+", "-");
        return ui.messages().get("statement.file-name", model.monthProperty().get().toString(), name) + "." + ending;
    }

    private void showMonth(YearMonth now) {
        month.setText(words().month(now));
        emptyText.setText(ui.messages().get("statement.none", words().month(now)));
    }

    private void show(@Nullable Statement shown) {
        body.setVisible(shown != null);
        empty.setVisible(shown == null && model.customers().isEmpty());
        pdf.setDisable(shown == null);
        csv.setDisable(shown == null);
        if (shown != null) {
            table.getItems().setAll(shown.items());
            included.setText(words().included(shown));
            worth.setText(words().money(shown.worth()));
            ofItIncluded.setText(words().money(shown.included().negate()));
            ofItFree.setText(words().money(shown.free().negate()));
            charged.setText(words().total(shown.charged()));
        }
    }

    private void showProblem(String sentence) {
        banner.setVisible(!sentence.isEmpty());
        banner.setManaged(!sentence.isEmpty());
        bannerText.setText(sentence);
    }
}
