package tierdesk.procedure.alert;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import tierdesk.procedure.AlertRule;
import tierdesk.procedure.Procedure;
import tierdesk.procedure.frame.CalendarBook;
import tierdesk.procedure.frame.FrameKind;
import tierdesk.procedure.frame.TicketFrames;
import tierdesk.procedure.ticket.AlertState;
import tierdesk.procedure.ticket.Ticket;

/**
 * Which alerts a ticket is still to raise and when, from its history alone. It changes only when something is recorded on the ticket
 * (a raised alert included) or when a calendar or the procedure changes; so its {@link #next} can be kept beside the ticket as an index.
 *
 * <ul>
 *   <li>Thresholds are those of the frames that run or stand still now: a left level, a closed ticket, an old target never alert.
 *   <li>Each threshold is raised once per target (kind, level and visit, revision), and none after a higher one of the same. What was reached
 *       while nobody looked is raised later, each threshold once, with the instant at which it was reached.
 *   <li>What an allowance had already passed when it began to hold (a new priority, procedure version or extension; a level that the
 *       ticket comes back to; a request logged late; a ticket of another system, at its import) is told by the highest threshold alone, as of that moment (CLOCK.md: "one breach now").
 *   <li>After the breach it is repeated, each time when {@link AlertRule#repeatEvery} of business time has passed since it was last told;
 *       for a vendor {@code VendorRule.askAgainEvery}. So repeats that were missed while the desk was closed come to one, because a second one at
 *       the same moment would say nothing more. Repeats stand still with the frame. They end when any alert of the
 *       spent target is acknowledged, and when somebody acts (see {@code procedure.ticket.Answer}); they go on, counted anew, when that act came to
 *       nothing. Only an answer about the appointment itself ends the repeats of a vendor's promise or a hold's end.
 *   <li>A snoozed alert comes back once, when its snooze ends, unless a later alert of the same target was raised meanwhile.
 *   <li>What was raised is in the history: a clock set back never raises it again, and a repeat is never earlier than the one before.
 * </ul>
 */
public final class AlertSchedule {

    private static final Comparator<PendingAlert> ORDER =
            Comparator.comparing(PendingAlert::at).thenComparing(pending -> pending.key().toString());

    private final Ticket ticket;
    private final Procedure procedure;
    private final List<AlertTarget> targets;

    public AlertSchedule(Ticket ticket, Procedure procedure, CalendarBook calendars) {
        this(ticket, procedure, new TicketFrames(ticket, procedure, calendars));
    }

    /** @param frames of the ticket as it is now */
    public AlertSchedule(Ticket ticket, Procedure procedure, TicketFrames frames) {
        this.ticket = ticket;
        this.procedure = procedure;
        this.targets = ticket.stage().open() ? AlertTarget.of(frames) : List.of();
    }

    /** When next something is to be raised, if nothing changes: the timer's index. In the past where something is due already. */
    public Optional<Instant> next() {
        return pending().stream().findFirst().map(PendingAlert::at);
    }

    /** What is to be raised at {@code now}, earliest first. */
    public List<PendingAlert> due(Instant now) {
        return pending().stream().filter(pending -> !pending.at().isAfter(now)).toList();
    }

    /** Everything that will be raised if nothing changes, earliest first; of the repeats only the next. */
    public List<PendingAlert> pending() {
        List<PendingAlert> pending = new ArrayList<>();
        for (AlertTarget target : targets) {
            NavigableMap<Threshold, AlertState> raised = target.raised(ticket.alerts());
            addThresholds(target, raised, pending);
            repeat(target, raised).ifPresent(pending::add);
            endOfSnooze(raised).ifPresent(pending::add);
        }
        return pending.stream().sorted(ORDER).filter(distinct()).toList();
    }

    /** Two vendor cases of two installations may go by the same name: the earlier one speaks for both. */
    private static Predicate<PendingAlert> distinct() {
        Set<AlertKey> seen = new HashSet<>();
        return pending -> seen.add(pending.key());
    }

    /** Raised alerts that still say something: the latest of each target that holds now, unless acknowledged. Snoozed ones are among them. */
    public List<AlertState> standing() {
        return targets.stream()
                .map(target -> target.raised(ticket.alerts()))
                .filter(raised -> !raised.isEmpty())
                .map(raised -> raised.lastEntry().getValue())
                .filter(state -> state.acknowledgedAt() == null)
                .toList();
    }

    private void addThresholds(AlertTarget target, NavigableMap<Threshold, AlertState> raised, List<PendingAlert> pending) {
        int highestRaised = raised.isEmpty() ? -1 : raised.lastKey().percent();
        PendingAlert passedBefore = null;
        for (int percent : percents(target.kind())) {
            Optional<Instant> reached = target.reached(percent).map(AlertSchedule::kept);
            if (percent <= highestRaised || reached.isEmpty()) {
                continue;
            }
            AlertKey key = target.key(new Threshold(percent, 0));
            if (reached.get().isAfter(target.allowanceSince())) {
                pending.add(new PendingAlert(key, reached.get()));
            } else {
                passedBefore = new PendingAlert(key, kept(target.allowanceSince()));
            }
        }
        if (passedBefore != null) {
            pending.add(passedBefore);
        }
    }

    private int[] percents(FrameKind kind) {
        AlertRule rule = procedure.alerts();
        return kind.warns()
                ? new int[] {rule.listPercent(), rule.holderPercent(), Threshold.SPENT}
                : new int[] {Threshold.SPENT};
    }

    private Optional<PendingAlert> repeat(AlertTarget target, NavigableMap<Threshold, AlertState> raised) {
        NavigableMap<Threshold, AlertState> spent = raised.tailMap(Threshold.BREACH, true);
        if (spent.isEmpty() || spent.values().stream().anyMatch(state -> state.acknowledgedAt() != null)) {
            return Optional.empty();
        }
        AlertState last = spent.lastEntry().getValue();
        if (last.snoozedUntil() != null || last.actedOn() && answeredByActs(target.kind())) {
            return Optional.empty();
        }
        Instant since = ticket.actFailedAt().isAfter(last.raisedAt()) ? ticket.actFailedAt() : last.raisedAt();
        AlertKey key = target.key(Threshold.repeated(spent.lastKey().repeat() + 1));
        return target.businessTime(since, every(target.kind())).map(at -> new PendingAlert(key, kept(at)));
    }

    /** What is kept of an instant, so that an index in milliseconds and this agree. */
    private static Instant kept(Instant at) {
        return at.truncatedTo(ChronoUnit.MILLIS);
    }

    private Duration every(FrameKind kind) {
        return kind == FrameKind.VENDOR_PROMISE ? procedure.vendor().askAgainEvery() : procedure.alerts().repeatEvery();
    }

    private static boolean answeredByActs(FrameKind kind) {
        return switch (kind) {
            case CONTRACT, LEVEL, QUALIFY, EFFORT, VERIFY, UNASSIGNED, CLOSE_UNVERIFIED -> true;
            case VENDOR_PROMISE, HOLD_END -> false;
        };
    }

    private static Optional<PendingAlert> endOfSnooze(NavigableMap<Threshold, AlertState> raised) {
        if (raised.isEmpty()) {
            return Optional.empty();
        }
        AlertState last = raised.lastEntry().getValue();
        Instant until = last.snoozedUntil();
        return until == null ? Optional.empty() : Optional.of(new PendingAlert(AlertKey.parse(last.key()), until));
    }
}
