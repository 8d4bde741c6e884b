package tierdesk.procedure.ticket;

import java.time.Instant;
import tierdesk.procedure.Channel;

/** The client was tried and not reached. */
public record Attempt(Instant at, String by, Channel channel, String note) {
}
