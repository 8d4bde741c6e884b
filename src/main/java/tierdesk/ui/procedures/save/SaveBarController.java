package tierdesk.ui.procedures.save;

import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import tierdesk.ui.procedures.edit.ProcedureDraft;
import tierdesk.ui.text.Messages;
import tierdesk.ui.view.Showing;

/** Saves or takes back; says why it cannot be saved yet, or was not. */
public final class SaveBarController {

    private final SaveModel model;
    private final MoveModel moving;
    private final Messages messages;
    private Runnable discard = () -> { };

    @FXML
    private Parent root;
    @FXML
    private Label refusal;
    @FXML
    private Label state;
    @FXML
    private Button moveButton;
    @FXML
    private Button discardButton;
    @FXML
    private Button saveButton;

    public SaveBarController(SaveModel model, MoveModel moving, Messages messages) {
        this.model = model;
        this.moving = moving;
        this.messages = messages;
    }

    /** Who takes back what was typed. */
    public void onDiscard(Runnable handler) {
        this.discard = handler;
    }

    @FXML
    private void initialize() {
        refusal.textProperty().bind(model.refusalProperty());
        refusal.visibleProperty().bind(model.refusalProperty().isNotEmpty());
        refusal.managedProperty().bind(refusal.visibleProperty());
        Showing.subscribe(root, () -> model.editing().draftProperty().subscribe(draft -> tell())
                .and(model.editing().checkedProperty().subscribe(checked -> tell()))
                .and(model.busyProperty().subscribe(busy -> tell()))
                .and(moving.busyProperty().subscribe(busy -> tell()))
                .and(model.meProperty().subscribe(() -> tell())));
    }

    private void tell() {
        ProcedureDraft draft = model.editing().draft();
        String why = draft == null ? "" : whyNot(draft);
        state.setText(why);
        boolean changed = draft != null && draft.changed();
        saveButton.setDisable(!changed || !why.isEmpty());
        discardButton.setDisable(!changed || model.busyProperty().get());
        moveButton.setDisable(draft == null || draft.isNew() || changed || moving.busyProperty().get() || !model.mayBeSaved());
    }

    private String whyNot(ProcedureDraft draft) {
        if (model.busyProperty().get()) {
            return messages.get("procedures.save.saving");
        } else if (!draft.changed()) {
            return messages.get("procedures.save.nothing");
        } else if (!model.editing().checked().isSound()) {
            return messages.get("procedures.save.problems", model.editing().checked().places());
        }
        return model.mayBeSaved() ? "" : messages.get("procedures.save.manager-only");
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

    @FXML
    private void onMove() {
        ProcedureDraft draft = model.editing().draft();
        if (draft != null) {
            moving.preview(draft.saved());
        }
    }
}
