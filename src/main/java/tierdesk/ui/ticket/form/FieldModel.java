package tierdesk.ui.ticket.form;

import java.util.List;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** A field while its form is open: what is in it, and what is wrong with that. */
public final class FieldModel {

    private final FieldSpec spec;
    private final List<Option> options;
    private final StringProperty value;
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper(this, "problem", "");
    private final ReadOnlyBooleanWrapper shown = new ReadOnlyBooleanWrapper(this, "shown", true);

    FieldModel(FieldSpec spec, FormContext context) {
        this.spec = spec;
        this.options = spec.options().apply(context);
        this.value = new SimpleStringProperty(this, spec.name(), spec.prefill().apply(context));
        value.subscribe((before, now) -> problem.set(""));
    }

    public FieldSpec spec() {
        return spec;
    }

    /** What can be chosen, where it is a choice. */
    public List<Option> options() {
        return options;
    }

    public StringProperty valueProperty() {
        return value;
    }

    /** Why what is in it does not do, in the person's language; empty when nothing is known against it. */
    public ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }

    /** Whether the other answers ask for it. */
    public ReadOnlyBooleanProperty shownProperty() {
        return shown.getReadOnlyProperty();
    }

    boolean missing() {
        return shown.get() && spec.isRequired() && value.get().isBlank();
    }

    void complain(String sentence) {
        problem.set(sentence);
    }

    void show(boolean asked) {
        shown.set(asked);
    }
}
