package tierdesk.ui.ticket.forms;

import java.util.ArrayList;
import java.util.List;
import tierdesk.procedure.Channel;
import tierdesk.procedure.event.ResolutionEvent;
import tierdesk.procedure.event.TicketEvent;
import tierdesk.procedure.rule.Field;
import tierdesk.procedure.ticket.Ticket;
import tierdesk.ui.ticket.form.FieldSpec;
import tierdesk.ui.ticket.form.FormDefinition;
import tierdesk.ui.ticket.form.Suggestions;
import tierdesk.ui.ticket.model.TicketAction;

/** From the resolution to the client's word: steps 5 and 6, 10 and 11, 15 and 16, 20 and 21. */
final class ResolutionForms {

    private ResolutionForms() {
    }

    static FormDefinition resolve() {
        return FormDefinition.of(TicketAction.RESOLVE,
                (values, situation) -> {
                    List<TicketEvent> events = new ArrayList<>(WorkForms.booked(values, values.text("resolution")));
                    events.addAll(CheckLists.ticked(values, situation));
                    events.add(new ResolutionEvent.Resolved(values.text("resolution"), values.textOrNull("root-cause")));
                    return events;
                },
                FieldSpec.area("resolution").required(Field.RESOLUTION).hinted(),
                FieldSpec.suggestion("root-cause", Suggestions.ROOT_CAUSES).called(Field.ROOT_CAUSE),
                FieldSpec.minutes("minutes").called(Field.TIME_BOOKED).half().prefilled(WorkForms::timed),
                FieldSpec.line("tried").called(Field.TRIED).half().hinted(),
                CheckLists.field());
    }

    static FormDefinition attempt() {
        return FormDefinition.of(TicketAction.ATTEMPT,
                (values, situation) -> List.of(new ResolutionEvent.VerificationAttempted(
                        values.choice("channel", Channel.class), values.text("note"))),
                RequestForms.channel(),
                FieldSpec.line("note").called(Field.NOTE));
    }

    static FormDefinition verify() {
        return FormDefinition.of(TicketAction.VERIFY,
                (values, situation) -> List.of(new ResolutionEvent.Verified(
                        values.text("confirmed-by"), values.choice("channel", Channel.class), values.text("words"))),
                FieldSpec.suggestion("confirmed-by", Suggestions.REQUESTERS).required(Field.CONFIRMED_BY).half()
                        .prefilled(RequestForms.ticket(Ticket::requester)),
                RequestForms.channel(),
                FieldSpec.area("words").required(Field.WORDS).hinted())
                .or(TicketAction.REJECT, TicketAction.ATTEMPT);
    }

    static FormDefinition reject() {
        return FormDefinition.of(TicketAction.REJECT,
                (values, situation) -> List.of(new ResolutionEvent.VerificationRejected(values.text("said-by"), values.text("still-wrong"))),
                FieldSpec.suggestion("said-by", Suggestions.REQUESTERS).called(Field.SAID_BY).prefilled(RequestForms.ticket(Ticket::requester)),
                FieldSpec.area("still-wrong").required(Field.REASON));
    }
}
