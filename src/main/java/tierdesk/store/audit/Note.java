package tierdesk.store.audit;

import java.time.Instant;
import tierdesk.desk.door.AuditKind;

/**
 * What is to become a line.
 *
 * @param at kept to the millisecond
 */
public record Note(Instant at, String person, AuditKind kind, String about) {
}
