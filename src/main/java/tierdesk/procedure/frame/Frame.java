package tierdesk.procedure.frame;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import tierdesk.clock.Pause;
import tierdesk.clock.SupportCalendar;
import tierdesk.clock.UnreachableFrameException;

/**
 * One clock that runs on a ticket now.
 *
 * @param subject which of its kind: the level and visit, or the vendor case; part of the alert key
 * @param calendar the support hours that count
 * @param start when it began to count, in this visit
 * @param allowed business time prescribed, extensions included; zero is "no target" (CLOCK.md rule 5)
 * @param spentBefore what earlier visits to the level have used up of it
 * @param pauses holds and other times it stands still; the last may be open-ended
 * @param allowanceSince since when {@code allowed} has been what it is; what was passed before is told by its highest threshold alone
 */
public record Frame(
        FrameKind kind,
        String subject,
        SupportCalendar calendar,
        Instant start,
        Duration allowed,
        Duration spentBefore,
        List<Pause> pauses,
        Instant allowanceSince) {

    private static final int ALL = 100;

    public Frame {
        pauses = List.copyOf(pauses);
    }

    /** Stands still at present. */
    public boolean paused() {
        return pauses.stream().anyMatch(pause -> pause.to() == null);
    }

    public Duration spent(Instant now) {
        return spentBefore.plus(calendar.elapsed(start, now, pauses));
    }

    /** What is left; negative when late, in business time. */
    public Duration left(Instant now) {
        return allowed.minus(spent(now));
    }

    /** 0 unspent, 1 spent, more when late. */
    public double share(Instant now) {
        return allowed.isZero() ? 1.0 : (double) spent(now).toMillis() / allowed.toMillis();
    }

    /** Whether the calendar ever gets to its end (rule 7). */
    public boolean reachable() {
        Duration rest = allowed.minus(spentBefore);
        return !rest.isPositive() || calendar.unreachable(closedPauses().isEmpty() ? start : closedPauses().getLast().from(), rest).isEmpty();
    }

    /** When it will be spent if it does not stand still from now on; while it does, the instant as if it went on at once. */
    public Instant due() {
        return at(ALL);
    }

    /** When {@code percent} of it will be, or was, spent; its start where an earlier visit had spent that much. */
    public Instant at(int percent) {
        return after(part(percent));
    }

    /**
     * When {@code percent} of it was spent, or will be if nothing changes; empty while it stands still short of it (rule 6: a pause that begins
     * at or after that instant moves nothing), or where the calendar never gets there (rule 7).
     */
    public Optional<Instant> reached(int percent) {
        return reached(start, part(percent).minus(spentBefore));
    }

    /** When that much business time has passed on this clock since {@code from}; empty as for {@link #reached(int)}. */
    public Optional<Instant> reached(Instant from, Duration businessTime) {
        try {
            Instant at = businessTime.isPositive() ? calendar.due(from, businessTime, closedPauses()) : from;
            return standsStillSince().filter(still -> still.isBefore(at)).isPresent() ? Optional.empty() : Optional.of(at);
        } catch (UnreachableFrameException never) {
            return Optional.empty();
        }
    }

    /** When that much business time of it will be, or was, spent. */
    public Instant after(Duration businessTime) {
        Duration rest = businessTime.minus(spentBefore);
        return rest.isPositive() ? calendar.due(start, rest, closedPauses()) : start;
    }

    /** The target's revision in alert keys: a moved target makes a new key, a hold does not. */
    public String revision() {
        return allowed.toSeconds() + "s";
    }

    private Duration part(int percent) {
        return Duration.ofMillis(allowed.toMillis() * percent / ALL);
    }

    private Optional<Instant> standsStillSince() {
        return pauses.stream().filter(pause -> pause.to() == null).map(Pause::from).min(Comparator.naturalOrder());
    }

    private List<Pause> closedPauses() {
        return paused() ? pauses.stream().filter(pause -> pause.to() != null).toList() : pauses;
    }
}
