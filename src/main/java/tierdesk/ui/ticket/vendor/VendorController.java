package tierdesk.ui.ticket.vendor;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import tierdesk.procedure.ticket.VendorCase;
import tierdesk.ui.UiContext;
import tierdesk.ui.ticket.model.Offer;
import tierdesk.ui.ticket.model.OfferedActions;
import tierdesk.ui.ticket.model.OpenTicket;
import tierdesk.ui.ticket.model.TicketAction;
import tierdesk.ui.ticket.text.FoldingText;
import tierdesk.ui.view.Showing;

/** The vendor cases, open ones first, each with what was promised. The desk stays responsible. */
public final class VendorController {

    private final UiContext ui;
    private final OpenTicket ticket;
    private final OfferedActions actions;
    private final Consumer<TicketAction> perform;

    @FXML private VBox root;
    @FXML private VBox cases;
    @FXML private VBox empty;
    @FXML private FlowPane buttons;

    /** @param perform does an action that is possible */
    public VendorController(UiContext ui, OpenTicket ticket, OfferedActions actions, Consumer<TicketAction> perform) {
        this.ui = ui;
        this.ticket = ticket;
        this.actions = actions;
        this.perform = perform;
    }

    @FXML
    private void initialize() {
        Showing.subscribe(root, () -> ticket.situationProperty().subscribe(now -> update())
                .and(ticket.nowProperty().subscribe((before, now) -> update()))
                .and(actions.offersProperty().subscribe(offers -> showButtons())));
    }

    private void update() {
        ticket.situation().ifPresent(situation -> {
            List<VendorCase> ordered = new ArrayList<>(situation.ticket().vendorCases().stream().filter(VendorCase::open).toList());
            situation.ticket().vendorCases().stream().filter(known -> !known.open()).forEach(ordered::add);
            cases.getChildren().setAll(ordered.stream().map(this::card).toList());
            empty.setVisible(ordered.isEmpty());
            empty.setManaged(ordered.isEmpty());
        });
    }

    private void showButtons() {
        List<Node> offered = new ArrayList<>();
        for (TicketAction action : List.of(TicketAction.ENGAGE_VENDOR, TicketAction.EXCHANGE, TicketAction.CONCLUDE)) {
            actions.of(action).filter(Offer::possible).ifPresent(offer -> {
                Button button = new Button(ui.messages().get(action.labelKey()));
                button.setId("vendor-" + action.word());
                button.setMnemonicParsing(false);
                button.setOnAction(event -> perform.accept(action));
                offered.add(button);
            });
        }
        buttons.getChildren().setAll(offered);
    }

    private Node card(VendorCase known) {
        Label name = new Label(known.product().isBlank() ? known.vendor() : known.vendor() + "  ·  " + known.product());
        name.getStyleClass().add("strong");
        name.setWrapText(true);
        VBox card = new VBox(name);
        card.getStyleClass().addAll("vendor-case", known.open() ? "open" : "concluded");
        card.getChildren().add(muted(joined(
                known.caseNumber().isBlank() ? "" : ui.messages().get("ticket.vendor.case", known.caseNumber()),
                known.contact(),
                ui.messages().get("ticket.vendor.asked", ui.formats().dateTime(known.askedAt())))));
        if (known.open()) {
            card.getChildren().add(promise(known));
        }
        text(card, known.lastExchange());
        Instant concluded = known.concludedAt();
        if (concluded != null) {
            BigDecimal cost = known.cost();
            card.getChildren().add(muted(joined(ui.messages().get("ticket.vendor.concluded", ui.formats().dateTime(concluded)),
                    cost == null ? "" : ui.messages().get("ticket.vendor.cost", ui.formats().money(cost)))));
            String outcome = known.outcome();
            text(card, outcome == null ? "" : outcome);
        }
        return card;
    }

    private Label promise(VendorCase known) {
        Instant promised = known.promisedAt();
        if (promised == null) {
            return muted(ui.messages().get("ticket.vendor.no-promise"));
        }
        Duration left = Duration.between(ticket.now(), promised);
        Label label = new Label(ui.messages().get("ticket.vendor.promised", ui.formats().dateTime(promised), ui.formats().left(left)));
        if (!left.isPositive()) {
            label.getStyleClass().add("late");
        }
        return label;
    }

    private void text(VBox card, String text) {
        if (!text.isBlank()) {
            card.getChildren().add(new FoldingText(ui.messages(), text));
        }
    }

    private static Label muted(String text) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.getStyleClass().add("muted");
        return label;
    }

    private static String joined(String... parts) {
        List<String> filled = new ArrayList<>();
        for (String part : parts) {
            if (!part.isBlank()) {
                filled.add(part);
            }
        }
        return String.join("  ·  ", filled);
    }
}
