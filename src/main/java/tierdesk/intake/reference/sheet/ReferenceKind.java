package tierdesk.intake.reference.sheet;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import tierdesk.journal.Shop;
import tierdesk.journal.ShopRules;
import tierdesk.procedure.event.ReferenceEvent;
import tierdesk.procedure.event.ReferenceEvent.Renamed;
import tierdesk.procedure.event.ReferenceEvent.What;
import tierdesk.procedure.event.ShopEvent;
import tierdesk.procedure.rule.Refusal;
import tierdesk.procedure.shop.Flaw;
import tierdesk.procedure.shop.ShopField;

/** The kinds of reference data that are edited in forms and come and go as CSV. */
public enum ReferenceKind {
    CUSTOMERS(CustomerSheets.CUSTOMERS),
    PEOPLE(CustomerSheets.PEOPLE),
    ASSETS(CustomerSheets.ASSETS),
    TECHNICIANS(StaffSheets.TECHNICIANS),
    VENDORS(StaffSheets.VENDORS),
    CATEGORIES(WordSheets.CATEGORIES),
    ROOT_CAUSES(WordSheets.ROOT_CAUSES),
    TEXTS(WordSheets.TEXTS),
    CHECK_LISTS(WordSheets.CHECK_LISTS);

    private final Sheet<? extends ShopEvent> sheet;

    ReferenceKind(Sheet<? extends ShopEvent> sheet) {
        this.sheet = sheet;
    }

    /** The kind of this name, as the command line and files name it ({@code root-causes}). */
    public static Optional<ReferenceKind> of(String name) {
        return Arrays.stream(values()).filter(kind -> kind.key().equals(name.strip().toLowerCase(Locale.ROOT))).findFirst();
    }

    /** An entry's new name as an event; empty for a kind whose entries keep theirs: technicians have an id, assets are replaced. */
    public static Optional<Renamed> renamed(ShopEvent entry, String to) {
        return Optional.ofNullable(switch (entry) {
            case ShopEvent.CustomerSaved customer -> new Renamed(What.CUSTOMER, "", customer.name(), to);
            case ReferenceEvent.RequesterSaved person -> new Renamed(What.REQUESTER, person.customer(), person.name(), to);
            case ReferenceEvent.VendorSaved vendor -> new Renamed(What.VENDOR, "", vendor.name(), to);
            case ReferenceEvent.CategorySaved category -> new Renamed(What.CATEGORY, "", category.name(), to);
            case ReferenceEvent.RootCauseSaved cause -> new Renamed(What.ROOT_CAUSE, "", cause.name(), to);
            default -> null;
        });
    }

    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The fields that say which entry it is; the last of them changes only by renaming. */
    public List<ShopField> identity() {
        return sheet.identity();
    }

    /** The fields of a form: the identity first, whether it is retired left out. */
    public List<ShopField> fields() {
        return Stream.concat(sheet.identity().stream(), sheet.others().stream()).toList();
    }

    /** The columns of a file: the fields, and whether it is retired. */
    public List<ShopField> columns() {
        List<ShopField> columns = new ArrayList<>(fields());
        columns.add(ShopField.RETIRED);
        return columns;
    }

    /** The field by which entries of the same name are told apart in a list. */
    public ShopField detail() {
        return sheet.detail();
    }

    /** All entries of the kind, retired ones included. */
    public List<ShopEvent> entries(Shop shop) {
        return List.copyOf(sheet.entries().apply(shop));
    }

    /** An entry's columns as texts; {@link #read} makes the same entry of them. */
    public Map<ShopField, String> texts(ShopEvent event, Shop shop, Locale locale) {
        return sheet.texts(event, shop, locale);
    }

    /**
     * Makes an entry of texts and looks it over.
     *
     * @param texts by column; one that is missing is blank
     * @param shop against which it is checked
     * @param fresh whether it is to be a new one, whose name must not be taken
     */
    public Reading read(Map<ShopField, String> texts, Shop shop, boolean fresh) {
        FieldReader reader = new FieldReader(texts, shop);
        ShopEvent event = sheet.read().apply(reader);
        List<Flaw> flaws = new ArrayList<>(reader.flaws());
        Set<ShopField> unread = EnumSet.noneOf(ShopField.class);
        flaws.forEach(flaw -> unread.add(flaw.field()));
        ShopRules.flaws(event, shop.with(List.of(event))).stream().filter(flaw -> !unread.contains(flaw.field())).forEach(flaws::add);
        ShopField named = sheet.identity().getLast();
        if (fresh && shop.before(event).isPresent() && flaws.stream().noneMatch(flaw -> flaw.field() == named)) {
            flaws.add(Flaw.of(named, Refusal.Key.ENTRY_TAKEN, texts.getOrDefault(named, "")));
        }
        return new Reading(event, flaws);
    }

    /**
     * What texts come to.
     *
     * @param event to be saved where there is no flaw
     */
    public record Reading(ShopEvent event, List<Flaw> flaws) {

        public Reading {
            flaws = List.copyOf(flaws);
        }
    }

    /** Whether an entry is offered no more. */
    public static boolean retired(ShopEvent event) {
        return switch (event) {
            case ShopEvent.CustomerSaved customer -> customer.retired();
            case ShopEvent.TechnicianSaved technician -> technician.retired();
            case ReferenceEvent saved -> saved.retired();
            case ShopEvent.CalendarSaved _, ShopEvent.ProcedureSaved _, ShopEvent.ShopDescribed _ -> false;
        };
    }
}
