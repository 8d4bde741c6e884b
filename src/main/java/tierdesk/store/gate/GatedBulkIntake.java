package tierdesk.store.gate;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import tierdesk.desk.BulkIntake;
import tierdesk.procedure.rule.Permission;
import tierdesk.store.door.Visit;

/** Tickets by the thousand, for those who may bring them. */
public final class GatedBulkIntake implements BulkIntake {

    private final BulkIntake all;
    private final Visit visit;

    public GatedBulkIntake(BulkIntake all, Visit visit) {
        this.all = all;
        this.visit = visit;
    }

    @Override
    public Outcome add(List<PastTicket> tickets) {
        visit.require(Permission.IMPORT_TICKETS);
        return all.add(tickets);
    }

    @Override
    public Map<String, Integer> known(String source, Collection<String> externalNumbers) {
        visit.require(Permission.IMPORT_TICKETS);
        return all.known(source, externalNumbers);
    }
}
