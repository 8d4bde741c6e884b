package tierdesk.procedure.event;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tierdesk.clock.CalendarDefinition;
import tierdesk.procedure.Procedure;
import tierdesk.procedure.ProcedureRef;
import tierdesk.procedure.Role;

/** Something that changed in the shop's own data. The latest of the same identity holds; nothing is deleted, only retired. */
public sealed interface ShopEvent extends Event {

    /**
     * @param id short and unique, in events and rows ({@code mk}); shown in capitals
     * @param levels ids of the levels served
     */
    record TechnicianSaved(String id, String name, Role role, Set<String> levels, boolean retired) implements ShopEvent {

        public TechnicianSaved {
            levels = Set.copyOf(levels);
        }
    }

    /**
     * @param name the client organisation, unique
     * @param notes what a technician must see before calling
     * @param procedure the version its new tickets start under; null for the shop's own
     */
    record CustomerSaved(String name, String notes, List<String> requesters, @Nullable ProcedureRef procedure, boolean retired)
            implements ShopEvent {

        public CustomerSaved {
            requesters = List.copyOf(requesters);
        }
    }

    record CalendarSaved(CalendarDefinition calendar) implements ShopEvent {
    }

    record ProcedureSaved(Procedure procedure) implements ShopEvent {
    }
}
