package tierdesk.journal;

import java.math.BigDecimal;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import tierdesk.clock.CalendarDefinition;
import tierdesk.clock.SupportCalendar;
import tierdesk.procedure.Procedure;
import tierdesk.procedure.ProcedureBook;
import tierdesk.procedure.ProcedureRef;
import tierdesk.procedure.StandardProcedure;
import tierdesk.procedure.event.ReferenceEvent;
import tierdesk.procedure.event.ReferenceEvent.What;
import tierdesk.procedure.event.ShopEvent;
import tierdesk.procedure.frame.CalendarBook;
import tierdesk.procedure.shop.WorkingHours;

/** The shop's own data as the journal has it: the latest entry of each identity holds. Does not change once folded. */
public final class Shop implements ProcedureBook, CalendarBook {

    private static final int CENTS = 2;

    private final Map<String, ShopEvent.TechnicianSaved> technicians = new LinkedHashMap<>();
    private final Map<String, ShopEvent.CustomerSaved> customers = new LinkedHashMap<>();
    private final Map<String, SupportCalendar> calendars = new LinkedHashMap<>();
    private final Map<ProcedureRef, Procedure> procedures = new LinkedHashMap<>();
    /** For calendars that a procedure names and nobody has saved; kept, because each works its years out once. */
    private final Map<String, SupportCalendar> assumed = new ConcurrentHashMap<>();

    private final ReferenceData reference;
    private ShopEvent.ShopDescribed description = ShopEvent.ShopDescribed.NOT_YET;

    private Shop(ReferenceData reference) {
        this.reference = reference;
        procedures.put(StandardProcedure.REF, StandardProcedure.V1);
        calendars.put(StandardProcedure.ALWAYS_OPEN, SupportCalendar.alwaysOpen(StandardProcedure.ALWAYS_OPEN));
    }

    /** @param entries all entries of the shop, in any order */
    public static Shop fold(Collection<Entry> entries) {
        Shop shop = new Shop(new ReferenceData());
        entries.stream().distinct().sorted(Entry.ORDER).map(Entry::event).forEach(event -> {
            if (event instanceof ShopEvent saved) {
                shop.apply(saved);
            }
        });
        return shop;
    }

    /** The shop as it would be after these were recorded too. */
    public Shop with(Collection<? extends ShopEvent> events) {
        Shop shop = new Shop(reference.copy());
        shop.description = description;
        shop.technicians.putAll(technicians);
        shop.customers.putAll(customers);
        shop.calendars.putAll(calendars);
        shop.procedures.putAll(procedures);
        events.forEach(shop::apply);
        return shop;
    }

    private void apply(ShopEvent event) {
        switch (event) {
            case ShopEvent.TechnicianSaved technician -> technicians.put(technician.id(), technician);
            case ShopEvent.CustomerSaved customer -> {
                String now = customerNow(customer.name());
                customers.put(now, customer.called(now, peopleNow(now, customer.requesters())));
            }
            case ShopEvent.CalendarSaved saved -> calendars.put(saved.calendar().id(), SupportCalendar.of(saved.calendar()));
            case ShopEvent.ProcedureSaved saved -> procedures.putIfAbsent(saved.procedure().ref(), saved.procedure());
            case ShopEvent.ShopDescribed described -> description = described;
            case ReferenceEvent.Renamed renamed -> rename(renamed);
            case ReferenceEvent saved -> reference.apply(saved);
        }
    }

    /** Nothing changes where the new name is another customer's; the customer keeps its place in the list. */
    private void rename(ReferenceEvent.Renamed renamed) {
        if (renamed.what() == What.CUSTOMER) {
            ReferenceEvent.Renamed now = new ReferenceEvent.Renamed(What.CUSTOMER, "", customerNow(renamed.from()), renamed.to());
            if (!customers.containsKey(now.from()) || customers.containsKey(now.to())) {
                return;
            }
            reference.apply(now);
        } else {
            reference.apply(renamed);
        }
        List<ShopEvent.CustomerSaved> all = customers();
        customers.clear();
        all.forEach(this::apply);
    }

    /** What a customer is called now that tickets, files or other installations may call otherwise; the name itself where it was never another. */
    public String customerNow(String name) {
        return reference.nameNow(What.CUSTOMER, "", name);
    }

    private List<String> peopleNow(String customer, List<String> people) {
        return people.stream().map(person -> reference.nameNow(What.REQUESTER, customer, person)).distinct().toList();
    }

    @Override
    public Procedure version(ProcedureRef ref) {
        return procedures.getOrDefault(ref, StandardProcedure.V1);
    }

    @Override
    public SupportCalendar calendar(String id) {
        SupportCalendar calendar = calendars.get(id);
        return calendar == null ? assumed.computeIfAbsent(id, SupportCalendar::alwaysOpen) : calendar;
    }

