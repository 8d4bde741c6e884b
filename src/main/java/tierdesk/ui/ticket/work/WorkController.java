package tierdesk.ui.ticket.work;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import tierdesk.procedure.ticket.VendorCase;
import tierdesk.procedure.ticket.WorkItem;
import tierdesk.ui.UiContext;
import tierdesk.ui.theme.LevelMark;
import tierdesk.ui.ticket.model.OpenTicket;
import tierdesk.ui.ticket.model.Situation;
import tierdesk.ui.ticket.model.TicketAction;
import tierdesk.ui.view.Showing;

/** The work entries as they count now, newest first, and what each level cost. */
public final class WorkController {

    private final UiContext ui;
    private final OpenTicket ticket;
    private final Consumer<TicketAction> perform;

    @FXML private VBox root;
    @FXML private FlowPane costs;
    @FXML private StackPane content;
    @FXML private TableView<WorkItem> table;
    @FXML private TableColumn<WorkItem, String> minutes;
    @FXML private TableColumn<WorkItem, String> cost;
    @FXML private TableColumn<WorkItem, String> level;
    @FXML private TableColumn<WorkItem, String> who;
    @FXML private TableColumn<WorkItem, String> when;
    @FXML private TableColumn<WorkItem, String> what;
    @FXML private VBox empty;

    /** @param perform does an action that is possible */
    public WorkController(UiContext ui, OpenTicket ticket, Consumer<TicketAction> perform) {
        this.ui = ui;
        this.ticket = ticket;
        this.perform = perform;
    }

    @FXML
    private void initialize() {
        shows(minutes, item -> ui.formats().count(item.minutes()));
        shows(cost, item -> ui.formats().money(item.cost()));
        shows(level, item -> ticket.situation().map(situation -> situation.procedure().level(item.level()).name()).orElse(item.level()));
        shows(who, item -> ticket.situation().map(situation -> situation.nameOf(item.by())).orElse(item.by()));
        shows(when, item -> ui.formats().shortly(item.at()));
        shows(what, item -> item.billable() ? item.tried() : ui.messages().get("ticket.work.free", item.tried()));
        Showing.subscribe(root, () -> ticket.situationProperty().subscribe(now -> update()));
    }

    @FXML
    private void onBook() {
        perform.accept(TicketAction.WORK);
    }

    @FXML
    private void onCorrect() {
        perform.accept(TicketAction.CORRECT_WORK);
    }

    private void update() {
        ticket.situation().ifPresent(situation -> {
            List<WorkItem> items = situation.ticket().work().stream().sorted(Comparator.comparing(WorkItem::at).reversed()).toList();
            table.getItems().setAll(items);
            content.getChildren().forEach(child -> child.setVisible((child == empty) == items.isEmpty()));
            costs.getChildren().setAll(LevelCost.of(situation).stream().map(this::chip).toList());
            BigDecimal vendors = situation.ticket().vendorCases().stream().map(VendorCase::cost).filter(Objects::nonNull)
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
            if (vendors.signum() > 0) {
                costs.getChildren().add(sum(ui.messages().get("ticket.work.vendors"), ui.formats().money(vendors)));
            }
            costs.getChildren().add(total(situation));
        });
    }

    private Node chip(LevelCost spent) {
        Label text = sum(spent.level().name(), ui.messages().get("ticket.work.sum", spent.minutes(), ui.formats().money(spent.cost())));
        HBox chip = new HBox(new LevelMark(Situation.levelClass(spent.level())), text);
        chip.getStyleClass().add("cost-chip");
        return chip;
    }

    private Label total(Situation situation) {
        Label total = sum(ui.messages().get("ticket.work.total"), ui.messages().get("ticket.work.sum",
                situation.ticket().minutes(), ui.formats().money(situation.ticket().cost())));
        total.setId("work-total");
        total.getStyleClass().add("strong");
        return total;
    }

    private Label sum(String name, String amount) {
        return new Label(ui.messages().get("ticket.packet.part", name, amount));
    }

    private static void shows(TableColumn<WorkItem, String> column, Function<WorkItem, String> text) {
        column.setCellValueFactory(row -> new ReadOnlyStringWrapper(text.apply(row.getValue())));
    }
}
