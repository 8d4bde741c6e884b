package tierdesk.ui.ticket.form;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import tierdesk.ui.UiContext;
import tierdesk.ui.theme.Motion;
import tierdesk.ui.ticket.model.OfferedActions;
import tierdesk.ui.ticket.model.OpenTicket;
import tierdesk.ui.ticket.model.TicketAction;
import tierdesk.ui.view.Showing;

/** The form that is open, under the ticket's head: the ticket stays readable. Ctrl+Enter sends, Esc closes and keeps what is typed. */
public final class FormController {

    private static final KeyCombination SEND = new KeyCodeCombination(KeyCode.ENTER, KeyCombination.SHORTCUT_DOWN);

    private final UiContext ui;
    private final OpenTicket ticket;
    private final FormDesk forms;
    private final OfferedActions actions;
    private final Completions completions;
    private final Consumer<TicketAction> perform;
    private List<FieldView> views = List.of();
    private Subscription watching = Subscription.EMPTY;

    @FXML private VBox root;
    @FXML private Label title;
    @FXML private VBox gate;
    @FXML private FlowPane missing;
    @FXML private ScrollPane scroll;
    @FXML private VBox fields;
    @FXML private Label remark;
    @FXML private Label problem;
    @FXML private HBox alternatives;
    @FXML private Button submit;

    /** @param perform does an action that is possible */
    public FormController(UiContext ui, OpenTicket ticket, FormDesk forms, OfferedActions actions, Completions completions,
            Consumer<TicketAction> perform) {
        this.ui = ui;
        this.ticket = ticket;
        this.forms = forms;
        this.actions = actions;
        this.completions = completions;
        this.perform = perform;
    }

    @FXML
    private void initialize() {
        scroll.prefViewportHeightProperty().bind(fields.heightProperty());
        root.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (SEND.match(event)) {
                event.consume();
                onSubmit();
            }
        });
        root.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                event.consume();
                onLeave();
            }
        });
        Showing.subscribe(root, () -> forms.openProperty().subscribe(this::show).and(() -> watching.unsubscribe()));
    }

    @FXML
    private void onSubmit() {
        FormModel form = forms.openProperty().get();
        if (form != null) {
            form.submit();
            FormFields.focusWrong(views);
        }
    }

    @FXML
    private void onLeave() {
        forms.close();
    }

    private void show(@Nullable FormModel form) {
        watching.unsubscribe();
        watching = Subscription.EMPTY;
        views = List.of();
        root.setVisible(form != null);
        root.setManaged(form != null);
        if (form == null) {
            fields.getChildren().clear();
            return;
        }
        TicketAction action = form.definition().action();
        String label = ui.messages().get(action.labelKey());
        title.setText(label);
        String customer = ticket.situation().map(situation -> situation.ticket().customer()).orElse("");
        FormFields asked = new FormFields(ui.messages(), form, completions, customer);
        views = asked.views();
        fields.getChildren().setAll(asked.lines());
        alternatives.getChildren().setAll(form.definition().alternatives().stream().map(this::alternative)
                .flatMap(Optional::stream).toList());
        boolean gated = action == TicketAction.CLOSE || action == TicketAction.CLOSE_UNVERIFIED;
        watching = watch(form, label, gated).and(asked.follow(scroll));
        Motion.slideIn(root);
        Platform.runLater(this::focusFirst);
    }

    private Subscription watch(FormModel form, String label, boolean gated) {
        Subscription all = form.problemProperty().subscribe(sentence -> tell(problem, sentence))
                .and(form.remarkProperty().subscribe(sentence -> tell(remark, sentence)))
                .and(form.busyProperty().subscribe(busy -> submit.setDisable(busy)))
                .and(form.failedProperty().subscribe(failed -> submit.setText(failed ? ui.messages().get("ticket.form.retry") : label)));
        for (FieldView view : views) {
            all = all.and(view.field().valueProperty().subscribe(value -> showGate(form, gated)));
        }
        return all;
    }

    /** The close gate as a list: each entry leads to its field. */
    private void showGate(FormModel form, boolean gated) {
        List<FieldModel> blank = form.missing();
        gate.setVisible(gated && !blank.isEmpty());
        gate.setManaged(gated && !blank.isEmpty());
        if (gated) {
            missing.getChildren().setAll(blank.stream().map(this::link).toList());
        }
    }

    private Node link(FieldModel field) {
        Hyperlink link = new Hyperlink(ui.messages().get("ticket.field." + field.spec().name()));
        link.setId("form-missing-" + field.spec().name());
        link.setOnAction(event -> views.stream().filter(view -> view.field() == field).findFirst().ifPresent(FieldView::focus));
        return link;
    }

    private Optional<Node> alternative(TicketAction action) {
        return actions.of(action).filter(offer -> offer.possible()).map(offer -> {
            Button button = new Button(ui.messages().get("ticket.instead." + action.word()));
            button.setId("form-instead-" + action.word());
            button.setMnemonicParsing(false);
            button.setOnAction(event -> perform.accept(action));
            return button;
        });
    }

    private void focusFirst() {
        views.stream().filter(view -> view.field().missing()).findFirst()
                .or(() -> views.stream().filter(view -> view.field().shownProperty().get()).findFirst())
                .ifPresent(FieldView::focus);
    }

    private static void tell(Label label, String sentence) {
        label.setText(sentence);
        label.setVisible(!sentence.isEmpty());
        label.setManaged(!sentence.isEmpty());
    }
}
