package tierdesk.ui.ticket.forms;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tierdesk.desk.NewRequest;
import tierdesk.procedure.Channel;
import tierdesk.procedure.Impact;
import tierdesk.procedure.Priority;
import tierdesk.procedure.Urgency;
import tierdesk.procedure.event.RequestEvent;
import tierdesk.procedure.rule.Actor;
import tierdesk.procedure.rule.Field;
import tierdesk.procedure.ticket.Identification;
import tierdesk.procedure.ticket.Ticket;
import tierdesk.ui.ticket.form.Deed;
import tierdesk.ui.ticket.form.FieldProblem;
import tierdesk.ui.ticket.form.FieldSpec;
import tierdesk.ui.ticket.form.FormContext;
import tierdesk.ui.ticket.form.FormDefinition;
import tierdesk.ui.ticket.form.FormValues;
import tierdesk.ui.ticket.form.Suggestions;
import tierdesk.ui.ticket.model.Situation;
import tierdesk.ui.ticket.model.TicketAction;

/** About the request itself: step 3, and what is learnt or corrected later. */
final class RequestForms {

    private RequestForms() {
    }

    static FormDefinition identify() {
        return FormDefinition.of(TicketAction.IDENTIFY,
                (values, situation) -> List.of(new RequestEvent.Identified(
                        values.text("customer"),
                        values.text("category"),
                        values.choice("impact", Impact.class),
                        values.choice("urgency", Urgency.class),
                        values.text("asset"),
                        values.text("description"))),
                FieldSpec.suggestion("customer", Suggestions.CUSTOMERS).required(Field.CUSTOMER).half().prefilled(ticket(Ticket::customer)),
                FieldSpec.suggestion("category", Suggestions.CATEGORIES).required(Field.CATEGORY).half(),
                FieldSpec.choice("impact", Impact.values()).half(),
                FieldSpec.choice("urgency", Urgency.values()).half(),
                FieldSpec.suggestion("asset", Suggestions.ASSETS).called(Field.ASSET),
                FieldSpec.area("description").required(Field.DESCRIPTION).prefilled(ticket(Ticket::words)))
                .remarking(RequestForms::priority);
    }

    static FormDefinition reprioritise() {
        return FormDefinition.of(TicketAction.REPRIORITISE,
                (values, situation) -> List.of(new RequestEvent.Reprioritised(
                        values.choice("impact", Impact.class), values.choice("urgency", Urgency.class), values.text("reason"))),
                FieldSpec.choice("impact", Impact.values()).half().prefilled(identified(found -> found.impact().name())),
                FieldSpec.choice("urgency", Urgency.values()).half().prefilled(identified(found -> found.urgency().name())),
                FieldSpec.area("reason").required(Field.REASON))
                .remarking(RequestForms::priority);
    }

    static FormDefinition correctDetails() {
        return FormDefinition.of(TicketAction.CORRECT_DETAILS,
                (values, situation) -> {
                    Ticket ticket = situation.ticket();
                    Identification known = ticket.identification().orElse(null);
                    return List.of(new RequestEvent.DetailsCorrected(
                            changed(values, "subject", ticket.subject()),
                            changed(values, "requester", ticket.requester()),
                            changed(values, "customer", ticket.customer()),
                            known == null ? null : changed(values, "category", known.category()),
                            known == null ? null : changed(values, "asset", known.asset()),
                            known == null ? null : changed(values, "description", known.description()),
                            values.text("reason")));
                },
                FieldSpec.line("subject").required(Field.SUBJECT).prefilled(ticket(Ticket::subject)),
                FieldSpec.suggestion("customer", Suggestions.CUSTOMERS).half().prefilled(ticket(Ticket::customer)),
                FieldSpec.suggestion("requester", Suggestions.REQUESTERS).half().prefilled(ticket(Ticket::requester)),
                whenIdentified(FieldSpec.suggestion("category", Suggestions.CATEGORIES).required(Field.CATEGORY).half(), Identification::category),
                whenIdentified(FieldSpec.suggestion("asset", Suggestions.ASSETS).half(), Identification::asset),
                whenIdentified(FieldSpec.area("description").required(Field.DESCRIPTION), Identification::description),
                FieldSpec.line("reason").required(Field.REASON));
    }

    static FormDefinition clientSaid() {
        return FormDefinition.of(TicketAction.CLIENT_SAID,
                (values, situation) -> List.of(new RequestEvent.ClientReplied(
                        values.choice("channel", Channel.class), values.text("from"), values.text("words"))),
                channel(),
                FieldSpec.suggestion("from", Suggestions.REQUESTERS).half().prefilled(ticket(Ticket::requester)),
                FieldSpec.area("words").required(Field.WORDS));
    }

    static FormDefinition fileReply() {
        return FormDefinition.of(TicketAction.FILE_REPLY,
                (values, situation) -> List.of(new RequestEvent.ReplyFiled(values.text("note"))),
                FieldSpec.area("note"));
    }

    static FormDefinition followUp() {
        return FormDefinition.followUp(TicketAction.FOLLOW_UP,
                RequestForms::newRequest,
                channel(),
                FieldSpec.line("subject").required(Field.SUBJECT).prefilled(ticket(Ticket::subject)),
                FieldSpec.area("words").required(Field.WORDS)
                        .prefilled(context -> context.situation().ticket().clientReplyAfterClosing().orElse("")));
    }

    private static Deed.FollowUp newRequest(FormValues values, Situation situation) throws FieldProblem {
        Ticket ticket = situation.ticket();
        return new Deed.FollowUp(new NewRequest(values.choice("channel", Channel.class), ticket.requester(), ticket.customer(),
                values.text("subject"), values.text("words"), null, null, null, null, null,
                situation.actor().map(Actor::id).orElse(null), null, null, ticket.id()));
    }

    /** What impact and urgency make of the priority. */
    private static String priority(FormValues values, FormContext context) {
        try {
            Priority priority = context.situation().procedure()
                    .priority(values.choice("impact", Impact.class), values.choice("urgency", Urgency.class));
            return context.messages().get("ticket.remark.priority", priority.name());
        } catch (FieldProblem notChosenYet) {
            return "";
        }
    }

    /** How the client was spoken to; by phone, until somebody says otherwise. */
    static FieldSpec channel() {
        return FieldSpec.choice("channel",
                new Channel[] {Channel.PHONE, Channel.EMAIL, Channel.WALK_IN, Channel.ON_SITE}).half().prefilled(context -> Channel.PHONE.name());
    }

    static Function<FormContext, String> ticket(Function<Ticket, String> value) {
        return context -> value.apply(context.situation().ticket());
    }

    static Function<FormContext, String> identified(Function<Identification, String> value) {
        return context -> context.situation().ticket().identification().map(value).orElse("");
    }

    private static FieldSpec whenIdentified(FieldSpec field, Function<Identification, String> value) {
        return field.prefilled(identified(value)).when((values, situation) -> situation.ticket().identification().isPresent());
    }

    private static @Nullable String changed(FormValues values, String field, String before) {
        String now = values.text(field);
        return now.equals(before.strip()) ? null : now;
    }
}
