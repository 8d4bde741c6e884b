package tierdesk.procedure.frame;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import tierdesk.clock.Pause;
import tierdesk.clock.SupportCalendar;
import tierdesk.procedure.HoldKind;
import tierdesk.procedure.Procedure;
import tierdesk.procedure.Stage;
import tierdesk.procedure.StandardProcedure;
import tierdesk.procedure.ticket.HoldSpan;
import tierdesk.procedure.ticket.Ticket;
import tierdesk.procedure.ticket.VendorCase;
import tierdesk.procedure.ticket.Visit;

/**
 * The frames of one ticket, computed from its history alone; nothing is stored or added up (CLOCK.md, "The ticket's frames").
 *
 * <ul>
 *   <li>The contract clock runs from when the request came in until it is resolved. It stands still during the holds that the procedure
 *       names, while the client's word is awaited, and while closed; it never restarts.
 *   <li>A level's frame runs from hand-over and stands still during the same, and while the manager decides. Time spent there before
 *       counts when the ticket comes back, see {@link LevelClock}.
 *   <li>The time to qualify runs anew from each hand-over and each reopening, until the level has said yes.
 *   <li>A ticket that nobody holds is to be taken within half the time to qualify.
 *   <li>Appointments (a vendor's promise, the end of a hold) are real time, whatever the support hours.
 *   <li>A new priority or procedure version: everything recomputed from the start, earlier pauses kept.
 *   <li>A closed ticket has no frame.
 * </ul>
 */
public final class TicketFrames {

    private static final int UNASSIGNED_SHARE_OF_QUALIFY = 2;

    private final Ticket ticket;
    private final Procedure procedure;
    private final CalendarBook calendars;
    private final SupportCalendar calendar;
    private final boolean atLevel;
    private final List<Pause> pauses;
    private final List<Pause> levelPauses;

    public TicketFrames(Ticket ticket, Procedure procedure, CalendarBook calendars) {
        this.ticket = ticket;
        this.procedure = procedure;
        this.calendars = calendars;
        this.calendar = calendars.calendar(procedure.rule(ticket.priority()).calendarId());
        this.atLevel = ticket.stage().open() && ticket.stage() != Stage.MANAGER_DECISION;
        this.pauses = standstills().stream().map(Standstill::pause).toList();
        this.levelPauses = ticket.managerSpans().isEmpty() ? pauses : levelStandstills().stream().map(Standstill::pause).toList();
    }

    /** All frames that run or stand still now, the effort box apart. */
    public List<Frame> all() {
        List<Frame> frames = new ArrayList<>();
        contract().ifPresent(frames::add);
        level().ifPresent(frames::add);
        qualify().ifPresent(frames::add);
        unassigned().ifPresent(frames::add);
        verify().ifPresent(frames::add);
        closeUnverified().ifPresent(frames::add);
        frames.addAll(vendorPromises());
        holdEnd().ifPresent(frames::add);
        return frames;
    }

    /** The one of contract, level and time to qualify that is spent first: what a list shows as time left. Empty at verification. */
    public Optional<Frame> leading() {
        return ticket.stage() == Stage.VERIFYING
                ? Optional.empty()
                : Stream.of(contract(), level(), qualify()).flatMap(Optional::stream)
                        .filter(Frame::reachable)
                        .min(Comparator.comparing(Frame::due));
    }

    /** The support hours that count for the ticket's priority. */
    public SupportCalendar calendar() {
        return calendar;
    }

    /** The client's clock. */
    public Optional<Frame> contract() {
        return ticket.stage().open()
                ? Optional.of(frame(FrameKind.CONTRACT, "ticket", ticket.receivedAt(), procedure.rule(ticket.priority()).contract(), pauses))
                : Optional.empty();
    }

    /** The present level's frame; none at the manager's decision point, where no level has it. */
    public Optional<Frame> level() {
        if (!atLevel) {
            return Optional.empty();
        }
        LevelClock clock = new LevelClock(ticket, procedure, calendar, levelPauses);
        return Optional.of(new Frame(FrameKind.LEVEL, clock.subject(), calendar, clock.start(), clock.allowed(), clock.spentBefore(),
                levelPauses, clock.allowanceSince()));
    }

    /** Until the present level has said whether it can resolve it. */
    public Optional<Frame> qualify() {
        boolean asked = switch (ticket.stage()) {
            case RECEIVED, IDENTIFIED, QUALIFYING -> true;
            case IN_PROGRESS, VERIFYING, CLOSED, MANAGER_DECISION -> false;
        };
        Visit visit = ticket.visit();
        return asked
                ? Optional.of(frame(FrameKind.QUALIFY, visit.level() + " " + visit.index(), visit.enteredAt(), qualifyWithin(), pauses))
                : Optional.empty();
    }

    /** Until somebody takes a ticket that nobody holds; runs anew each time it is put back or handed over. */
    public Optional<Frame> unassigned() {
        boolean wanted = atLevel && ticket.stage() != Stage.VERIFYING && ticket.holder().isEmpty();
        return wanted
                ? Optional.of(frame(FrameKind.UNASSIGNED, ticket.level() + " " + ticket.unheldTimes(), ticket.unheldSince(),
                        qualifyWithin().dividedBy(UNASSIGNED_SHARE_OF_QUALIFY), pauses))
                : Optional.empty();
    }

    /** Until the client is to be asked, anew after each attempt; none once the attempts are enough. */
    public Optional<Frame> verify() {
        if (!wordAwaited() || triedEnough()) {
            return Optional.empty();
        }
        Instant since = ticket.attempts().isEmpty() ? ticket.verifyingSpans().getLast().from() : ticket.attempts().getLast().at();
        return Optional.of(frame(FrameKind.VERIFY, cycle(), since, procedure.verification().askWithin(), List.of()));
    }

