package tierdesk.ui.ticket.form;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.jspecify.annotations.Nullable;
import tierdesk.desk.Drafts;
import tierdesk.procedure.event.WorkEvent;
import tierdesk.procedure.rule.Refusal;
import tierdesk.ui.UiContext;
import tierdesk.ui.ticket.model.AskedFields;
import tierdesk.ui.ticket.model.OpenTicket;
import tierdesk.ui.ticket.model.Situation;
import tierdesk.ui.ticket.model.TicketAction;
import tierdesk.ui.timer.WorkTimer;

/** Which form is open beside the ticket, at most one; opens them, and does at once what needs none. */
public final class FormDesk {

    private final UiContext ui;
    private final OpenTicket ticket;
    private final Drafts drafts;
    private final Function<TicketAction, FormDefinition> definitions;
    private final WorkTimer timed;
    private final Supplier<Map<String, Long>> held;
    private final ReadOnlyObjectWrapper<@Nullable FormModel> open = new ReadOnlyObjectWrapper<>(this, "open");
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper(this, "problem", "");
    private boolean acting;

    /** @param held how many open tickets each technician holds, as far as it was read */
    public FormDesk(UiContext ui, OpenTicket ticket, Drafts drafts, Function<TicketAction, FormDefinition> definitions, WorkTimer timed,
            Supplier<Map<String, Long>> held) {
        this.ui = ui;
        this.ticket = ticket;
        this.drafts = drafts;
        this.definitions = definitions;
        this.timed = timed;
        this.held = held;
        ticket.situationProperty().subscribe((before, now) -> {
            if (before != null && (now == null || !now.ticket().id().equals(before.ticket().id()))) {
                close();
            }
        });
    }

    /** The form that is open, or none. */
    public ReadOnlyObjectProperty<@Nullable FormModel> openProperty() {
        return open.getReadOnlyProperty();
    }

    /** Why what was done at once could not be done; empty when nothing is wrong. */
    public ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }

    /** Does an action: at once where nothing is to be asked, else its form opens in place of another. */
    public void perform(TicketAction action) {
        problem.set("");
        Optional<Situation> situation = ticket.situation();
        if (situation.isEmpty()) {
            return;
        }
        FormDefinition definition = definitions.apply(action);
        if (definition.immediate()) {
            actAtOnce(definition, situation.get());
        } else if (open.get() == null || open.get().definition().action() != action) {
            close();
            open.set(model(definition, situation.get(), deed -> recorded(deed, situation.get().ticket().id())));
        }
    }

    /** Closes the form that is open; what was typed is kept. */
    public void close() {
        FormModel present = open.get();
        if (present != null) {
            open.set(null);
            present.leave();
        }
    }

    /** Says why an action cannot be done yet, to somebody who tried. */
    public void explain(Refusal refusal) {
        problem.set(refusal.sentence(ui.messages().locale()));
    }

    /** A form that stands on its own place rather than in the one of {@link #openProperty()}: the note under the history. */
    public FormModel standing(TicketAction action, Situation situation, Runnable done) {
        return model(definitions.apply(action), situation, deed -> done.run());
    }

    private FormModel model(FormDefinition definition, Situation situation, Consumer<Deed> done) {
        UUID id = situation.ticket().id();
        FormContext context = new FormContext(situation, ui.messages(), ui.formats(), ui.clock().instant(), timed.minutes(id), held.get());
        FormDefinition asking = definition.asking(AskedFields.of(definition.action(), situation));
        return new FormModel(ui, ticket, asking, context, new FormDraft(ui, drafts, id, definition.action()), done);
    }

    private void recorded(Deed deed, UUID id) {
        open.set(null);
        if (deed instanceof Deed.Record events && events.events().stream().anyMatch(WorkEvent.WorkLogged.class::isInstance)) {
            timed.booked(id);
        }
    }

    private void actAtOnce(FormDefinition definition, Situation situation) {
        if (acting) {
            return;
        }
        try {
            FormValues nothing = new FormValues(Map.of(), ui.messages().locale(), ui.formats().zone());
            if (definition.meaning().of(nothing, situation) instanceof Deed.Record events) {
                acting = true;
                ticket.record(events.events(), () -> acting = false,
                        refusal -> atOnceFailed(refusal.sentence(ui.messages().locale())),
                        failure -> atOnceFailed(ui.messages().get("ticket.form.failed", String.valueOf(failure.getMessage()))));
            }
        } catch (FieldProblem e) {
            throw new IllegalStateException("An action without fields asks for " + e.field(), e);
        }
    }

    private void atOnceFailed(String sentence) {
        acting = false;
        problem.set(sentence);
    }
}
