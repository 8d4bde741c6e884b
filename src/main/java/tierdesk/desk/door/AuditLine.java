package tierdesk.desk.door;

import java.time.Instant;

/**
 * Something somebody did.
 *
 * @param number in the order in which they were noted, from 1, without a gap
 * @param person a technician's id, or the desk's
 * @param about what it was done to: a ticket's number, a file's name, a technician's id; blank for nothing
 */
public record AuditLine(long number, Instant at, String person, AuditKind kind, String about) {
}
