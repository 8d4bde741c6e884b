package tierdesk.clock;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A span in which the clock stands still (CLOCK.md rule 6). Only its part in open hours matters. Kept as exact
 * instants, never as wall-clock minutes.
 *
 * @param from when the clock stopped
 * @param to when it went on, not counted any more; null while it still stands. A pause that ends at or before its
 *     beginning covers nothing
 */
public record Pause(Instant from, @Nullable Instant to) {}
