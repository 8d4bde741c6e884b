package tierdesk.ui.procedures;

import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import tierdesk.procedure.Procedure;
import tierdesk.procedure.form.Item;
import tierdesk.ui.procedures.edit.ProcedureDraft;
import tierdesk.ui.text.Messages;

/** A procedure's name, version and what it inherits from; marked while something in it is not saved. */
final class ProcedureCell extends ListCell<ProcedureDraft> {

    private final Messages messages;
    private final Label name = new Label();
    private final Label version = new Label();
    private final Label unsaved = new Label();
    private final HBox line;

    ProcedureCell(Messages messages) {
        this.messages = messages;
        name.getStyleClass().addAll("procedure-name", "may-ellipsize");
        version.getStyleClass().addAll("muted", "text-12", "may-ellipsize");
        unsaved.getStyleClass().add("unsaved");
        unsaved.setText("●");
        VBox what = new VBox(name, version);
        what.setMinWidth(0);
        HBox.setHgrow(what, Priority.ALWAYS);
        line = new HBox(what, unsaved);
        line.getStyleClass().add("procedure-line");
        // long names give way; a line is never wider than the list
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable ProcedureDraft draft, boolean empty) {
        super.updateItem(draft, empty);
        if (empty || draft == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        String typed = draft.form().get(Item.NAME_OF_PROCEDURE).strip();
        name.setText(typed.isEmpty() ? messages.get("procedures.unnamed") : typed);
        version.setText(detail(draft));
        unsaved.setVisible(draft.changed());
        setAccessibleText(name.getText() + ", " + version.getText() + (draft.changed() ? ", " + messages.get("procedures.unsaved") : ""));
        setGraphic(line);
    }

    private String detail(ProcedureDraft draft) {
        if (draft.isNew()) {
            return messages.get("procedures.not-saved-yet");
        }
        Procedure base = draft.base();
        return base == null
                ? messages.get("procedures.version", draft.ref().version())
                : messages.get("procedures.version.inherits", draft.ref().version(), base.name());
    }
}
