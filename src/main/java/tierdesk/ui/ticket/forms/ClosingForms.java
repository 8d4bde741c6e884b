package tierdesk.ui.ticket.forms;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tierdesk.procedure.ReopenRule;
import tierdesk.procedure.event.RequestEvent;
import tierdesk.procedure.event.ResolutionEvent;
import tierdesk.procedure.event.ResolutionEvent.Lacked;
import tierdesk.procedure.event.TicketEvent;
import tierdesk.procedure.rule.Field;
import tierdesk.procedure.ticket.Cycle;
import tierdesk.ui.ticket.form.FieldProblem;
import tierdesk.ui.ticket.form.FieldSpec;
import tierdesk.ui.ticket.form.FormContext;
import tierdesk.ui.ticket.form.FormDefinition;
import tierdesk.ui.ticket.form.FormValues;
import tierdesk.ui.ticket.form.Suggestions;
import tierdesk.ui.ticket.model.AskedFields;
import tierdesk.ui.ticket.model.Situation;
import tierdesk.ui.ticket.model.TicketAction;

/** Steps 7, 12, 17, 22 with the close gate, and the way back from there. */
final class ClosingForms {

    private ClosingForms() {
    }

    static FormDefinition close() {
        return FormDefinition.of(TicketAction.CLOSE, (values, situation) -> {
            List<TicketEvent> events = new ArrayList<>(WorkForms.booked(values, values.text("resolution")));
            events.addAll(asset(values));
            events.addAll(CheckLists.ticked(values, situation));
            events.add(new ResolutionEvent.Closed(values.text("resolution"), values.text("root-cause"), values.text("category"),
                    values.ticked("lower-level"), lacked(values)));
            return events;
        }, gate()).remarking((values, context) -> values.blank("category") ? "" : CheckLists.ofAnother(context, values.text("category")));
    }

    static FormDefinition closeUnverified() {
        return FormDefinition.of(TicketAction.CLOSE_UNVERIFIED, (values, situation) -> {
            List<TicketEvent> events = new ArrayList<>(WorkForms.booked(values, values.text("resolution")));
            events.addAll(asset(values));
            events.addAll(CheckLists.ticked(values, situation));
            events.add(new ResolutionEvent.ClosedUnverified(values.text("resolution"), values.text("root-cause"), values.text("category"),
                    values.ticked("lower-level"), lacked(values)));
            return events;
        }, gate()).remarking((values, context) -> context.messages().get("ticket.remark.unverified"));
    }

    /** What this reopening leads to (PROCEDURE.md: the second proposes the next level, the third goes to the manager). */
    private static String reopening(FormContext context) {
        int next = context.situation().ticket().reopenings() + 1;
        ReopenRule rule = context.situation().procedure().reopening();
        if (next >= rule.managerAt()) {
            return context.messages().get("ticket.remark.reopen-manager", next);
        }
        return next >= rule.proposeNextLevelAt() && context.situation().levelAbove().isPresent()
                ? context.messages().get("ticket.remark.reopen-next", next, context.situation().levelAbove().get().name())
                : "";
    }

    static FormDefinition reopen() {
        return FormDefinition.of(TicketAction.REOPEN,
                (values, situation) -> List.of(new ResolutionEvent.Reopened(values.text("reason"))),
                FieldSpec.area("reason").required(Field.REASON)
                        .prefilled(context -> context.situation().ticket().clientReplyAfterClosing().orElse("")))
                .remarking((values, context) -> reopening(context));
    }

    /** What the close gate asks for: complete resolution details, filled from the last cycle, and time where none is booked yet. */
    private static FieldSpec[] gate() {
        return new FieldSpec[] {
            FieldSpec.area("resolution").required(Field.RESOLUTION).prefilled(cycle(Cycle::resolution)),
            FieldSpec.suggestion("root-cause", Suggestions.ROOT_CAUSES).required(Field.ROOT_CAUSE)
                    .prefilled(cycle(cycle -> Objects.requireNonNullElse(cycle.rootCause(), ""))),
            FieldSpec.suggestion("category", Suggestions.CATEGORIES).required(Field.CATEGORY).half()
                    .prefilled(RequestForms.identified(known -> known.category())),
            FieldSpec.minutes("minutes").required(Field.TIME_BOOKED).half().prefilled(WorkForms::timed)
                    .when((values, situation) -> situation.ticket().minutes() <= 0 || asked(situation, Field.TIME_BOOKED)),
            FieldSpec.suggestion("asset", Suggestions.ASSETS).required(Field.ASSET).when((values, situation) -> asked(situation, Field.ASSET)),
            CheckLists.field(),
            FieldSpec.tick("lower-level").when((values, situation) -> situation.levelIndex() > 0),
            FieldSpec.choice("lacked", Lacked.values()).called(Field.LACKED).when(values -> values.ticked("lower-level"))
        };
    }

    /** What this procedure wants to know before it is closed, and the ticket does not hold yet. */
    private static boolean asked(Situation situation, Field field) {
        return AskedFields.of(TicketAction.CLOSE, situation).contains(field);
    }

    /** An asset that was named at last belongs to what the ticket is about. */
    private static List<TicketEvent> asset(FormValues values) {
        return values.blank("asset") ? List.of()
                : List.of(new RequestEvent.DetailsCorrected(null, null, null, null, values.text("asset"), null, values.text("resolution")));
    }

    private static Function<FormContext, String> cycle(Function<Cycle, String> value) {
        return context -> context.situation().ticket().cycles().stream().reduce((a, b) -> b).map(value).orElse("");
    }

    private static @Nullable Lacked lacked(FormValues values) throws FieldProblem {
        return values.ticked("lower-level") ? values.choice("lacked", Lacked.class) : null;
    }
}
