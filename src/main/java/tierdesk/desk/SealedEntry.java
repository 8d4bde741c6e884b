package tierdesk.desk;

import java.time.Instant;
import java.util.UUID;
import tierdesk.journal.HybridTime;
import tierdesk.procedure.event.EntryId;

/**
 * An entry as journals exchange it: the event still in the form in which it was sealed, so that what a newer version of the desk recorded passes
 * through unchanged.
 *
 * @param occurredAt to the millisecond
 * @param kind the event's stable name
 * @param payload the event's components as JSON
 * @param previousHash of the same installation's entry before; 64 zeros for its first
 * @param hash SHA-256 over all of the above, in hexadecimal
 */
public record SealedEntry(
        EntryId id,
        HybridTime time,
        UUID subject,
        String by,
        Instant occurredAt,
        String kind,
        String payload,
        String previousHash,
        String hash) {
}
