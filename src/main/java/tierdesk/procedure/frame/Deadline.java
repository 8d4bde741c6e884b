package tierdesk.procedure.frame;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tierdesk.clock.Stretch;

/**
 * Why a frame ends when it does: the strip of time that its due instant is made of. What earlier visits spent, what the strip counts and what
 * is left after it add up to what the frame allows.
 *
 * @param added of what the frame allows, how much was added by extension or by the manager
 * @param strip from when the frame began to count, without gaps: to its due instant, or to the present where it stands still short of it
 * @param standstills why the clock stood still; a {@link Stretch.Paused} says which of them by its index
 * @param due when the frame is spent; null while it stands still short of that, or where the calendar never gets there
 * @param left what is left to be counted after the strip; negative where earlier visits had spent more than is allowed
 */
public record Deadline(
        Frame frame, Duration added, List<Stretch> strip, List<Standstill> standstills, @Nullable Instant due, Duration left) {

    private static final int SPENT = 100;

    public Deadline {
        strip = List.copyOf(strip);
        standstills = List.copyOf(standstills);
    }

    /** Of every frame that runs or stands still at {@code now}, in the order of {@link TicketFrames#all}. */
    public static List<Deadline> of(TicketFrames frames, Instant now) {
        return frames.all().stream().map(frame -> of(frames, frame, now)).toList();
    }

    private static Deadline of(TicketFrames frames, Frame frame, Instant now) {
        Instant due = frame.reached(SPENT).orElse(null);
        Instant end = due != null ? due : now.isAfter(frame.start()) ? now : frame.start();
        return new Deadline(frame, frames.added(frame), frame.calendar().explain(frame.start(), end, frame.pauses()),
                frames.standstills(frame), due, frame.left(end));
    }

    /** What the strip counts. */
    public Duration counted() {
        return strip.stream().filter(Stretch.Counted.class::isInstance).map(Stretch::length).reduce(Duration.ZERO, Duration::plus);
    }

    /** Why the clock stood still in a stretch of the strip. */
    public Standstill why(Stretch.Paused stretch) {
        return standstills.get(stretch.pause());
    }
}
