package tierdesk.procedure.frame;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import tierdesk.clock.Pause;
import tierdesk.clock.SupportCalendar;
import tierdesk.procedure.HoldKind;
import tierdesk.procedure.Procedure;
import tierdesk.procedure.PriorityRule;
import tierdesk.procedure.Stage;
import tierdesk.procedure.StandardProcedure;
import tierdesk.procedure.ticket.HoldSpan;
import tierdesk.procedure.ticket.Span;
import tierdesk.procedure.ticket.Ticket;
import tierdesk.procedure.ticket.VendorCase;
import tierdesk.procedure.ticket.Visit;

/**
 * The frames of one ticket, computed from its history alone; nothing is stored or added up (CLOCK.md).
 *
 * <p>Rules: the contract clock runs from creation and stands still during stopping holds, while the client's word is awaited and
 * while closed. A level's frame runs from hand-over and stands still during the same; time spent at a level in earlier visits
 * counts when the ticket comes back to it. A closed ticket has no frame.
 */
public final class TicketFrames {

    private final Ticket ticket;
    private final Procedure procedure;
    private final CalendarBook calendars;
    private final SupportCalendar calendar;

    public TicketFrames(Ticket ticket, Procedure procedure, CalendarBook calendars) {
        this.ticket = ticket;
        this.procedure = procedure;
        this.calendars = calendars;
        this.calendar = calendars.calendar(procedure.rule(ticket.priority()).calendarId());
    }

    /** All frames that run or stand still now. */
    public List<Frame> all() {
        List<Frame> frames = new ArrayList<>();
        contract().ifPresent(frames::add);
        level().ifPresent(frames::add);
        qualify().ifPresent(frames::add);
        verify().ifPresent(frames::add);
        frames.addAll(vendorPromises());
        holdEnd().ifPresent(frames::add);
        return frames;
    }

    /** The client's clock. */
    public Optional<Frame> contract() {
        if (!ticket.stage().open()) {
            return Optional.empty();
        }
        PriorityRule rule = procedure.rule(ticket.priority());
        return Optional.of(frame(FrameKind.CONTRACT, "ticket", ticket.receivedAt(), rule.contract(), Duration.ZERO));
    }

    /** The present level's frame; none at the manager's decision point, where no level has it. */
    public Optional<Frame> level() {
        if (!ticket.stage().open() || ticket.stage() == Stage.MANAGER_DECISION) {
            return Optional.empty();
        }
        Visit visit = ticket.visit();
        return Optional.of(frame(FrameKind.LEVEL, subject(visit), visit.enteredAt(), levelAllowed(), spentInEarlierVisits(visit)));
    }

    /** Until the present level has said whether it can resolve it. */
    public Optional<Frame> qualify() {
        boolean asked = switch (ticket.stage()) {
            case RECEIVED, IDENTIFIED, QUALIFYING -> true;
            case IN_PROGRESS, VERIFYING, CLOSED, MANAGER_DECISION -> false;
        };
        if (!asked) {
            return Optional.empty();
        }
        Visit visit = ticket.visit();
        return Optional.of(frame(FrameKind.QUALIFY, subject(visit), visit.enteredAt(),
                procedure.qualifyWithin(ticket.level(), ticket.priority()), Duration.ZERO));
    }

    /** Until the client is to be asked; runs while the client's word is awaited. */
    public Optional<Frame> verify() {
        if (ticket.stage() != Stage.VERIFYING || ticket.verified()) {
            return Optional.empty();
        }
        Instant since = ticket.attempts().isEmpty() ? ticket.verifyingSpans().getLast().from() : ticket.attempts().getLast().at();
        return Optional.of(new Frame(FrameKind.VERIFY, "cycle " + ticket.cycles().size() + "." + ticket.attempts().size(), calendar,
                since, procedure.verification().askWithin(), Duration.ZERO, List.of(), since));
    }

    /** A frame for each promise of a vendor that is still open: real time from the asking to the promise. */
    public List<Frame> vendorPromises() {
        List<Frame> frames = new ArrayList<>();
        if (ticket.stage().open()) {
            for (VendorCase vendorCase : ticket.vendorCases()) {
                Instant promised = vendorCase.promisedAt();
                if (vendorCase.open() && promised != null) {
                    frames.add(until(FrameKind.VENDOR_PROMISE, vendorCase.id(), vendorCase.askedAt(), promised));
                }
            }
        }
        return frames;
    }

    /** Until the present hold was expected to end: real time. */
    public Optional<Frame> holdEnd() {
        return ticket.hold().filter(hold -> hold.expectedEnd() != null)
                .map(hold -> until(FrameKind.HOLD_END, "hold " + ticket.holds().size(), hold.from(), expectedEnd(hold)));
    }

    public EffortBox effort() {
        return new EffortBox(
                Duration.ofMinutes(ticket.minutesAt(ticket.level())),
                procedure.effortBox(ticket.level(), ticket.priority()).plus(extendedAtLevel()));
    }

    private Duration levelAllowed() {
        return procedure.elapsedFrame(ticket.level(), ticket.priority()).plus(extendedAtLevel());
    }

    private Duration extendedAtLevel() {
        Duration extended = Duration.ZERO;
        for (Visit visit : ticket.visits()) {
            if (visit.level().equals(ticket.level())) {
                extended = extended.plus(visit.extended());
            }
        }
        return extended;
    }

    private Duration spentInEarlierVisits(Visit present) {
        Duration spent = Duration.ZERO;
        List<Pause> pauses = pauses();
        for (Visit visit : ticket.visits()) {
            Instant left = visit.leftAt();
            if (visit.index() != present.index() && visit.level().equals(present.level()) && left != null) {
                spent = spent.plus(calendar.elapsed(visit.enteredAt(), left, pauses));
            }
        }
        return spent;
    }

    private Frame frame(FrameKind kind, String subject, Instant start, Duration allowed, Duration spentBefore) {
        Instant since = ticket.allowanceSince().isAfter(start) ? ticket.allowanceSince() : start;
        return new Frame(kind, subject, calendar, start, allowed, spentBefore, pauses(), since);
    }

    private Frame until(FrameKind kind, String subject, Instant from, Instant to) {
        Duration real = Duration.between(from, to);
        return new Frame(kind, subject, calendars.calendar(StandardProcedure.ALWAYS_OPEN), from,
                real.isNegative() ? Duration.ZERO : real, Duration.ZERO, List.of(), from);
    }

    /** When frames stand still: stopping holds, verification and closed times, in order of their beginning; an open-ended one last. */
    private List<Pause> pauses() {
        List<Pause> pauses = new ArrayList<>();
        for (HoldSpan hold : ticket.holds()) {
            if (stops(hold.kind())) {
                pauses.add(new Pause(hold.from(), hold.to()));
            }
        }
        addSpans(pauses, ticket.verifyingSpans());
        addSpans(pauses, ticket.closedSpans());
        pauses.sort((a, b) -> {
            boolean aOpen = a.to() == null;
            boolean bOpen = b.to() == null;
            return aOpen == bOpen ? a.from().compareTo(b.from()) : aOpen ? 1 : -1;
        });
        return pauses;
    }

    private static void addSpans(List<Pause> pauses, List<Span> spans) {
        for (Span span : spans) {
            pauses.add(new Pause(span.from(), span.to()));
        }
    }

    private boolean stops(HoldKind kind) {
        return procedure.stoppingHolds().contains(kind);
    }

    private static Instant expectedEnd(HoldSpan hold) {
        return Objects.requireNonNull(hold.expectedEnd());
    }

    private static String subject(Visit visit) {
        return visit.level() + " " + visit.index();
    }
}
