package tierdesk.ui.ticket.forms;

import java.util.List;
import tierdesk.procedure.HoldKind;
import tierdesk.procedure.event.EntryId;
import tierdesk.procedure.event.TicketEvent;
import tierdesk.procedure.event.WorkEvent;
import tierdesk.procedure.rule.Field;
import tierdesk.procedure.ticket.WorkItem;
import tierdesk.ui.ticket.form.FieldProblem;
import tierdesk.ui.ticket.form.FieldSpec;
import tierdesk.ui.ticket.form.FormContext;
import tierdesk.ui.ticket.form.FormDefinition;
import tierdesk.ui.ticket.form.FormValues;
import tierdesk.ui.ticket.form.Option;
import tierdesk.ui.ticket.model.TicketAction;

/** Work, notes, and the times a ticket waits. */
final class WorkForms {

    private WorkForms() {
    }

    static FormDefinition work() {
        return FormDefinition.of(TicketAction.WORK,
                (values, situation) -> List.of(new WorkEvent.WorkLogged(
                        values.minutes("minutes"), values.text("tried"), values.ticked("billable"))),
                FieldSpec.minutes("minutes").required().half().prefilled(WorkForms::timed),
                FieldSpec.tick("billable").half().prefilled(context -> Boolean.TRUE.toString()),
                FieldSpec.area("tried").required(Field.TRIED).hinted());
    }

    static FormDefinition correctWork() {
        return FormDefinition.of(TicketAction.CORRECT_WORK,
                (values, situation) -> List.of(new WorkEvent.WorkCorrected(
                        EntryId.parse(values.text("entry")), values.minutes("minutes"), values.text("reason"))),
                FieldSpec.choice("entry", WorkForms::entries).prefilled(WorkForms::lastEntry),
                FieldSpec.minutes("minutes").required().half(),
                FieldSpec.line("reason").required(Field.REASON).half());
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
        return context.situation().ticket().work().reversed().stream()
                .map(item -> new Option(item.entry().toString(), context.messages().get("ticket.work.entry",
                        item.minutes(), context.situation().nameOf(item.by()), context.formats().dateTime(item.at()), item.tried())))
                .toList();
    }

    private static String lastEntry(FormContext context) {
        return context.situation().ticket().work().stream().reduce((a, b) -> b).map(WorkItem::entry).map(EntryId::toString).orElse("");
    }
}
