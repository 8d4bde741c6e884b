package tierdesk.journal;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tierdesk.procedure.Procedure;
import tierdesk.procedure.ProcedureRef;
import tierdesk.procedure.event.ShopEvent;
import tierdesk.procedure.form.VersionMark;

/** What is recorded when somebody saves a procedure: versions do not change, so each time a further one. */
public final class NextVersion {

    private NextVersion() {
    }

    /**
     * The version that these rules become.
     *
     * @param rules whose own version says only which procedure it is
     * @param base the version it inherits from; null for none
     */
    public static Procedure of(Procedure rules, @Nullable ProcedureRef base, Shop shop) {
        String id = rules.ref().id();
        int newest = shop.versions(id).stream().mapToInt(version -> version.ref().version()).max().orElse(0);
        return VersionMark.marked(rules.as(new ProcedureRef(id, newest + 1), base));
    }

    /** Saving it: new tickets of the customers who had the version before start under it. Running tickets stay as they are. */
    public static List<ShopEvent> saving(Procedure next, Shop shop) {
        ProcedureRef before = shop.newest(next.ref().id()).ref();
        List<ShopEvent> events = new ArrayList<>();
        events.add(new ShopEvent.ProcedureSaved(next));
        shop.customers().stream()
                .filter(customer -> Objects.equals(customer.procedure(), before))
                .forEach(customer -> events.add(customer.under(next.ref())));
        return events;
    }
}
