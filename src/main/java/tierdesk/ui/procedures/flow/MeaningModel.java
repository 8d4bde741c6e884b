package tierdesk.ui.procedures.flow;

import java.time.Duration;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.util.Subscription;
import tierdesk.desk.Forecast;
import tierdesk.desk.Forecast.ProcedureMoves;
import tierdesk.procedure.ProcedureRef;
import tierdesk.ui.UiContext;
import tierdesk.ui.procedures.edit.Checked;
import tierdesk.ui.procedures.edit.Editing;
import tierdesk.ui.procedures.edit.ProcedureDraft;
import tierdesk.ui.work.Latest;

/** What a change would mean for the open tickets if they were moved to it, in a sentence: worked out when nothing more is typed. */
public final class MeaningModel {

    private static final Duration PAUSE = Duration.ofMillis(700);

    private final UiContext ui;
    private final Editing editing;
    private final Forecast forecast;
    private final Latest<ProcedureMoves> moves;
    private final ReadOnlyStringWrapper sentence = new ReadOnlyStringWrapper(this, "sentence", "");

    public MeaningModel(UiContext ui, Editing editing, Forecast forecast) {
        this.ui = ui;
        this.editing = editing;
        this.forecast = forecast;
        this.moves = new Latest<>(ui.background(), ui.messages().get("procedures.meaning.task"), this::tell);
    }

    /** Follows what is edited while it is on the screen. */
    public Subscription follow() {
        return editing.checkedProperty().subscribe(this::ask).and(moves::cancel);
    }

    private void ask(Checked checked) {
        moves.cancel();
        ProcedureDraft draft = editing.draft();
        if (draft == null || draft.isNew() || !draft.changed() || !checked.isSound()) {
            sentence.set("");
            return;
        }
        moves.askAfter(PAUSE, progress -> forecast.ofProcedure(checked.procedure().as(
                new ProcedureRef(draft.ref().id(), draft.ref().version() + 1), checked.procedure().base()), progress));
    }

    private void tell(ProcedureMoves would) {
        sentence.set(would.tickets().isEmpty()
                ? ui.messages().get("procedures.meaning.none")
                : ui.messages().get("procedures.meaning", would.tickets().size(), would.moves().late(), would.moves().moved()));
    }

    ReadOnlyStringProperty sentenceProperty() {
        return sentence.getReadOnlyProperty();
    }
}
