package tierdesk.ui.ticket.forms;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tierdesk.procedure.HoldKind;
import tierdesk.procedure.cost.WorkSpan;
import tierdesk.procedure.event.EntryId;
import tierdesk.procedure.event.TicketEvent;
import tierdesk.procedure.event.WorkEvent;
import tierdesk.procedure.rule.Field;
import tierdesk.procedure.rule.Permission;
import tierdesk.procedure.ticket.WorkItem;
import tierdesk.ui.ticket.form.FieldProblem;
import tierdesk.ui.ticket.form.FieldSpec;
import tierdesk.ui.ticket.form.FormContext;
import tierdesk.ui.ticket.form.FormDefinition;
import tierdesk.ui.ticket.form.FormValues;
import tierdesk.ui.ticket.form.Option;
import tierdesk.ui.ticket.model.Situation;
import tierdesk.ui.ticket.model.TicketAction;

/** Work, notes, and the times a ticket waits. */
final class WorkForms {

    private WorkForms() {
    }

    static FormDefinition work() {
        return FormDefinition.of(TicketAction.WORK,
                (values, situation) -> {
                    List<TicketEvent> events = new ArrayList<>(List.of(logged(values)));
                    events.addAll(CheckLists.ticked(values, situation));
                    return events;
                },
                FieldSpec.minutes("minutes").half().prefilled(WorkForms::timed),
                FieldSpec.tick("billable").half().prefilled(context -> Boolean.TRUE.toString()),
                FieldSpec.dateTime("began").half(),
                FieldSpec.dateTime("ended").half(),
                FieldSpec.area("tried").required(Field.TRIED).hinted(),
                CheckLists.field());
    }

    /** Minutes; or from when to when, which gives them; or minutes and one of the two. */
    private static WorkEvent.WorkLogged logged(FormValues values) throws FieldProblem {
        Instant began = values.instantOrNull("began");
        Instant ended = values.instantOrNull("ended");
        int minutes;
        if (began != null && ended != null) {
            WorkSpan span = new WorkSpan(began, ended);
            if (span.refusal().isPresent()) {
                throw new FieldProblem("ended", "ticket.form.end-before-start");
            }
            if (!values.blank("minutes") && values.minutes("minutes") != span.minutes()) {
                throw new FieldProblem("minutes", "ticket.form.minutes-disagree");
            }
            minutes = span.minutes();
        } else {
            minutes = values.minutes("minutes");
            if (ended != null) {
                began = ended.minus(Duration.ofMinutes(minutes));
            }
        }
        return new WorkEvent.WorkLogged(minutes, values.text("tried"), values.ticked("billable"), began, null);
    }

    static FormDefinition correctWork() {
        return FormDefinition.of(TicketAction.CORRECT_WORK,
                (values, situation) -> List.of(new WorkEvent.WorkCorrected(
                        EntryId.parse(values.text("entry")), values.minutes("minutes"), values.text("reason"),
                        values.choice("billing", Billing.class).billable)),
                FieldSpec.choice("entry", WorkForms::entries).prefilled(WorkForms::lastEntry),
                FieldSpec.minutes("minutes").required().half(),
                FieldSpec.choice("billing", Billing.values()).half().prefilled(context -> Billing.AS_IT_IS.name()),
                FieldSpec.line("reason").required(Field.REASON));
    }

    static FormDefinition note() {
        return FormDefinition.of(TicketAction.NOTE,
                (values, situation) -> List.of(new WorkEvent.NoteAdded(values.text("note"), values.ticked("internal"))),
                FieldSpec.area("note").required(Field.NOTE),
                FieldSpec.tick("internal"));
    }

    static FormDefinition hold() {
        return FormDefinition.of(TicketAction.HOLD,
                (values, situation) -> List.of(new WorkEvent.Held(
                        values.choice("hold", HoldKind.class), values.text("reason"), values.instantOrNull("until"))),
                FieldSpec.choice("hold", HoldKind.values()).half().prefilled(context -> HoldKind.CLIENT.name()),
                FieldSpec.dateTime("until").called(Field.UNTIL).half(),
                FieldSpec.area("reason").required(Field.REASON));
    }

    static FormDefinition resume() {
        return FormDefinition.of(TicketAction.RESUME,
                (values, situation) -> List.of(new WorkEvent.Resumed(values.text("reason"))),
                FieldSpec.line("reason").called(Field.REASON));
    }

    /**
     * The work entry of a form that asks for minutes beside something else; none where no minutes were typed.
     *
     * @param otherwise what was done, where the form does not ask or it was left blank
     */
    static List<TicketEvent> booked(FormValues values, String otherwise) throws FieldProblem {
        if (values.blank("minutes")) {
            return List.of();
        }
        String tried = values.blank("tried") ? otherwise : values.text("tried");
        return List.of(new WorkEvent.WorkLogged(values.minutes("minutes"), tried, true));
    }

    /** What the timer has counted; nothing where it did not run. */
    static String timed(FormContext context) {
        return context.timedMinutes() > 0 ? Integer.toString(context.timedMinutes()) : "";
    }

    private static List<Option> entries(FormContext context) {
        return correctable(context).reversed().stream()
                .map(item -> new Option(item.entry().toString(), context.messages().get("ticket.work.entry",
                        item.minutes(), context.situation().nameOf(item.by()), context.formats().dateTime(item.at()), item.tried())))
                .toList();
    }

    private static String lastEntry(FormContext context) {
        List<WorkItem> items = correctable(context);
        return items.isEmpty() ? "" : items.getLast().entry().toString();
    }

    /** One's own, and those of others for whoever may correct them. */
    private static List<WorkItem> correctable(FormContext context) {
        Situation situation = context.situation();
        return situation.ticket().work().stream()
                .filter(item -> situation.actor().filter(actor -> item.by().equals(actor.id()) || Permission.CORRECT_WORK_OF_OTHERS.granted(actor.role()))
                        .isPresent())
                .toList();
    }

    /** What a correction says about who pays. */
    enum Billing {
        AS_IT_IS(null),
        BILLABLE(Boolean.TRUE),
        NOT_BILLED(Boolean.FALSE);

        private final @Nullable Boolean billable;

        Billing(@Nullable Boolean billable) {
            this.billable = billable;
        }
    }
}
