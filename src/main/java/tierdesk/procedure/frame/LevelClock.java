package tierdesk.procedure.frame;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import tierdesk.clock.Pause;
import tierdesk.clock.SupportCalendar;
import tierdesk.procedure.Procedure;
import tierdesk.procedure.ticket.Ticket;
import tierdesk.procedure.ticket.Visit;
import tierdesk.procedure.ticket.WorkItem;

/**
 * What of a level's frame and effort box a ticket has used up, over all its visits to the level.
 *
 * <p>Visits that follow one another at the same level (reopened, or given back by the manager) are one visit to the clock, which goes
 * on from where it stood: they are a run. Time spent in earlier runs counts when the ticket comes back, unless the manager
 * authorises more: then a new run begins, what was overspent is forgiven, and exactly the minutes given, with what was still left, are allowed.
 */
final class LevelClock {

    private final Ticket ticket;
    private final SupportCalendar calendar;
    private final List<Pause> pauses;
    private final List<Visit> run = new ArrayList<>();
    private Duration allowed;
    private Duration effortAllowed;
    private Duration spentBefore = Duration.ZERO;
    private Duration effortBefore = Duration.ZERO;

    /** @param pauses of the level's clock */
    LevelClock(Ticket ticket, Procedure procedure, SupportCalendar calendar, List<Pause> pauses) {
        this.ticket = ticket;
        this.calendar = calendar;
        this.pauses = pauses;
        this.allowed = procedure.elapsedFrame(ticket.level(), ticket.priority());
        this.effortAllowed = procedure.effortBox(ticket.level(), ticket.priority());
        ticket.visits().forEach(this::take);
    }

    private void take(Visit visit) {
        boolean here = visit.level().equals(ticket.level());
        if (!here || visit.authorised().isPositive()) {
            endRun();
        }
        if (!here) {
            return;
        }
        if (visit.authorised().isPositive()) {
            spentBefore = atMost(spentBefore, allowed);
            effortBefore = atMost(effortBefore, effortAllowed);
        }
        run.add(visit);
        allowed = allowed.plus(visit.extended());
        effortAllowed = effortAllowed.plus(visit.extended());
    }

    private void endRun() {
        if (run.isEmpty()) {
            return;
        }
        Instant left = run.getLast().leftAt();
        if (left != null) {
            spentBefore = spentBefore.plus(calendar.elapsed(start(), left, pauses));
        }
        for (WorkItem item : bookings()) {
            effortBefore = effortBefore.plusMinutes(item.minutes());
        }
        run.clear();
    }

    /** When the present run began. */
    Instant start() {
        return run.getFirst().enteredAt();
    }

    /** Since when the allowance has been what it is. */
    Instant allowanceSince() {
        Instant since = allowanceSince(ticket, start());
        for (Visit visit : run) {
            Instant extended = visit.extendedAt();
            if (extended != null && extended.isAfter(since)) {
                since = extended;
            }
        }
        return since;
    }

    /** Of a frame that began at {@code start}; what was passed before an import is nothing that this desk let pass. */
    static Instant allowanceSince(Ticket ticket, Instant start) {
        return Stream.of(start, ticket.allowanceSince(), ticket.importedAt()).max(Comparator.naturalOrder()).orElseThrow();
    }

    /** Tells this run from others of the same ticket. */
    String subject() {
        return run.getFirst().level() + " " + run.getFirst().index();
    }

    Duration allowed() {
        return allowed;
    }

    Duration spentBefore() {
        return spentBefore;
    }

    EffortBox effort() {
        return new EffortBox(subject(), effortAllowed, effortBefore, bookings(), allowanceSince());
    }

    /** Work booked in the present run, in the order in which it was recorded. */
    private List<WorkItem> bookings() {
        int first = run.getFirst().index();
        int last = run.getLast().index();
        return ticket.work().stream().filter(item -> item.visit() >= first && item.visit() <= last).toList();
    }

    private static Duration atMost(Duration duration, Duration bound) {
        return duration.compareTo(bound) > 0 ? bound : duration;
    }
}
