package tierdesk.procedure.ticket;

import java.time.Instant;

/** A file kept with the ticket, by the SHA-256 of its content. */
public record Attachment(String name, String mediaType, long bytes, String sha256, String by, Instant at) {
}
