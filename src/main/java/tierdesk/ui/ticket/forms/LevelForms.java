package tierdesk.ui.ticket.forms;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import tierdesk.procedure.event.LevelEvent;
import tierdesk.procedure.event.ShopEvent.TechnicianSaved;
import tierdesk.procedure.rule.Actor;
import tierdesk.procedure.rule.Field;
import tierdesk.procedure.ticket.Ticket;
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
                FieldSpec.choice("technician", LevelForms::technicians));
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

    /** Those who serve the ticket's level first; who has it already is left out. */
    private static List<Option> technicians(FormContext context) {
        Ticket ticket = context.situation().ticket();
        List<Option> serving = new ArrayList<>();
        List<Option> others = new ArrayList<>();
        for (TechnicianSaved person : context.situation().shop().staff()) {
            if (!ticket.holder().filter(person.id()::equals).isPresent()) {
                (person.levels().contains(ticket.level()) ? serving : others).add(new Option(person.id(), person.name()));
            }
        }
        serving.addAll(others);
        return serving;
    }
}
