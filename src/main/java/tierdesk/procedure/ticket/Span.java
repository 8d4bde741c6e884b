package tierdesk.procedure.ticket;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A stretch of a ticket's life; {@code to} is null while it lasts. */
public record Span(Instant from, @Nullable Instant to) {
}
