package tierdesk.desk.figure;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import tierdesk.desk.figure.Step.Kind;
import tierdesk.procedure.Procedure;
import tierdesk.procedure.ticket.Closing;
import tierdesk.procedure.ticket.Cycle;
import tierdesk.procedure.ticket.Span;
import tierdesk.procedure.ticket.Ticket;
import tierdesk.procedure.ticket.Visit;

/** Reads off a ticket which steps it took through its procedure. */
final class ProcedureWay {

    private final Ticket ticket;
    private final Procedure procedure;
    private final List<Step> steps = new ArrayList<>();
    private String station = Step.RECEIVED;

    private ProcedureWay(Ticket ticket, Procedure procedure) {
        this.ticket = ticket;
        this.procedure = procedure;
    }

    static List<Step> of(Ticket ticket, Procedure procedure) {
        ProcedureWay way = new ProcedureWay(ticket, procedure);
        way.marks().forEach(way::pass);
        return List.copyOf(way.steps);
    }

    /** Where it came, in order; of what happened in one instant a level comes before the manager, and the manager before the close. */
    private List<Mark> marks() {
        List<Mark> marks = new ArrayList<>();
        for (Visit visit : ticket.visits()) {
            marks.add(new Mark(visit.enteredAt(), 0, visit.level(), false));
        }
        for (Cycle cycle : ticket.cycles()) {
            Instant at = cycle.outcomeAt();
            if (cycle.outcome() == Cycle.Outcome.REJECTED && at != null) {
                marks.add(new Mark(at, 1, cycle.level(), true));
            }
        }
        for (Span span : ticket.managerSpans()) {
            marks.add(new Mark(span.from(), 2, Step.MANAGER, false));
        }
        for (Span span : ticket.closedSpans()) {
            marks.add(new Mark(span.from(), 3, Step.CLOSED, false));
        }
        marks.sort(Comparator.comparing(Mark::at).thenComparing(Mark::rank));
        return marks;
    }

    private void pass(Mark mark) {
        if (mark.rejected) {
            steps.add(new Step(mark.to, mark.to, Kind.REJECTED));
        } else if (!mark.to.equals(station)) {
            steps.add(new Step(station, mark.to, kind(station, mark)));
            station = mark.to;
        }
    }

    private Kind kind(String from, Mark mark) {
        return switch (mark.to) {
            case Step.MANAGER -> procedure.indexOf(from) == procedure.levels().size() - 1 ? Kind.TO_MANAGER : Kind.RAISED_EARLY;
            case Step.CLOSED -> from.equals(Step.MANAGER) ? Kind.DECIDED : closed(mark.at);
            default -> toLevel(from, procedure.indexOf(mark.to));
        };
    }

    private Kind closed(Instant at) {
        return ticket.closing().filter(closing -> closing.kind() == Closing.Kind.UNVERIFIED && closing.at().equals(at)).isPresent()
                ? Kind.CLOSED_UNVERIFIED
                : Kind.CLOSED;
    }

    private Kind toLevel(String from, int to) {
        return switch (from) {
            case Step.RECEIVED -> to <= 0 ? Kind.STARTED : Kind.STARTED_ABOVE;
            case Step.MANAGER -> Kind.DECIDED;
            case Step.CLOSED -> Kind.REOPENED;
            default -> {
                int climb = to - procedure.indexOf(from);
                yield climb < 0 ? Kind.SENT_BACK : climb == 1 ? Kind.ESCALATED : Kind.SKIPPED;
            }
        };
    }

    private record Mark(Instant at, int rank, String to, boolean rejected) {
    }
}