    /** Until the ticket may be closed without the client's word, once the attempts are enough. */
    public Optional<Frame> closeUnverified() {
        if (!wordAwaited() || !triedEnough() || ticket.attempts().isEmpty()) {
            return Optional.empty();
        }
        Instant last = ticket.attempts().getLast().at();
        return BusinessDays.after(calendar, ticket.attempts().getFirst().at(), procedure.verification().businessDays())
                .map(from -> until(FrameKind.CLOSE_UNVERIFIED, cycle(), last, from));
    }

    /** A frame for each open vendor case: real time to what the vendor promised last, else business time until it is to be asked again. */
    public List<Frame> vendorPromises() {
        return ticket.stage().open()
                ? ticket.vendorCases().stream().filter(VendorCase::open).map(this::vendorPromise).toList()
                : List.of();
    }

    private Frame vendorPromise(VendorCase vendorCase) {
        Instant asked = vendorCase.contactedAt();
        Instant promised = vendorCase.promisedAt();
        String subject = vendorCase.id() + " " + vendorCase.contacts();
        return promised != null && promised.isAfter(asked)
                ? until(FrameKind.VENDOR_PROMISE, subject, asked, promised)
                : frame(FrameKind.VENDOR_PROMISE, subject, asked, procedure.vendor().askAgainEvery(), List.of());
    }

    /** Until the present hold was expected to end: real time. */
    public Optional<Frame> holdEnd() {
        return ticket.hold().flatMap(this::holdEnd);
    }

    private Optional<Frame> holdEnd(HoldSpan hold) {
        Instant end = hold.expectedEnd();
        return end == null ? Optional.empty() : Optional.of(until(FrameKind.HOLD_END, "hold " + ticket.holds().size(), hold.from(), end));
    }

    /** Hands-on minutes at the present level, or the last one. */
    public EffortBox effort() {
        return new LevelClock(ticket, procedure, calendar, levelPauses).effort();
    }

    /** Business time spent at a level over all visits until {@code now}, without the times its clock stood still. */
    public Duration spentAt(String level, Instant now) {
        Duration spent = Duration.ZERO;
        for (Visit visit : ticket.visits()) {
            if (visit.level().equals(level)) {
                spent = spent.plus(spentDuring(visit, now));
            }
        }
        return spent;
    }

    /** Business time between two instants, without the times that the contract's clock stood still. */
    public Duration counted(Instant from, Instant until) {
        return calendar.elapsed(from, until, pauses);
    }

    /** Business time spent during one visit to a level until {@code now}, without the times its clock stood still. */
    public Duration spentDuring(Visit visit, Instant now) {
        return calendar.elapsed(visit.enteredAt(), Objects.requireNonNullElse(visit.leftAt(), now), levelPauses);
    }

    private Duration qualifyWithin() {
        return procedure.qualifyWithin(ticket.level(), ticket.priority());
    }

    private boolean wordAwaited() {
        return ticket.stage() == Stage.VERIFYING && !ticket.verified();
    }

    private boolean triedEnough() {
        return ticket.attempts().size() >= procedure.verification().attempts();
    }

    private String cycle() {
        return "cycle " + ticket.cycles().size() + "." + ticket.attempts().size();
    }

    private Frame frame(FrameKind kind, String subject, Instant start, Duration allowed, List<Pause> pauses) {
        return new Frame(kind, subject, calendar, start, allowed, Duration.ZERO, pauses, LevelClock.allowanceSince(ticket, start));
    }

    private Frame until(FrameKind kind, String subject, Instant from, Instant to) {
        Duration real = Duration.between(from, to);
        return new Frame(kind, subject, calendars.calendar(StandardProcedure.ALWAYS_OPEN), from,
                real.isNegative() ? Duration.ZERO : real, Duration.ZERO, List.of(), from);
    }

    /** When frames stand still: stopping holds, verification and closed times, in order of their beginning; an open-ended one last. */
    List<Pause> pauses() {
        return pauses;
    }

    /** For a level's own clocks, also while the manager decides. */
    List<Pause> levelPauses() {
        return levelPauses;
    }

    /** Why one of these frames stands still, in the order of its pauses. */
    List<Standstill> standstills(Frame frame) {
        return frame.pauses().isEmpty() ? List.of() : frame.kind() == FrameKind.LEVEL ? levelStandstills() : standstills();
    }

    /** What extensions and the manager have added to one of these frames. */
    Duration added(Frame frame) {
        return frame.kind() == FrameKind.LEVEL
                ? frame.allowed().minus(procedure.elapsedFrame(ticket.level(), ticket.priority()))
                : Duration.ZERO;
    }

    private List<Standstill> standstills() {
        return inOrder(Stream.of());
    }

    private List<Standstill> levelStandstills() {
        return inOrder(ticket.managerSpans().stream().map(Standstill.AtManager::of));
    }

    private List<Standstill> inOrder(Stream<Standstill> more) {
        return Stream.of(
                        ticket.holds().stream().filter(hold -> stops(hold.kind())).<Standstill>map(Standstill.OnHold::new),
                        ticket.verifyingSpans().stream().map(Standstill.Verifying::of),
                        ticket.closedSpans().stream().map(Standstill.Closed::of),
                        more)
                .flatMap(Function.identity())
                .sorted(Comparator.comparing((Standstill standstill) -> standstill.to() == null).thenComparing(Standstill::from))
                .toList();
    }

    private boolean stops(HoldKind kind) {
        return procedure.stoppingHolds().contains(kind);
    }
}
