package tierdesk.ui.ticket.forms;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import tierdesk.procedure.Level;
import tierdesk.procedure.event.HandOver;
import tierdesk.procedure.event.LevelEvent;
import tierdesk.procedure.event.TicketEvent;
import tierdesk.procedure.frame.Frame;
import tierdesk.procedure.rule.Field;
import tierdesk.procedure.ticket.Ticket;
import tierdesk.ui.ticket.form.FieldSpec;
import tierdesk.ui.ticket.form.FormContext;
import tierdesk.ui.ticket.form.FormDefinition;
import tierdesk.ui.ticket.form.FormValues;
import tierdesk.ui.ticket.form.Option;
import tierdesk.ui.ticket.model.AskedFields;
import tierdesk.ui.ticket.model.Situation;
import tierdesk.ui.ticket.model.TicketAction;

/** From level to level: steps 8, 13, 18, and the ways back. */
final class HandOverForms {

    private HandOverForms() {
    }

    /** The packet is filled from the ticket as far as it knows; the technician completes it. */
    static FormDefinition escalate() {
        return FormDefinition.of(TicketAction.ESCALATE,
                (values, situation) -> {
                    List<TicketEvent> events = new ArrayList<>(WorkForms.booked(values, values.text("tried")));
                    events.addAll(CheckLists.ticked(values, situation));
                    events.add(new LevelEvent.Escalated(
                            values.text("level"),
                            new HandOver(values.text("symptom"), values.text("tried"), values.text("access"), values.text("impact-now"),
                                    values.text("reason")),
                            skips(values, situation) ? values.text("skip-reason") : null,
                            false));
                    return events;
                },
                FieldSpec.choice("level", context -> options(context.situation().procedure().skipAllowed()
                                ? context.situation().levelsAbove()
                                : context.situation().levelsAbove().stream().limit(1).toList()))
                        .prefilled(context -> context.situation().levelAbove().map(Level::id).orElse("")),
                FieldSpec.line("skip-reason").required().when(HandOverForms::skips),
                FieldSpec.line("reason").required(Field.REASON).hinted().prefilled(HandOverForms::spent),
                FieldSpec.area("symptom").required(Field.SYMPTOM).prefilled(HandOverForms::symptom),
                FieldSpec.area("tried").required(Field.TRIED).hinted().prefilled(HandOverForms::tried),
                FieldSpec.line("impact-now").required(Field.IMPACT_NOW).prefilled(HandOverForms::impact),
                FieldSpec.line("access").called(Field.ACCESS).hinted(),
                CheckLists.field(),
                FieldSpec.minutes("minutes").called(Field.TIME_BOOKED).half().prefilled(WorkForms::timed)
                        .when((values, situation) -> AskedFields.of(TicketAction.ESCALATE, situation).contains(Field.TIME_BOOKED)))
                .remarking((values, context) -> offered(context.situation().levelsAbove(), values, context));
    }

    /** Who will be asked at the level that is chosen. */
    private static String offered(List<Level> levels, FormValues values, FormContext context) {
        return levels.stream().filter(level -> level.id().equals(values.text("level"))).findFirst()
                .map(level -> CandidateText.at(level, context)).orElse("");
    }

    static FormDefinition accept() {
        return FormDefinition.of(TicketAction.ACCEPT, (values, situation) -> List.of(new LevelEvent.HandOverAccepted()));
    }

    static FormDefinition giveBack() {
        return FormDefinition.of(TicketAction.RETURN,
                (values, situation) -> List.of(new LevelEvent.HandOverReturned(values.text("reason"))),
                FieldSpec.area("reason").required(Field.REASON));
    }

    static FormDefinition sendBack() {
        return FormDefinition.of(TicketAction.SEND_BACK,
                (values, situation) -> List.of(new LevelEvent.SentBack(values.text("level"), values.text("reason"))),
                FieldSpec.choice("level", context -> options(context.situation().levelsBelow()))
                        .prefilled(context -> context.situation().levelsBelow().stream().findFirst().map(Level::id).orElse("")),
                FieldSpec.area("reason").required(Field.REASON))
                .remarking((values, context) -> offered(context.situation().levelsBelow(), values, context));
    }

    static List<Option> options(List<Level> levels) {
        return levels.stream().map(level -> new Option(level.id(), level.name())).toList();
    }

    private static boolean skips(FormValues values, Situation situation) {
        return !values.blank("level")
                && !situation.levelAbove().map(Level::id).map(values.text("level")::equals).orElse(false);
    }

    private static String symptom(FormContext context) {
        Ticket ticket = context.situation().ticket();
        return ticket.identification().map(known -> known.description()).filter(text -> !text.isBlank()).orElse(ticket.words());
    }

    private static String tried(FormContext context) {
        return context.situation().ticket().work().stream()
                .filter(item -> item.minutes() > 0)
                .map(item -> context.messages().get("ticket.packet.tried", item.tried(), item.minutes()))
                .collect(Collectors.joining("\n"));
    }

    private static String impact(FormContext context) {
        return context.situation().ticket().identification()
                .map(known -> context.messages().get("ticket.packet.impact", context.messages().of(known.impact()),
                        context.messages().of(known.urgency())))
                .orElse("");
    }

    /** The commonest reason writes itself: the level's time or effort is spent. */
    private static String spent(FormContext context) {
        boolean frame = context.situation().frames().level().map(running -> spent(running, context)).orElse(false);
        boolean box = context.situation().frames().effort().share() >= 1;
        return frame || box ? context.messages().get("ticket.packet.spent", context.situation().level().name()) : "";
    }

    private static boolean spent(Frame frame, FormContext context) {
        return frame.share(context.now()) >= 1;
    }
}
