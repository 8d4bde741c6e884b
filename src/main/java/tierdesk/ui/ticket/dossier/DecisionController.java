package tierdesk.ui.ticket.dossier;

import java.util.Optional;
import java.util.UUID;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import tierdesk.procedure.Stage;
import tierdesk.ui.UiContext;
import tierdesk.ui.ticket.form.Completions;
import tierdesk.ui.ticket.form.FormDesk;
import tierdesk.ui.ticket.form.FormFields;
import tierdesk.ui.ticket.form.FormModel;
import tierdesk.ui.ticket.model.Offer;
import tierdesk.ui.ticket.model.OfferedActions;
import tierdesk.ui.ticket.model.OpenTicket;
import tierdesk.ui.ticket.model.Situation;
import tierdesk.ui.ticket.model.TicketAction;
import tierdesk.ui.view.Showing;

/** Beside the dossier, at the Manager Decision Point: the six decisions, what follows from each and what it must hold; or why none can be taken yet. */
public final class DecisionController {

    private static final KeyCombination SEND = new KeyCodeCombination(KeyCode.ENTER, KeyCombination.SHORTCUT_DOWN);

    private final UiContext ui;
    private final OpenTicket ticket;
    private final FormDesk forms;
    private final OfferedActions actions;
    private final Completions completions;
    private @Nullable FormModel form;
    private @Nullable FormFields asked;
    private @Nullable UUID about;
    private Subscription watching = Subscription.EMPTY;

    @FXML private VBox root;
    @FXML private VBox notYet;
    @FXML private Label refusal;
    @FXML private Button summarise;
    @FXML private ScrollPane scroll;
    @FXML private VBox fields;
    @FXML private Label problem;
    @FXML private Button submit;

    public DecisionController(UiContext ui, OpenTicket ticket, FormDesk forms, OfferedActions actions, Completions completions) {
        this.ui = ui;
        this.ticket = ticket;
        this.forms = forms;
        this.actions = actions;
        this.completions = completions;
    }

    @FXML
    private void initialize() {
        root.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (SEND.match(event)) {
                event.consume();
                onSubmit();
            }
        });
        Showing.subscribe(root, () -> ticket.situationProperty().subscribe(now -> follow())
                .and(actions.offersProperty().subscribe(offers -> follow()))
                .and(this::end));
    }

    @FXML
    private void onSubmit() {
        FormModel open = form;
        FormFields shown = asked;
        if (open != null && shown != null) {
            open.submit();
            shown.focusWrong();
        }
    }

    /** The details of all activity are brought up to date in the ticket's own form. */
    @FXML
    private void onSummarise() {
        ui.workplace().closePage();
        forms.perform(TicketAction.SUMMARISE);
    }

    private void follow() {
        Optional<Situation> situation = ticket.situation();
        boolean here = situation.map(now -> now.ticket().stage() == Stage.MANAGER_DECISION).orElse(false);
        root.setVisible(here);
        root.setManaged(here);
        Optional<Offer> offer = here ? actions.of(TicketAction.DECIDE) : Optional.empty();
        boolean possible = offer.map(Offer::possible).orElse(false);
        offer.flatMap(Offer::refusal).ifPresent(reason -> refusal.setText(reason.sentence(ui.messages().locale())));
        show(notYet, here && !possible);
        show(summarise, actions.of(TicketAction.SUMMARISE).map(Offer::possible).orElse(false));
        show(scroll, possible);
        show(submit, possible);
        if (!possible || situation.isEmpty()) {
            end();
        } else if (form == null || !situation.get().ticket().id().equals(about)) {
            begin(situation.get());
        }
    }

    private void begin(Situation situation) {
        end();
        FormModel fresh = forms.standing(TicketAction.DECIDE, situation, () -> ui.workplace().closePage());
        FormFields shown = new FormFields(ui.messages(), fresh, completions, situation.ticket().customer());
        about = situation.ticket().id();
        form = fresh;
        asked = shown;
        fields.getChildren().setAll(shown.lines());
        watching = shown.follow(scroll)
                .and(fresh.problemProperty().subscribe(sentence -> {
                    problem.setText(sentence);
                    show(problem, !sentence.isEmpty());
                }))
                .and(fresh.busyProperty().subscribe(busy -> submit.setDisable(busy)));
    }

    private void end() {
        watching.unsubscribe();
        watching = Subscription.EMPTY;
        if (form != null) {
            form.leave();
            form = null;
        }
        asked = null;
        fields.getChildren().clear();
        show(problem, false);
    }

    private static void show(Node node, boolean there) {
        node.setVisible(there);
        node.setManaged(there);
    }
}
