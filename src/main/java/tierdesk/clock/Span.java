package tierdesk.clock;

import java.time.Duration;
import java.time.Instant;

/**
 * A half-open stretch of time, {@code [from, to)}.
 *
 * @param from first instant in it
 * @param to first instant after it
 */
public record Span(Instant from, Instant to) {

    /** Real elapsed time. */
    public Duration length() {
        return Duration.between(from, to);
    }
}
