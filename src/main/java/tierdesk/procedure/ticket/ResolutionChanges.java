package tierdesk.procedure.ticket;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import tierdesk.procedure.Procedure;
import tierdesk.procedure.Stage;
import tierdesk.procedure.event.ResolutionEvent;

/** What the events of a resolution make of a ticket: resolved, verified, rejected, closed, reopened. */
final class ResolutionChanges {

    private ResolutionChanges() {
    }

    static void apply(Ticket ticket, ResolutionEvent event, Procedure procedure, String by, Instant at) {
        switch (event) {
            case ResolutionEvent.Resolved resolved -> {
                ticket.cycles.add(new Cycle(ticket.level, by, at, resolved.resolution(), resolved.rootCause(),
                        Cycle.Outcome.PENDING, null, null, null));
                ticket.stage = Stage.VERIFYING;
                ticket.verified = false;
                ticket.attempts.clear();
                ticket.verifyingSpans.add(new Span(at, null));
            }
            case ResolutionEvent.VerificationAttempted attempted ->
                ticket.attempts.add(new Attempt(at, by, attempted.channel(), attempted.note()));
            case ResolutionEvent.Verified verified -> {
                ticket.verified = true;
                endCycle(ticket, Cycle.Outcome.VERIFIED, at, verified.confirmedBy(), verified.words());
            }
            case ResolutionEvent.VerificationRejected rejected -> {
                ticket.verified = false;
                ticket.stage = Stage.IN_PROGRESS;
                Moves.endLast(ticket.verifyingSpans, at);
                endCycle(ticket, Cycle.Outcome.REJECTED, at, rejected.saidBy(), rejected.reason());
            }
            case ResolutionEvent.Closed closed -> {
                confirmCategory(ticket, closed.category());
                Moves.close(ticket, new Closing(Closing.Kind.VERIFIED, at, by, closed.resolution(), closed.rootCause(),
                        closed.lowerLevelCouldHave(), closed.missing()));
            }
            case ResolutionEvent.ClosedUnverified closed -> {
                confirmCategory(ticket, closed.category());
                endCycle(ticket, Cycle.Outcome.UNVERIFIED, at, null, null);
                Moves.close(ticket, new Closing(Closing.Kind.UNVERIFIED, at, by, closed.resolution(), closed.rootCause(),
                        closed.lowerLevelCouldHave(), closed.missing()));
            }
            case ResolutionEvent.Reopened reopened -> reopen(ticket, reopened, procedure, at);
        }
    }

    private static void confirmCategory(Ticket ticket, String category) {
        Identification was = ticket.identification;
        if (was != null) {
            ticket.identification = new Identification(
                    category, was.impact(), was.urgency(), was.priority(), was.asset(), was.description());
        }
    }

    private static void reopen(Ticket ticket, ResolutionEvent.Reopened reopened, Procedure procedure, Instant at) {
        ticket.reopenings++;
        ticket.verified = false;
        ticket.closing = null;
        ticket.clientReplyAfterClosing = null;
        Moves.endLast(ticket.closedSpans, at);
        if (!ticket.cycles.isEmpty()) {
            endCycle(ticket, Cycle.Outcome.REOPENED, at, null, reopened.reason());
        }
        Moves.enter(ticket, ticket.level, at, null, reopened.reason());
        if (ticket.reopenings >= procedure.reopening().managerAt()) {
            Moves.toManager(ticket, at);
        } else {
            ticket.stage = Stage.QUALIFYING;
        }
    }

    private static void endCycle(Ticket ticket, Cycle.Outcome outcome, Instant at, @Nullable String saidBy, @Nullable String words) {
        ticket.cycles.set(ticket.cycles.size() - 1, ticket.cycles.getLast().with(outcome, at, saidBy, words));
    }
}
