package tierdesk.ui.procedures.flow;

import java.util.List;
import java.util.Set;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import tierdesk.procedure.Procedure;
import tierdesk.procedure.form.Part;
import tierdesk.procedure.form.ProcedureForm;
import tierdesk.ui.procedures.edit.Editing;
import tierdesk.ui.procedures.edit.ProcedureDraft;
import tierdesk.ui.procedures.field.FieldText;
import tierdesk.ui.text.Formats;
import tierdesk.ui.text.Messages;
import tierdesk.ui.view.Showing;

/** Beside the fields: the ways of a ticket, what the procedure has of its own, and what its change would mean. */
public final class FlowController {

    private final Editing editing;
    private final MeaningModel meaning;
    private final Messages messages;
    private final Formats formats;
    private final FieldText words;

    @FXML
    private Parent root;
    @FXML
    private VBox place;
    @FXML
    private Label sentence;
    @FXML
    private VBox inheritance;
    @FXML
    private Label inherits;
    @FXML
    private Button follow;
    @FXML
    private Label own;

    public FlowController(Editing editing, MeaningModel meaning, Messages messages, Formats formats) {
        this.editing = editing;
        this.meaning = meaning;
        this.messages = messages;
        this.formats = formats;
        this.words = new FieldText(messages);
    }

    @FXML
    private void initialize() {
        FlowView flow = new FlowView(messages, formats);
        place.getChildren().add(flow);
        sentence.textProperty().bind(meaning.sentenceProperty());
        sentence.visibleProperty().bind(meaning.sentenceProperty().isNotEmpty());
        sentence.managedProperty().bind(sentence.visibleProperty());
        inheritance.managedProperty().bind(inheritance.visibleProperty());
        follow.managedProperty().bind(follow.visibleProperty());
        Showing.subscribe(root, () -> editing.checkedProperty().subscribe(checked -> flow.show(checked.procedure()))
                .and(editing.checkedProperty().subscribe(checked -> tell(editing.draft())))
                .and(editing.draftProperty().subscribe(this::tell)));
    }

    private void tell(@Nullable ProcedureDraft draft) {
        Procedure base = draft == null ? null : draft.base();
        inheritance.setVisible(base != null);
        if (draft == null || base == null) {
            return;
        }
        Set<Part> differences = draft.own();
        inherits.setText(messages.get("procedures.inherits", base.name(), base.ref().version(), differences.size()));
        ProcedureForm theirs = ProcedureForm.of(base);
        List<String> lines = differences.stream()
                .map(part -> theirs.texts().containsKey(part)
                        ? messages.get("procedures.differs", words.full(part, draft.form()), words.value(part, draft.form(), editing.shop()),
                                words.value(part, theirs, editing.shop()))
                        : messages.get("procedures.added", words.full(part, draft.form()), words.value(part, draft.form(), editing.shop())))
                .toList();
        own.setText(String.join("\n", lines));
        Procedure newest = editing.shop().newest(base.ref().id());
        follow.setVisible(!newest.ref().equals(base.ref()));
        follow.setText(messages.get("procedures.follow", newest.name(), newest.ref().version()));
    }

    @FXML
    private void onFollow() {
        ProcedureDraft draft = editing.draft();
        Procedure base = draft == null ? null : draft.base();
        if (draft != null && base != null) {
            draft.inheritFrom(editing.shop().newest(base.ref().id()));
        }
    }
}
