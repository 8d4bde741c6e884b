package tierdesk.procedure.ticket;

import java.time.Instant;
import tierdesk.procedure.Procedure;
import tierdesk.procedure.Stage;
import tierdesk.procedure.event.RecordEvent;

/** What the events of the record make of a ticket: steps that another system took, another version of the procedure. */
final class RecordChanges {

    private RecordChanges() {
    }

    static void apply(Ticket ticket, RecordEvent event, Procedure procedure, String by, Instant at) {
        switch (event) {
            case RecordEvent.ImportedStep step -> importStep(ticket, step, by, at);
            case RecordEvent.ProcedureMoved moved -> {
                ticket.procedure = moved.procedure();
                ticket.allowanceSince = at;
                Identification was = ticket.identification;
                if (was != null) {
                    RequestChanges.setPriority(ticket, was.category(), was.impact(), was.urgency(), was.asset(), was.description(), procedure, at);
                }
            }
            case RecordEvent.LookSettled _ -> {
                // The journal's fold takes the mark away; the ticket itself stays as it is.
            }
        }
    }

    private static void importStep(Ticket ticket, RecordEvent.ImportedStep step, String by, Instant at) {
        if (step.level() != null && !step.level().equals(ticket.level)) {
            Moves.enter(ticket, step.level(), at, null, null);
        }
        if (step.holder() != null) {
            ticket.holder = step.holder().isEmpty() ? null : step.holder();
        }
        Stage stage = step.stage();
        if (stage == null || stage == ticket.stage) {
            return;
        }
        Moves.endLast(ticket.verifyingSpans, at);
        if (ticket.stage == Stage.CLOSED) {
            Moves.endLast(ticket.closedSpans, at);
            ticket.closing = null;
            ticket.reopenings++;
        }
        if (stage == Stage.VERIFYING) {
            ticket.verifyingSpans.add(new Span(at, null));
            ticket.cycles.add(new Cycle(ticket.level, by, at, step.text(), null, Cycle.Outcome.PENDING, null, null, null));
        }
        if (stage == Stage.CLOSED) {
            Moves.close(ticket, new Closing(Closing.Kind.IMPORTED, at, by, step.text(), "", false, null));
        } else {
            ticket.stage = stage;
        }
    }
}
