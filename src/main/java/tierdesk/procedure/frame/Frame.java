package tierdesk.procedure.frame;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import tierdesk.clock.Pause;
import tierdesk.clock.SupportCalendar;

/**
 * One clock that runs on a ticket now.
 *
 * @param subject which of its kind: the level and visit, or the vendor case; part of the alert key
 * @param calendar the support hours that count
 * @param start when it began to count, in this visit
 * @param allowed business time prescribed, extensions included
 * @param spentBefore what earlier visits to the level have used up of it
 * @param pauses holds and other times it stands still; the last may be open-ended
 * @param allowanceSince since when {@code allowed} has been what it is
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

    /** When it will be spent if it does not stand still from now on; while it does, the instant as if it went on at once. */
    public Instant due() {
        return at(100);
    }

    /** When {@code percent} of it will be, or was, spent; its start where an earlier visit had spent that much. */
    public Instant at(int percent) {
        return after(allowed.multipliedBy(percent).dividedBy(100));
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

    private List<Pause> closedPauses() {
        return paused() ? pauses.stream().filter(pause -> pause.to() != null).toList() : pauses;
    }
}
