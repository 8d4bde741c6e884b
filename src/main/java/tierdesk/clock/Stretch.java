package tierdesk.clock;

import java.time.Duration;
import java.time.Instant;

/**
 * One piece of the strip that a due time is made of: see {@link SupportCalendar#explain}. Half open, {@code [from,
 * to)}.
 */
public sealed interface Stretch {

    /** First instant in the stretch. */
    Instant from();

    /** First instant after it: where the next stretch begins. */
    Instant to();

    /** Real elapsed time of the stretch. */
    default Duration length() {
        return Duration.between(from(), to());
    }

    /** Open hours that the clock counted. */
    record Counted(Instant from, Instant to) implements Stretch {}

    /** Outside the support hours. */
    record Closed(Instant from, Instant to) implements Stretch {}

    /**
     * Closed for a holiday that took hours away.
     *
     * @param name the holiday's; the first listed where several meet
     */
    record OnHoliday(Instant from, Instant to, String name) implements Stretch {}

    /**
     * Open hours in which the clock stood still.
     *
     * @param pause index into the pauses that were asked with; where several overlap, the one that began first
     */
    record Paused(Instant from, Instant to, int pause) implements Stretch {}
}
