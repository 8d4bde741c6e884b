package tierdesk.ui.calendars.save;

import javafx.collections.ListChangeListener;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import tierdesk.ui.calendars.edit.Aside;
import tierdesk.ui.calendars.edit.CalendarDraft;
import tierdesk.ui.calendars.edit.Note;
import tierdesk.ui.calendars.edit.Reading;
import tierdesk.ui.text.Messages;
import tierdesk.ui.view.Showing;

/** Saves or takes back; says why it cannot be saved yet, or was not. */
public final class SaveBarController {

    private final SaveModel model;
    private final Messages messages;
    private Runnable discard = () -> { };
    private Subscription shown = Subscription.EMPTY;

    @FXML
    private Parent root;
    @FXML
    private VBox refusals;
    @FXML
    private HBox line;
    @FXML
    private Label state;
    @FXML
    private Button discardButton;
    @FXML
    private Button saveButton;

    public SaveBarController(SaveModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
    }

    /** Who takes back what was typed. */
    public void onDiscard(Runnable handler) {
        this.discard = handler;
    }

    @FXML
    private void initialize() {
        refusals.managedProperty().bind(refusals.visibleProperty());
        Showing.subscribe(root, () -> {
            ListChangeListener<String> said = change -> tellRefusals();
            model.refusals().addListener(said);
            tellRefusals();
            return model.editing().draftProperty().subscribe(this::show)
                    .and(model.editing().asideProperty().subscribe(this::place))
                    .and(model.busyProperty().subscribe(busy -> tell()))
                    .and(model.meProperty().subscribe(() -> tell()))
                    .and(() -> shown.unsubscribe())
                    .and(() -> model.refusals().removeListener(said));
        });
    }

    /** Whatever stands beside the fields has its own buttons. */
    private void place(Aside aside) {
        line.setVisible(aside == Aside.WEEK);
    }

    private void show(@Nullable CalendarDraft draft) {
        shown.unsubscribe();
        shown = draft == null
                ? Subscription.EMPTY
                : draft.readingProperty().subscribe(reading -> tell())
                        .and(draft.changedProperty().subscribe(changed -> tell()));
        tell();
    }

    private void tell() {
        CalendarDraft draft = model.editing().draft();
        String why = draft == null || draft.isReadOnly() ? "" : whyNot(draft);
        boolean changed = draft != null && draft.changedProperty().get();
        state.setText(why);
        saveButton.setDisable(!changed || !why.isEmpty());
        discardButton.setDisable(!changed || model.busyProperty().get());
    }

    private String whyNot(CalendarDraft draft) {
        Reading reading = draft.reading();
        if (model.busyProperty().get()) {
            return messages.get("calendars.save.busy");
        } else if (!draft.changedProperty().get()) {
            return messages.get("calendars.save.nothing");
        } else if (!reading.isSound()) {
            return messages.get("calendars.save.problems", reading.notes().stream().filter(Note::problem).count());
        }
        return model.mayBeSaved() ? "" : messages.get("calendars.save.manager-only");
    }

    private void tellRefusals() {
        refusals.getChildren().setAll(model.refusals().stream().map(sentence -> {
            Label label = new Label(sentence);
            label.setWrapText(true);
            label.setMinHeight(Label.USE_PREF_SIZE);
            return label;
        }).toList());
        refusals.setVisible(!model.refusals().isEmpty());
    }

    /** As if the button was pressed. */
    @FXML
    public void save() {
        model.save();
    }

    @FXML
    private void onDiscard() {
        discard.run();
    }
}
