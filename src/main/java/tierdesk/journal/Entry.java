package tierdesk.journal;

import java.time.Instant;
import java.util.Comparator;
import java.util.UUID;
import tierdesk.procedure.event.EntryId;
import tierdesk.procedure.event.Event;

/**
 * One entry of the journal; never changed or removed.
 *
 * @param time its place in the order of all entries
 * @param subject the ticket, or {@link #SHOP} for the shop's own data
 * @param by technician's id, or the desk
 * @param occurredAt when it happened, as the recording installation's wall clock or the imported source says
 */
public record Entry(EntryId id, HybridTime time, UUID subject, String by, Instant occurredAt, Event event) {

    /** The subject of events about the shop's own data. */
    public static final UUID SHOP = new UUID(0, 0);

    /** The order in which entries are folded: hybrid time, then installation, then sequence; total, and the same everywhere. */
    public static final Comparator<Entry> ORDER = Comparator.comparing(Entry::time).thenComparing(Entry::id);
}
