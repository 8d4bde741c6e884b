package tierdesk.ui.ticket.form;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.util.Subscription;
import tierdesk.procedure.event.TicketEvent;
import tierdesk.procedure.rule.Refusal;
import tierdesk.procedure.rule.Rules;
import tierdesk.ui.UiContext;
import tierdesk.ui.ticket.model.OpenTicket;
import tierdesk.ui.ticket.model.Situation;

/** A form while it is open: its answers, what is wrong with them, and sending them once. */
public final class FormModel {

    private final UiContext ui;
    private final OpenTicket ticket;
    private final FormDefinition definition;
    private final FormContext context;
    private final Map<String, FieldModel> fields = new LinkedHashMap<>();
    private final FormDraft draft;
    private final Consumer<Deed> done;
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper(this, "problem", "");
    private final ReadOnlyStringWrapper remark = new ReadOnlyStringWrapper(this, "remark", "");
    private final ReadOnlyBooleanWrapper failed = new ReadOnlyBooleanWrapper(this, "failed", false);
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper(this, "busy", false);
    private Subscription typing = Subscription.EMPTY;

    /** @param done called once what was asked for is on disk */
    FormModel(UiContext ui, OpenTicket ticket, FormDefinition definition, FormContext context, FormDraft draft, Consumer<Deed> done) {
        this.ui = ui;
        this.ticket = ticket;
        this.definition = definition;
        this.context = context;
        this.draft = draft;
        this.done = done;
        definition.fields().forEach(spec -> fields.put(spec.name(), new FieldModel(spec, context)));
        showWhatIsAsked();
        Map<String, String> filled = raw();
        draft.restore(this::fill);
        for (FieldModel field : fields.values()) {
            typing = typing.and(field.valueProperty().subscribe((before, now) -> {
                showWhatIsAsked();
                problem.set("");
                draft.typed(raw(), filled);
            }));
        }
    }

    public FormDefinition definition() {
        return definition;
    }

    public List<FieldModel> fields() {
        return List.copyOf(fields.values());
    }

    /** The field of a name that the form has. */
    public FieldModel field(String name) {
        FieldModel field = fields.get(name);
        if (field == null) {
            throw new IllegalArgumentException(definition.action() + " has no field " + name);
        }
        return field;
    }

    /** Why it could not be done, where no field is at fault; empty when nothing is wrong. */
    public ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }

    /** The disk did not take it: the same answers can be sent again. */
    public ReadOnlyBooleanProperty failedProperty() {
        return failed.getReadOnlyProperty();
    }

    /** The answers are on their way; nothing can be sent meanwhile. */
    public ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }

    /** What is still required and blank, in the order of the form. */
    public List<FieldModel> missing() {
        return fields.values().stream().filter(FieldModel::missing).toList();
    }

    /** What follows from the answers as they are now; empty for nothing. */
    public ReadOnlyStringProperty remarkProperty() {
        return remark.getReadOnlyProperty();
    }

    /** Sends the answers, once: nothing happens while they are on their way. */
    public void submit() {
        if (busy.get()) {
            return;
        }
        problem.set("");
        failed.set(false);
        fields.values().forEach(field -> field.complain(""));
        List<FieldModel> missing = missing();
        if (!missing.isEmpty()) {
            missing.forEach(field -> field.complain(ui.messages().get("ticket.form.missing")));
            return;
        }
        Situation now = ticket.situation().orElse(context.situation());
        try {
            send(definition.meaning().of(values(), now), now);
        } catch (FieldProblem e) {
            field(e.field()).complain(ui.messages().get(e.messageKey()));
        }
    }

    /** The answers as typed; what the form does not ask for now is blank. */
    public FormValues values() {
        Map<String, String> shown = new LinkedHashMap<>();
        fields.forEach((name, field) -> shown.put(name, field.shownProperty().get() ? field.valueProperty().get() : ""));
        return new FormValues(shown, ui.messages().locale(), ui.formats().zone());
    }

    /** The form goes from the screen; what was typed is kept. */
    public void leave() {
        typing.unsubscribe();
        draft.keepNow();
    }

    private void send(Deed deed, Situation now) {
        Optional<Refusal> refusal = refusal(deed, now);
        if (refusal.isPresent()) {
            refuse(refusal.get());
            return;
        }
        busy.set(true);
        switch (deed) {
            case Deed.Record events -> ticket.record(events.events(), () -> recorded(deed), this::refuse, this::fail);
            case Deed.FollowUp followUp -> ticket.followUp(followUp.request(), () -> recorded(deed), this::refuse, this::fail);
        }
    }

    /** Asked in memory first, so that the answer comes at once; the store asks again. Of several events it knows the first. */
    private Optional<Refusal> refusal(Deed deed, Situation now) {
        return switch (deed) {
            case Deed.Record events -> {
                TicketEvent first = events.events().getFirst();
                yield Rules.refusal(first, now.ticket(), now.procedure(), ui.clock().instant());
            }
            case Deed.FollowUp _ -> Optional.empty();
        };
    }

    private void recorded(Deed deed) {
        busy.set(false);
        typing.unsubscribe();
        draft.drop();
        done.accept(deed);
    }

    private void refuse(Refusal refusal) {
        busy.set(false);
        String sentence = refusal.sentence(ui.messages().locale());
        List<FieldModel> meant = new ArrayList<>();
        for (FieldModel field : fields.values()) {
            if (field.shownProperty().get() && field.spec().answers(refusal)) {
                meant.add(field);
            }
        }
        if (meant.isEmpty()) {
            problem.set(sentence);
        } else {
            meant.getFirst().complain(sentence);
        }
    }

    private void fail(Exception failure) {
        busy.set(false);
        failed.set(true);
        String reason = failure.getMessage();
        problem.set(ui.messages().get("ticket.form.failed", reason == null ? failure.getClass().getSimpleName() : reason));
    }

    private void fill(Map<String, String> typed) {
        typed.forEach((name, value) -> {
            FieldModel field = fields.get(name);
            if (field != null) {
                field.valueProperty().set(value);
            }
        });
        showWhatIsAsked();
    }

    private Map<String, String> raw() {
        Map<String, String> raw = new LinkedHashMap<>();
        fields.forEach((name, field) -> raw.put(name, field.valueProperty().get()));
        return raw;
    }

    private void showWhatIsAsked() {
        FormValues values = new FormValues(raw(), ui.messages().locale(), ui.formats().zone());
        fields.values().forEach(field -> field.show(field.spec().shown().test(values, context.situation())));
        remark.set(definition.remark().on(values, context));
    }
}