    /** The version that a customer's new tickets start under: its own, else the newest of the Standard procedure. */
    public Procedure procedureFor(String customer) {
        ShopEvent.CustomerSaved known = customers.get(customerNow(customer));
        ProcedureRef own = known == null ? null : known.procedure();
        return own == null ? newest(StandardProcedure.REF.id()) : version(own);
    }

    /**
     * The newest version of a procedure, the one saved last where two installations gave the same number; the built-in Standard where there is
     * none.
     */
    public Procedure newest(String procedureId) {
        return versions(procedureId).stream().reduce((a, b) -> a.ref().version() > b.ref().version() ? a : b).orElse(StandardProcedure.V1);
    }

    /** All versions of a procedure, in the order in which they were saved. */
    public List<Procedure> versions(String procedureId) {
        return procedures.values().stream().filter(procedure -> procedure.ref().id().equals(procedureId)).toList();
    }

    /** All people, retired ones included. */
    public List<ShopEvent.TechnicianSaved> technicians() {
        return List.copyOf(technicians.values());
    }

    public Optional<ShopEvent.TechnicianSaved> technician(String id) {
        return Optional.ofNullable(technicians.get(id));
    }

    /** A person's name; the id in capitals for somebody this installation has not heard of. */
    public String nameOf(String technician) {
        return technician(technician).map(ShopEvent.TechnicianSaved::name).orElseGet(() -> technician.toUpperCase(Locale.ROOT));
    }

    /** People who work here now. */
    public List<ShopEvent.TechnicianSaved> staff() {
        return technicians.values().stream().filter(technician -> !technician.retired()).toList();
    }

    public List<ShopEvent.CustomerSaved> customers() {
        return List.copyOf(customers.values());
    }

    public Optional<ShopEvent.CustomerSaved> customer(String name) {
        return Optional.ofNullable(customers.get(customerNow(name)));
    }

    /** What an hour at a level costs a customer: by its contract, else by the procedure that the ticket is under. */
    public BigDecimal hourlyRate(String customer, ProcedureRef procedure, String level) {
        return customer(customer)
                .flatMap(known -> known.contract().rate(level))
                .orElseGet(() -> version(procedure).level(level).hourlyRate());
    }

    /** Names of the people who ask for a customer, retired ones left out, in order. */
    public Set<String> requestersOf(String customer) {
        Set<String> names = new TreeSet<>();
        String now = customerNow(customer);
        customer(now).ifPresent(known -> names.addAll(known.requesters()));
        reference.requesters().stream().filter(person -> person.customer().equals(now)).forEach(person -> {
            if (person.retired()) {
                names.remove(person.name());
            } else {
                names.add(person.name());
            }
        });
        return names;
    }

    /** Vendors, categories, texts and whatever else tickets name. */
    public ReferenceData reference() {
        return reference;
    }

    /** Name, currency and logo; {@link ShopEvent.ShopDescribed#NOT_YET} before anybody said. */
    public ShopEvent.ShopDescribed description() {
        return description;
    }

    /** How many decimal places an amount of the shop's money has. */
    public int currencyDigits() {
        return Currency.getAvailableCurrencies().stream()
                .filter(known -> known.getCurrencyCode().equals(description.currency()))
                .mapToInt(Currency::getDefaultFractionDigits)
                .filter(digits -> digits >= 0)
                .findFirst()
                .orElse(CENTS);
    }

    /** What was saved last of the same identity as an event; empty for something new. */
    public Optional<? extends ShopEvent> before(ShopEvent event) {
        return switch (event) {
            case ShopEvent.TechnicianSaved technician -> technician(technician.id());
            case ShopEvent.CustomerSaved customer -> customer(customer.name());
            case ReferenceEvent saved -> reference.before(saved);
            case ShopEvent.ShopDescribed _ -> Optional.of(description).filter(saved -> saved != ShopEvent.ShopDescribed.NOT_YET);
            case ShopEvent.CalendarSaved saved -> Optional.ofNullable(calendars.get(saved.calendar().id()))
                    .map(calendar -> new ShopEvent.CalendarSaved(calendar.definition()));
            case ShopEvent.ProcedureSaved saved -> Optional.ofNullable(procedures.get(saved.procedure().ref())).map(ShopEvent.ProcedureSaved::new);
        };
    }

    /** When somebody can be reached: their own hours, those of their calendar, else the shop's support hours. */
    public SupportCalendar hours(WorkingHours hours) {
        CalendarDefinition own = hours.own();
        String named = hours.calendar();
        return own != null ? SupportCalendar.of(own) : calendar(named == null ? StandardProcedure.SUPPORT_HOURS : named);
    }

    public List<CalendarDefinition> calendars() {
        return calendars.values().stream().map(SupportCalendar::definition).toList();
    }

    /** Whose days and months count: that of the shop's own support hours. */
    public ZoneId zone() {
        return calendar(StandardProcedure.SUPPORT_HOURS).zone();
    }

    public List<Procedure> procedures() {
        return List.copyOf(procedures.values());
    }
}
