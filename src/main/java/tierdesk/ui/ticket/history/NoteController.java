package tierdesk.ui.ticket.history;

import java.util.Optional;
import java.util.UUID;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import tierdesk.ui.ticket.form.Completions;
import tierdesk.ui.ticket.form.FieldModel;
import tierdesk.ui.ticket.form.FormDesk;
import tierdesk.ui.ticket.form.FormModel;
import tierdesk.ui.ticket.model.OpenTicket;
import tierdesk.ui.ticket.model.TicketAction;
import tierdesk.ui.view.Showing;

/** The note under the history: always there, sent with Ctrl+Enter, kept while it is typed. */
public final class NoteController {

    private static final KeyCombination SEND = new KeyCodeCombination(KeyCode.ENTER, KeyCombination.SHORTCUT_DOWN);
    private static final int ROWS_WHILE_TYPING = 3;

    private final OpenTicket ticket;
    private final FormDesk forms;
    private final NoteFocus focus;
    private final Completions completions;
    private @Nullable FormModel form;
    private @Nullable UUID about;
    private Subscription watching = Subscription.EMPTY;

    @FXML private VBox root;
    @FXML private TextArea text;
    @FXML private CheckBox internal;
    @FXML private Label problem;
    @FXML private Button add;

    public NoteController(OpenTicket ticket, FormDesk forms, NoteFocus focus, Completions completions) {
        this.ticket = ticket;
        this.forms = forms;
        this.focus = focus;
        this.completions = completions;
    }

    @FXML
    private void initialize() {
        root.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (SEND.match(event)) {
                event.consume();
                onAdd();
            }
        });
        completions.attach(text);
        text.focusedProperty().subscribe(focused -> grow());
        text.textProperty().subscribe(typed -> grow());
        Showing.subscribe(root, () -> ticket.situationProperty().subscribe(now -> follow())
                .and(forms.openProperty().subscribe(open -> makeRoom(open != null)))
                .and(focus.subscribe(text::requestFocus))
                .and(() -> watching.unsubscribe()));
    }

    @FXML
    private void onAdd() {
        if (form != null) {
            form.submit();
        }
    }

    private void makeRoom(boolean forForm) {
        root.setVisible(!forForm);
        root.setManaged(!forForm);
    }

    private void grow() {
        boolean wanted = text.isFocused() || !text.getText().isEmpty();
        text.setPrefRowCount(wanted ? ROWS_WHILE_TYPING : 1);
        add.setVisible(wanted);
        add.setManaged(wanted);
        internal.setVisible(wanted);
        internal.setManaged(wanted);
    }

    private void follow() {
        Optional<UUID> now = ticket.situation().map(situation -> situation.ticket().id());
        if (now.isEmpty() || !now.get().equals(about) || form == null) {
            begin();
        }
    }

    private void begin() {
        watching.unsubscribe();
        if (form != null) {
            form.leave();
            form = null;
        }
        root.setDisable(ticket.situation().isEmpty());
        ticket.situation().ifPresent(situation -> {
            about = situation.ticket().id();
            FormModel fresh = forms.standing(TicketAction.NOTE, situation, this::begin);
            form = fresh;
            watching = bind(fresh);
        });
    }

    private Subscription bind(FormModel fresh) {
        FieldModel note = fresh.field("note");
        FieldModel ticked = fresh.field("internal");
        return note.valueProperty().subscribe(value -> {
            if (!value.equals(text.getText())) {
                text.setText(value);
            }
        }).and(text.textProperty().subscribe((before, typed) -> note.valueProperty().set(typed)))
                .and(ticked.valueProperty().subscribe(value -> internal.setSelected(Boolean.parseBoolean(value))))
                .and(internal.selectedProperty().subscribe((before, on) -> ticked.valueProperty().set(Boolean.toString(on))))
                .and(note.problemProperty().subscribe(this::complain))
                .and(fresh.problemProperty().subscribe(this::complain))
                .and(fresh.busyProperty().subscribe(busy -> add.setDisable(busy)));
    }

    private void complain(String sentence) {
        problem.setText(sentence);
        problem.setVisible(!sentence.isEmpty());
        problem.setManaged(!sentence.isEmpty());
    }
}
