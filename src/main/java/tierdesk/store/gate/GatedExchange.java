package tierdesk.store.gate;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import tierdesk.desk.AlteredEntryException;
import tierdesk.desk.JournalExchange;
import tierdesk.desk.SealedEntry;
import tierdesk.procedure.rule.Permission;
import tierdesk.store.door.Visit;

/** The journal as it is, out and in, for those who may take everything and be believed anything. */
public final class GatedExchange implements JournalExchange {

    private final JournalExchange all;
    private final Visit visit;

    public GatedExchange(JournalExchange all, Visit visit) {
        this.all = all;
        this.visit = visit;
    }

    @Override
    public String installation() {
        return all.installation();
    }

    @Override
    public Map<String, Long> heads() {
        visit.require(Permission.EXCHANGE_JOURNALS);
        return all.heads();
    }

    @Override
    public List<SealedEntry> beyond(Map<String, Long> heads, int limit) {
        visit.require(Permission.EXCHANGE_JOURNALS);
        return all.beyond(heads, limit);
    }

    @Override
    public List<SealedEntry> of(UUID subject) {
        visit.require(Permission.EXCHANGE_JOURNALS);
        return all.of(subject);
    }

    @Override
    public Merged merge(Collection<SealedEntry> entries) throws AlteredEntryException {
        visit.require(Permission.EXCHANGE_JOURNALS);
        return all.merge(entries);
    }
}
