package tierdesk.ui.ticket.form;

import java.util.List;
import java.util.Set;
import tierdesk.procedure.event.TicketEvent;
import tierdesk.procedure.rule.Field;
import tierdesk.ui.ticket.model.Situation;
import tierdesk.ui.ticket.model.TicketAction;

/**
 * A form: which action it is for, what it asks, and what the answers become.
 *
 * @param fields in their order; none where there is nothing to ask and the action happens at once
 * @param alternatives what somebody who came here may rather want, where the stage offers it
 * @param remark what follows from the answers, said while they are given
 */
public record FormDefinition(
        TicketAction action, List<FieldSpec> fields, Meaning meaning, List<TicketAction> alternatives, Remark remark) {

    public FormDefinition {
        fields = List.copyOf(fields);
        alternatives = List.copyOf(alternatives);
    }

    /** A form whose answers are events on the open ticket. */
    public static FormDefinition of(TicketAction action, Events events, FieldSpec... fields) {
        return new FormDefinition(action, List.of(fields), (values, situation) -> new Deed.Record(events.of(values, situation)),
                List.of(), (values, context) -> "");
    }

    /** A form whose answers become a new ticket. */
    public static FormDefinition followUp(TicketAction action, FollowUp followUp, FieldSpec... fields) {
        return new FormDefinition(action, List.of(fields), followUp::of, List.of(), (values, context) -> "");
    }

    public FormDefinition or(TicketAction... others) {
        return new FormDefinition(action, fields, meaning, List.of(others), remark);
    }

    public FormDefinition remarking(Remark on) {
        return new FormDefinition(action, fields, meaning, alternatives, on);
    }

    /** With these to be filled as well. */
    FormDefinition asking(Set<Field> asked) {
        return asked.isEmpty() ? this : new FormDefinition(action,
                fields.stream().map(field -> field.rule() != null && asked.contains(field.rule()) ? field.required() : field).toList(),
                meaning, alternatives, remark);
    }

    /** Nothing to ask. */
    public boolean immediate() {
        return fields.isEmpty();
    }

    /** What the answers ask the desk to do. */
    @FunctionalInterface
    public interface Meaning {
        Deed of(FormValues values, Situation situation) throws FieldProblem;
    }

    /** What the answers become on the open ticket, in order. */
    @FunctionalInterface
    public interface Events {
        List<TicketEvent> of(FormValues values, Situation situation) throws FieldProblem;
    }

    /** The new ticket that the answers become. */
    @FunctionalInterface
    public interface FollowUp {
        Deed.FollowUp of(FormValues values, Situation situation) throws FieldProblem;
    }

    /** What follows from the answers, in the person's language; empty for nothing. */
    @FunctionalInterface
    public interface Remark {
        String on(FormValues values, FormContext context);
    }
}
