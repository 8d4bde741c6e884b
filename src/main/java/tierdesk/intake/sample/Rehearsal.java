package tierdesk.intake.sample;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import tierdesk.clock.SupportCalendar;
import tierdesk.desk.BulkIntake.PastEntry;
import tierdesk.procedure.Procedure;
import tierdesk.procedure.event.EntryId;
import tierdesk.procedure.event.RequestEvent.RequestReceived;
import tierdesk.procedure.event.TicketEvent;
import tierdesk.procedure.rule.Actor;
import tierdesk.procedure.rule.Policies;
import tierdesk.procedure.rule.Refusal;
import tierdesk.procedure.rule.Rules;
import tierdesk.procedure.ticket.TicketLife;

/** Plays a script under the rules of the procedure, at the times given: whatever the rules refuse is a fault in the story. */
final class Rehearsal {

    private final SampleContent content;
    private final Procedure procedure;
    private final SupportCalendar hours;

    Rehearsal(SampleContent content, Procedure procedure, SupportCalendar hours) {
        this.content = content;
        this.procedure = procedure;
        this.hours = hours;
    }

    /** @throws IllegalStateException naming the event that the rules refuse, and why */
    List<PastEntry> play(Script script, List<Instant> times) {
        TicketLife life = new TicketLife(new UUID(0, 1));
        List<PastEntry> played = new ArrayList<>();
        for (int i = 0; i < times.size(); i++) {
            Script.Step step = script.steps().get(i);
            Instant at = times.get(i);
            TicketEvent event = step.event().apply(at);
            refusal(life, event, step.by(), at).ifPresent(refusal -> {
                throw new IllegalStateException(event + ": " + refusal.sentence());
            });
            life.apply(event, procedure, new EntryId("rehearsal", played.size() + 1L), step.by(), at);
            played.add(new PastEntry(at, step.by(), event));
        }
        return played;
    }

    private Optional<Refusal> refusal(TicketLife life, TicketEvent event, String by, Instant at) {
        if (event instanceof RequestReceived) {
            return Optional.empty();
        }
        Actor actor = content.technicians().stream().filter(technician -> technician.id().equals(by)).findFirst()
                .map(technician -> new Actor(by, technician.role())).orElseThrow();
        return Rules.refusal(event, life.ticket(), procedure, at)
                .or(() -> Policies.refusal(event, life.ticket(), procedure, actor, content.technicians().size(), hours, at));
    }
}
