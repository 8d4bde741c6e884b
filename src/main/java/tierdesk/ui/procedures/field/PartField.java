package tierdesk.ui.procedures.field;

import java.util.Locale;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import tierdesk.procedure.form.Flaw;
import tierdesk.procedure.form.Part;
import tierdesk.procedure.form.ProcedureForm;
import tierdesk.ui.procedures.edit.Checked;
import tierdesk.ui.procedures.edit.Editing;
import tierdesk.ui.procedures.edit.ProcedureDraft;
import tierdesk.ui.text.Messages;
import tierdesk.ui.view.OnDemand;
import tierdesk.ui.view.Showing;

/** The field of one place: its label, its control, what is wrong with it, and whether it is the procedure's own. */
final class PartField extends VBox {

    private final Editing editing;
    private final Messages messages;
    private final FieldText words;
    private final Part part;
    private final Runnable show;
    private final HBox head = new HBox();
    private final Button inherit = new Button();
    private final Label problem = new Label();

    /**
     * The field.
     *
     * @param label blank where the control says itself what it is
     * @param show brings the control to what is typed
     */
    PartField(Editing editing, Messages messages, Part part, String label, Control control, Runnable show) {
        this.editing = editing;
        this.messages = messages;
        this.words = new FieldText(messages);
        this.part = part;
        this.show = show;
        String id = "procedure-" + Part.word(part.item()) + (part.of().isEmpty() ? "" : "-" + part.of().toLowerCase(Locale.ROOT).replace('.', '-'));
        control.setId(id);
        getStyleClass().add("field");
        if (!label.isEmpty()) {
            Label title = new Label(label);
            title.getStyleClass().addAll("section-title", "may-ellipsize");
            title.setLabelFor(control);
            title.setMinWidth(0);
            head.getChildren().add(title);
        }
        if (!(control instanceof Labeled labeled && !labeled.getText().isEmpty())) {
            control.setAccessibleText(label);
        }
        head.getStyleClass().add("field-head");
        inherit.setId(id + "-inherit");
        inherit.getStyleClass().addAll("flat", "button-icon", "inherit");
        inherit.setGraphic(new FontIcon(Feather.CORNER_UP_LEFT));
        inherit.setOnAction(event -> {
            ProcedureDraft draft = editing.draft();
            if (draft != null) {
                draft.inherit(part);
            }
        });
        problem.setId(id + "-problem");
        problem.getStyleClass().add("problem");
        problem.setGraphic(new FontIcon(Feather.ALERT_CIRCLE));
        problem.setWrapText(true);
        problem.setMinHeight(Region.USE_PREF_SIZE);
        inherit.setAccessibleText(messages.get("procedures.inherit.button"));
        present(inherit, false);
        present(problem, false);
        if (label.isEmpty()) {
            getChildren().addAll(new HBox(control, inherit), problem);
        } else {
            head.getChildren().add(inherit);
            getChildren().addAll(head, control, problem);
        }
        OnDemand.part(inherit);
        OnDemand.part(problem);
        Showing.subscribe(this, () -> editing.draftProperty().subscribe(draft -> refresh())
                .and(editing.checkedProperty().subscribe(checked -> refresh())));
    }

    private void refresh() {
        ProcedureDraft draft = editing.draft();
        if (draft == null) {
            return;
        }
        show.run();
        Checked checked = editing.checked();
        problem.setText(checked.at(part).stream().map(Flaw::refusal).map(refusal -> refusal.sentence(messages.locale())).findFirst().orElse(""));
        present(problem, !problem.getText().isEmpty());
        Set<Part> own = draft.own();
        boolean differs = own.contains(part) && draft.base() != null
                && ProcedureForm.of(draft.base()).texts().containsKey(part);
        present(inherit, differs);
        if (differs && draft.base() != null) {
            String theirs = words.value(part, ProcedureForm.of(draft.base()), editing.shop());
            inherit.setAccessibleText(messages.get("procedures.inherit", words.full(part, draft.form()), theirs));
            inherit.setTooltip(new Tooltip(inherit.getAccessibleText()));
        }
    }

    private static void present(Node node, boolean is) {
        node.setVisible(is);
        node.setManaged(is);
    }
}
