package tierdesk.procedure.event;

import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import tierdesk.clock.CalendarDefinition;
import tierdesk.procedure.Procedure;
import tierdesk.procedure.ProcedureRef;
import tierdesk.procedure.Role;
import tierdesk.procedure.shop.Absence;
import tierdesk.procedure.shop.Contract;
import tierdesk.procedure.shop.Logo;
import tierdesk.procedure.shop.Site;
import tierdesk.procedure.shop.WorkingHours;

/**
 * Something that changed in the shop's own data. The latest of the same identity holds; nothing is deleted, only retired. Components that came
 * later are null in older entries, and get their default here. Sets are kept in order, so that the same event is always written the same.
 */
public sealed interface ShopEvent extends Event
        permits ShopEvent.TechnicianSaved,
                ShopEvent.CustomerSaved,
                ShopEvent.CalendarSaved,
                ShopEvent.ProcedureSaved,
                ShopEvent.ShopDescribed,
                ReferenceEvent {

    /**
     * @param id short and unique, in events and rows ({@code mk}); shown in capitals
     * @param levels ids of the levels served
     * @param skills what the person knows well, in the words of categories, products or one's own
     * @param hours when the person works
     */
    record TechnicianSaved(
            String id,
            String name,
            Role role,
            Set<String> levels,
            boolean retired,
            Set<String> skills,
            WorkingHours hours,
            List<Absence> absences)
            implements ShopEvent {

        public TechnicianSaved {
            levels = Collections.unmodifiableSet(new TreeSet<>(levels));
            skills = Collections.unmodifiableSet(new TreeSet<>(Objects.requireNonNullElse(skills, Set.of())));
            hours = Objects.requireNonNullElse(hours, WorkingHours.UNKNOWN);
            absences = List.copyOf(Objects.requireNonNullElse(absences, List.of()));
        }

        /** Somebody of whom no skills, hours or absences are known. */
        public TechnicianSaved(String id, String name, Role role, Set<String> levels, boolean retired) {
            this(id, name, role, levels, retired, Set.of(), WorkingHours.UNKNOWN, List.of());
        }

        /** The same person, who serves these levels. */
        public TechnicianSaved serving(Set<String> served) {
            return new TechnicianSaved(id, name, role, served, retired, skills, hours, absences);
        }
    }

    /**
     * @param name the client organisation, unique
     * @param notes what a technician must see before calling
     * @param requesters names of people who ask for it; more about them is in {@link ReferenceEvent.RequesterSaved}
     * @param procedure the version its new tickets start under; null for the shop's own
     * @param address for letters and statements, in lines; may be blank
     */
    record CustomerSaved(
            String name,
            String notes,
            List<String> requesters,
            @Nullable ProcedureRef procedure,
            boolean retired,
            String address,
            List<Site> sites,
            Contract contract)
            implements ShopEvent {

        public CustomerSaved {
            requesters = List.copyOf(requesters);
            address = Objects.requireNonNullElse(address, "");
            sites = List.copyOf(Objects.requireNonNullElse(sites, List.of()));
            contract = Objects.requireNonNullElse(contract, Contract.NONE);
        }

        /** A customer without sites or terms of its own. */
        public CustomerSaved(String name, String notes, List<String> requesters, @Nullable ProcedureRef procedure, boolean retired) {
            this(name, notes, requesters, procedure, retired, "", List.of(), Contract.NONE);
        }

        /** The same customer under another name, asked for by these people. */
        public CustomerSaved called(String other, List<String> people) {
            return new CustomerSaved(other, notes, people, procedure, retired, address, sites, contract);
        }

        /** The same customer, whose new tickets start under this version. */
        public CustomerSaved under(ProcedureRef version) {
            return new CustomerSaved(name, notes, requesters, version, retired, address, sites, contract);
        }
    }

    record CalendarSaved(CalendarDefinition calendar) implements ShopEvent {
    }

    record ProcedureSaved(Procedure procedure) implements ShopEvent {
    }

    /**
     * How the shop presents itself on documents.
     *
     * @param currency ISO 4217 code of all amounts of money
     * @param address in lines; may be blank
     * @param contact phone, mail, web; in lines; may be blank
     */
    record ShopDescribed(String name, String currency, String address, String contact, @Nullable Logo logo) implements ShopEvent {

        /** Where nobody has said anything. */
        public static final ShopDescribed NOT_YET = new ShopDescribed("", "EUR", "", "", null);
    }
}
