package tierdesk.store.audit;

import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import tierdesk.desk.door.AuditKind;
import tierdesk.journal.Entry;
import tierdesk.journal.Shop;
import tierdesk.procedure.event.ShopEvent.TechnicianSaved;

/** What entries about people leave in the audit, from wherever they came: saved here, out of a file, or of another installation. */
public final class PeopleNotes {

    private PeopleNotes() {
    }

    /**
     * @param entries about the shop, those that were added
     * @param before the shop without them
     * @param after the shop with them
     */
    public static List<Note> of(Collection<Entry> entries, Shop before, Shop after, Instant now) {
        Map<String, String> changedBy = new LinkedHashMap<>();
        entries.stream().sorted(Entry.ORDER).forEach(entry -> {
            if (entry.event() instanceof TechnicianSaved saved) {
                changedBy.put(saved.id(), entry.by());
            }
        });
        return changedBy.entrySet().stream().map(changed -> new Note(now, changed.getValue(),
                may(before.technician(changed.getKey())).equals(may(after.technician(changed.getKey())))
                        ? AuditKind.PERSON_CHANGED : AuditKind.ROLE_CHANGED, changed.getKey())).toList();
    }

    /** What decides over what somebody may do. */
    private static List<Object> may(Optional<TechnicianSaved> person) {
        return person.stream().flatMap(known -> Stream.<Object>of(known.role(), known.retired())).toList();
    }
}
