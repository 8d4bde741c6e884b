package tierdesk.ui.ticket.forms;

import java.util.List;
import tierdesk.journal.FoldedTicket.Inapplicable;
import tierdesk.procedure.ProcedureRef;
import tierdesk.procedure.event.RecordEvent;
import tierdesk.procedure.rule.Field;
import tierdesk.ui.ticket.form.FieldProblem;
import tierdesk.ui.ticket.form.FieldSpec;
import tierdesk.ui.ticket.form.FormContext;
import tierdesk.ui.ticket.form.FormDefinition;
import tierdesk.ui.ticket.form.FormValues;
import tierdesk.ui.ticket.form.Option;
import tierdesk.ui.ticket.model.Situation;
import tierdesk.ui.ticket.model.TicketAction;

/** About the record itself: which version of the procedure holds, and what a merge left to be looked at. */
final class RecordForms {

    private RecordForms() {
    }

    static FormDefinition moveProcedure() {
        return FormDefinition.of(TicketAction.MOVE_PROCEDURE,
                (values, situation) -> List.of(new RecordEvent.ProcedureMoved(version(values, situation), values.text("reason"))),
                FieldSpec.choice("version", RecordForms::versions),
                FieldSpec.area("reason").required(Field.REASON));
    }

    static FormDefinition settle() {
        return FormDefinition.of(TicketAction.SETTLE,
                (values, situation) -> List.of(new RecordEvent.LookSettled(
                        situation.folded().inapplicable().stream().filter(item -> !item.isSettled()).map(Inapplicable::entry).toList(),
                        values.text("note"))),
                FieldSpec.area("note").required(Field.NOTE).hinted());
    }

    private static List<Option> versions(FormContext context) {
        Situation situation = context.situation();
        return situation.shop().procedures().stream()
                .filter(procedure -> !procedure.ref().equals(situation.ticket().procedure()))
                .map(procedure -> new Option(procedure.ref().toString(),
                        context.messages().get("ticket.procedure.version", procedure.name(), procedure.ref().version())))
                .toList();
    }

    private static ProcedureRef version(FormValues values, Situation situation) throws FieldProblem {
        return situation.shop().procedures().stream()
                .map(procedure -> procedure.ref())
                .filter(ref -> ref.toString().equals(values.text("version")))
                .findFirst()
                .orElseThrow(() -> new FieldProblem("version", "ticket.form.choose"));
    }
}
