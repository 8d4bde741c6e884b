package tierdesk.procedure.ticket;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tierdesk.procedure.Stage;
import tierdesk.procedure.event.HandOver;
import tierdesk.procedure.rule.Actor;

/** The ways of a ticket that several events share: into a level, to the manager, to its close, out of a hold. */
final class Moves {

    private Moves() {
    }

    static void move(Ticket ticket, String level, Instant at, String by, @Nullable HandOver handOver, @Nullable String instructions) {
        enter(ticket, level, at, handOver, instructions);
        ticket.handOverPending = true;
        ticket.handedOverBy = by.equals(Actor.DESK.id()) ? ticket.holder : by;
        ticket.stage = Stage.QUALIFYING;
        ticket.holder = null;
    }

    static void enter(Ticket ticket, String level, Instant at, @Nullable HandOver handOver, @Nullable String instructions) {
        if (!ticket.visits.isEmpty() && ticket.visit().leftAt() == null) {
            replaceVisit(ticket, ticket.visit().left(at));
        }
        ticket.level = level;
        ticket.visits.add(Visit.entered(ticket.visits.size(), level, at, handOver, instructions));
    }

    static void toManager(Ticket ticket, Instant at) {
        replaceVisit(ticket, ticket.visit().left(at));
        ticket.stage = Stage.MANAGER_DECISION;
        ticket.holder = null;
        ticket.handOverPending = false;
        ticket.activitySummary = null;
        ticket.managerSpans.add(new Span(at, null));
    }

    static void close(Ticket ticket, Closing closing) {
        if (ticket.hold != null) {
            endHold(ticket, closing.at());
        }
        endLast(ticket.verifyingSpans, closing.at());
        if (ticket.visit().leftAt() == null) {
            replaceVisit(ticket, ticket.visit().left(closing.at()));
        }
        ticket.closing = closing;
        ticket.handOverPending = false;
        ticket.stage = Stage.CLOSED;
        ticket.closedSpans.add(new Span(closing.at(), null));
    }

    static void endHold(Ticket ticket, Instant at) {
        HoldSpan was = ticket.hold;
        if (was != null) {
            ticket.holds.set(ticket.holds.size() - 1,
                    new HoldSpan(was.kind(), was.reason(), was.by(), was.from(), at, was.expectedEnd()));
            ticket.hold = null;
        }
    }

    static void endLast(List<Span> spans, Instant at) {
        if (!spans.isEmpty() && spans.getLast().to() == null) {
            spans.set(spans.size() - 1, new Span(spans.getLast().from(), at));
        }
    }

    static void replaceVisit(Ticket ticket, Visit visit) {
        ticket.visits.set(visit.index(), visit);
    }
}
