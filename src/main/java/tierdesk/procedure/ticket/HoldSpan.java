package tierdesk.procedure.ticket;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import tierdesk.procedure.HoldKind;

/** A time the ticket waited. {@code to} is null while it waits. */
public record HoldSpan(HoldKind kind, String reason, String by, Instant from, @Nullable Instant to, @Nullable Instant expectedEnd) {
}
