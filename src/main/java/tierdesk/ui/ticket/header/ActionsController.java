package tierdesk.ui.ticket.header;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;
import tierdesk.procedure.rule.Refusal;
import tierdesk.ui.Shortcuts;
import tierdesk.ui.UiContext;
import tierdesk.ui.ticket.form.FormDesk;
import tierdesk.ui.ticket.form.FormModel;
import tierdesk.ui.ticket.model.Offer;
import tierdesk.ui.ticket.model.OfferedActions;
import tierdesk.ui.ticket.model.TicketAction;
import tierdesk.ui.view.Showing;

/** The bar of what can be done: the next step first, a few beside it, all others under More. */
public final class ActionsController {

    /** More would be a row to read, not to press. */
    private static final int MOST_BESIDE = 4;

    private final UiContext ui;
    private final OfferedActions actions;
    private final FormDesk forms;
    private final Consumer<TicketAction> perform;

    @FXML private HBox root;
    @FXML private HBox buttons;
    @FXML private MenuButton more;

    /** @param perform does an action that is possible */
    public ActionsController(UiContext ui, OfferedActions actions, FormDesk forms, Consumer<TicketAction> perform) {
        this.ui = ui;
        this.actions = actions;
        this.forms = forms;
        this.perform = perform;
    }

    @FXML
    private void initialize() {
        Showing.subscribe(root, () -> actions.offersProperty().subscribe(this::show)
                .and(forms.openProperty().subscribe(this::giveRoom))
                .and(root.widthProperty().subscribe((before, now) -> show(actions.offersProperty().get()))));
    }

    /** Whoever fills a form has chosen; the room is the form's, and Escape brings the choice back. */
    private void giveRoom(@Nullable FormModel open) {
        root.setVisible(open == null);
        root.setManaged(open == null);
        show(actions.offersProperty().get());
    }

    /** As many beside one another as there is room for; all others under More. */
    private void show(List<Offer> offers) {
        int beside = MOST_BESIDE;
        place(offers, beside);
        while (beside > 1 && root.getWidth() > 0 && !fits()) {
            beside--;
            place(offers, beside);
        }
    }

    private boolean fits() {
        root.applyCss();
        return root.prefWidth(Region.USE_COMPUTED_SIZE) <= root.getWidth();
    }

    private void place(List<Offer> offers, int most) {
        Optional<TicketAction> next = actions.next();
        List<Node> beside = new ArrayList<>();
        List<MenuItem> others = new ArrayList<>();
        for (Offer offer : offers) {
            if (beside.size() < most && !marginal(offer)) {
                beside.add(button(offer, next.isPresent() && next.get() == offer.action()));
            } else {
                others.add(item(offer));
            }
        }
        buttons.getChildren().setAll(beside);
        more.getItems().setAll(others);
        more.setVisible(!others.isEmpty());
    }

    private Node button(Offer offer, boolean next) {
        ActionButton button = new ActionButton(ui.messages(), offer, "ticket-do-", perform, this::explain);
        button.setMinWidth(Region.USE_PREF_SIZE);
        if (next) {
            button.getStyleClass().add("accent");
        }
        return button;
    }

    private MenuItem item(Offer offer) {
        TicketAction action = offer.action();
        String label = ui.messages().get(action.labelKey());
        MenuItem item = new MenuItem(action.command().map(command -> Shortcuts.withShortcut(label, command)).orElse(label),
                new FontIcon(action.icon()));
        item.setMnemonicParsing(false);
        item.setId("ticket-do-" + action.word());
        offer.refusal().ifPresent(refusal -> {
            item.setText(label + "\n" + refusal.sentence(ui.messages().locale()));
            item.getStyleClass().add("refused");
        });
        item.setOnAction(event -> offer.refusal().ifPresentOrElse(this::explain, () -> perform.accept(action)));
        return item;
    }

    private void explain(Refusal refusal) {
        forms.explain(refusal);
    }

    /** Rarely wanted: never beside the others. */
    private static boolean marginal(Offer offer) {
        return switch (offer.action()) {
            case CLOSE_UNVERIFIED -> !offer.possible();
            case NOTE, ATTACH, REPRIORITISE, CORRECT_DETAILS, CORRECT_WORK, MOVE_PROCEDURE, SETTLE, CLIENT_SAID, FILE_REPLY, PUT_BACK,
                    SEND_BACK, REVISE_PLAN, CONCLUDE, EXCHANGE -> true;
            default -> false;
        };
    }
}
