package tierdesk.intake.sample;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import tierdesk.clock.SupportCalendar;
import tierdesk.desk.BulkIntake.PastEntry;
import tierdesk.procedure.Procedure;
import tierdesk.procedure.StandardProcedure;
import tierdesk.procedure.alert.AlertSchedule;
import tierdesk.procedure.alert.PendingAlert;
import tierdesk.procedure.event.AlertEvent.AlertRaised;
import tierdesk.procedure.event.EntryId;
import tierdesk.procedure.event.RequestEvent.RequestReceived;
import tierdesk.procedure.event.TicketEvent;
import tierdesk.procedure.frame.CalendarBook;
import tierdesk.procedure.rule.Actor;
import tierdesk.procedure.rule.Policies;
import tierdesk.procedure.rule.Refusal;
import tierdesk.procedure.rule.Rules;
import tierdesk.procedure.ticket.TicketLife;

/** Plays a script under the rules of the procedure, at the times given, with the alerts that the desk raises meanwhile: whatever the rules refuse is a fault in the story. */
final class Rehearsal {

    private final SampleContent content;
    private final Procedure procedure;
    private final SupportCalendar hours;
    private final Instant now;

    /** @param now until when alerts are raised */
    Rehearsal(SampleContent content, Procedure procedure, SupportCalendar hours, Instant now) {
        this.content = content;
        this.procedure = procedure;
        this.hours = hours;
        this.now = now;
    }

    /** @throws IllegalStateException naming the event that the rules refuse, and why */
    List<PastEntry> play(Script script, List<Instant> times) {
        TicketLife life = new TicketLife(new UUID(0, 1));
        List<PastEntry> played = new ArrayList<>();
        for (int i = 0; i < times.size(); i++) {
            Script.Step step = script.steps().get(i);
            Instant at = times.get(i);
            if (i > 0) {
                raiseAlerts(life, at, played);
            }
            TicketEvent event = step.event().apply(at);
            refusal(life, event, step.by(), at).ifPresent(refusal -> {
                throw new IllegalStateException(event + ": " + refusal.sentence());
            });
            life.apply(event, procedure, new EntryId("rehearsal", played.size() + 1L), step.by(), at);
            played.add(new PastEntry(at, step.by(), event));
        }
        raiseAlerts(life, now, played);
        return played;
    }

    /** What the desk told meanwhile, as if it had been open all the time. */
    private void raiseAlerts(TicketLife life, Instant until, List<PastEntry> played) {
        CalendarBook calendars = id -> id.equals(StandardProcedure.SUPPORT_HOURS) ? hours : SupportCalendar.alwaysOpen(id);
        List<PendingAlert> due = new AlertSchedule(life.ticket(), procedure, calendars).due(until);
        while (!due.isEmpty()) {
            PendingAlert first = due.getFirst();
            Instant last = played.getLast().occurredAt();
            Instant at = first.at().isAfter(last) ? first.at() : last;
            AlertRaised raised = new AlertRaised(first.key().toString(), first.at());
            life.apply(raised, procedure, new EntryId("rehearsal", played.size() + 1L), Actor.DESK.id(), at);
            played.add(new PastEntry(at, Actor.DESK.id(), raised));
            due = new AlertSchedule(life.ticket(), procedure, calendars).due(until);
        }
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
