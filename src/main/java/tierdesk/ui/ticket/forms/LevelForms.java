package tierdesk.ui.ticket.forms;

import java.util.List;
import java.util.Objects;
import tierdesk.desk.assign.Candidates;
import tierdesk.procedure.event.LevelEvent;
import tierdesk.procedure.rule.Actor;
import tierdesk.procedure.rule.Field;
import tierdesk.ui.ticket.form.FieldSpec;
import tierdesk.ui.ticket.form.FormContext;
import tierdesk.ui.ticket.form.FormDefinition;
import tierdesk.ui.ticket.form.Option;
import tierdesk.ui.ticket.model.TicketAction;

/** Who has the ticket, and the work at one level: steps 4, 9, 14, 19. */
final class LevelForms {

    /** What extending a frame begins with: enough to finish something, too little to grind away. */
    private static final String MINUTES_MORE = "30";

    private LevelForms() {
    }

    static FormDefinition take() {
        return FormDefinition.of(TicketAction.TAKE,
                (values, situation) -> List.of(new LevelEvent.Assigned(situation.actor().map(Actor::id).orElseThrow())));
    }

    static FormDefinition putBack() {
        return FormDefinition.of(TicketAction.PUT_BACK, (values, situation) -> List.of(new LevelEvent.Assigned(null)));
    }

    static FormDefinition assign() {
        return FormDefinition.of(TicketAction.ASSIGN,
                (values, situation) -> List.of(new LevelEvent.Assigned(values.text("technician"))),
                FieldSpec.choice("technician", LevelForms::technicians)
                        .prefilled(context -> technicians(context).stream().findFirst().map(Option::id).orElse("")));
    }

    static FormDefinition qualify() {
        return FormDefinition.of(TicketAction.QUALIFY,
                (values, situation) -> List.of(new LevelEvent.Qualified(values.text("plan"))),
                FieldSpec.area("plan").required(Field.PLAN).hinted())
                .or(TicketAction.ESCALATE, TicketAction.RAISE_TO_MANAGER);
    }

    static FormDefinition revisePlan() {
        return FormDefinition.of(TicketAction.REVISE_PLAN,
                (values, situation) -> List.of(new LevelEvent.PlanRevised(values.text("plan"))),
                FieldSpec.area("plan").required(Field.PLAN).hinted()
                        .prefilled(RequestForms.ticket(ticket -> Objects.requireNonNullElse(ticket.visit().plan(), ""))));
    }

    static FormDefinition extend() {
        return FormDefinition.of(TicketAction.EXTEND,
                (values, situation) -> List.of(new LevelEvent.FrameExtended(values.minutes("minutes"), values.text("reason"))),
                FieldSpec.minutes("minutes").required().half().prefilled(context -> MINUTES_MORE),
                FieldSpec.area("reason").required(Field.REASON));
    }

    /** Best first, each with what speaks for it; who has it already is left out. */
    private static List<Option> technicians(FormContext context) {
        return Candidates.of(context.situation().ticket(), context.situation().shop(), context.held(), context.now()).stream()
                .map(candidate -> new Option(candidate.person().id(), CandidateText.of(candidate, context)))
                .toList();
    }
}
