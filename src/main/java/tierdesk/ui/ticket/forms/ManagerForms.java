package tierdesk.ui.ticket.forms;

import java.util.List;
import java.util.UUID;
import tierdesk.desk.history.ActivitySummary;
import tierdesk.procedure.event.Decision;
import tierdesk.procedure.event.LevelEvent;
import tierdesk.procedure.rule.Field;
import tierdesk.ui.ticket.form.FieldProblem;
import tierdesk.ui.ticket.form.FieldSpec;
import tierdesk.ui.ticket.form.FormContext;
import tierdesk.ui.ticket.form.FormDefinition;
import tierdesk.ui.ticket.form.FormValues;
import tierdesk.ui.ticket.form.Suggestions;
import tierdesk.ui.ticket.model.TicketAction;

/** The Manager Decision Point: how a ticket comes there, and the decisions with their ways on. */
final class ManagerForms {

    private ManagerForms() {
    }

    static FormDefinition raise() {
        return FormDefinition.of(TicketAction.RAISE_TO_MANAGER,
                (values, situation) -> List.of(new LevelEvent.RaisedToManager(values.text("reason"), values.text("activity"))),
                FieldSpec.area("reason").required(Field.REASON),
                activity());
    }

    static FormDefinition summarise() {
        return FormDefinition.of(TicketAction.SUMMARISE,
                (values, situation) -> List.of(new LevelEvent.ActivitySummarised(values.text("activity"))),
                activity());
    }

    static FormDefinition decide() {
        return FormDefinition.of(TicketAction.DECIDE,
                (values, situation) -> List.of(new LevelEvent.Decided(decision(values), values.text("reason"))),
                FieldSpec.cards("decision", ManagerChoice.values()),
                on(ManagerChoice.ENGAGE_VENDOR, FieldSpec.suggestion("vendor", Suggestions.VENDORS).required(Field.VENDOR).half()),
                on(ManagerChoice.ENGAGE_VENDOR, FieldSpec.line("contact").called(Field.CONTACT).half()),
                on(ManagerChoice.ENGAGE_VENDOR, FieldSpec.dateTime("promised")),
                FieldSpec.choice("level", context -> HandOverForms.options(context.situation().procedure().levels())).half()
                        .prefilled(context -> context.situation().level().id())
                        .when(values -> values.is("decision", ManagerChoice.AUTHORISE_TIME) || values.is("decision", ManagerChoice.SEND_BACK)),
                on(ManagerChoice.AUTHORISE_TIME, FieldSpec.minutes("minutes").required().half()),
                on(ManagerChoice.SEND_BACK, FieldSpec.area("instructions").required(Field.INSTRUCTIONS)),
                on(ManagerChoice.REPLACE_ASSET, FieldSpec.line("asset").required(Field.ASSET).half()
                        .prefilled(RequestForms.identified(known -> known.asset()))),
                on(ManagerChoice.REPLACE_ASSET, FieldSpec.line("replacement").required(Field.REPLACEMENT).half()),
                on(ManagerChoice.CLOSE_UNRESOLVED, FieldSpec.line("agreed-by").required(Field.AGREED_BY).half()
                        .prefilled(RequestForms.ticket(ticket -> ticket.requester()))),
                on(ManagerChoice.CLOSE_UNRESOLVED, FieldSpec.line("how").required(Field.HOW).half()),
                on(ManagerChoice.REFER_OUT, FieldSpec.line("referred-to").required(Field.REFERRED_TO)),
                FieldSpec.area("reason").required(Field.REASON));
    }

    private static FieldSpec on(ManagerChoice choice, FieldSpec field) {
        return field.when(values -> values.is("decision", choice));
    }

    private static FieldSpec activity() {
        return FieldSpec.area("activity").required(Field.ACTIVITY_SUMMARY).prefilled(ManagerForms::summary);
    }

    private static String summary(FormContext context) {
        return new ActivitySummary(context.messages().locale(), context.formats().zone(), context.situation().shop())
                .of(context.situation().folded());
    }

    private static Decision decision(FormValues values) throws FieldProblem {
        return switch (values.choice("decision", ManagerChoice.class)) {
            case ENGAGE_VENDOR -> new Decision.EngageVendor(UUID.randomUUID().toString(), values.text("vendor"), values.text("contact"),
                    values.instantOrNull("promised"));
            case AUTHORISE_TIME -> new Decision.AuthoriseTime(values.text("level"), values.minutes("minutes"));
            case SEND_BACK -> new Decision.SendBack(values.text("level"), values.text("instructions"));
            case REPLACE_ASSET -> new Decision.ReplaceAsset(values.text("asset"), values.text("replacement"));
            case CLOSE_UNRESOLVED -> new Decision.CloseUnresolved(values.text("agreed-by"), values.text("how"));
            case REFER_OUT -> new Decision.ReferOut(values.text("referred-to"));
        };
    }

    /** The six decisions; {@code choice.engage-vendor} … are their words. */
    enum ManagerChoice {
        ENGAGE_VENDOR,
        AUTHORISE_TIME,
        SEND_BACK,
        REPLACE_ASSET,
        CLOSE_UNRESOLVED,
        REFER_OUT
    }
}
