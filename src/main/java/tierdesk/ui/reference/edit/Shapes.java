package tierdesk.ui.reference.edit;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import tierdesk.intake.reference.sheet.ReferenceKind;
import tierdesk.journal.Shop;
import tierdesk.procedure.Channel;
import tierdesk.procedure.Level;
import tierdesk.procedure.Role;
import tierdesk.procedure.event.ReferenceEvent.AssetSaved;
import tierdesk.procedure.event.ReferenceEvent.CategorySaved;
import tierdesk.procedure.event.ReferenceEvent.VendorSaved;
import tierdesk.procedure.event.ShopEvent.CustomerSaved;
import tierdesk.procedure.shop.ShopField;
import tierdesk.ui.text.Messages;

/** What kind of control fits a field, and what can be chosen in it. */
final class Shapes {

    private static final Set<ShopField> AREAS = Set.of(ShopField.NOTES, ShopField.ADDRESS, ShopField.SITES, ShopField.RATES, ShopField.OPENING,
            ShopField.TEXT, ShopField.PHONES, ShopField.MAILS, ShopField.SKILLS, ShopField.PRODUCTS, ShopField.SYMPTOMS, ShopField.ITEMS,
            ShopField.HOURS, ShopField.ABSENCES);
    private static final Set<ShopField> TALL = Set.of(ShopField.TEXT, ShopField.ITEMS, ShopField.SYMPTOMS);
    private static final Set<ShopField> WHOLE = Set.of(ShopField.NOTES, ShopField.OPENING, ShopField.TEXT, ShopField.ITEMS, ShopField.SYMPTOMS,
            ShopField.LEVELS);
    private static final Set<ShopField> HINTED = Set.of(ShopField.SITES, ShopField.RATES, ShopField.INCLUDED, ShopField.HOURS, ShopField.ABSENCES,
            ShopField.REACTION, ShopField.WARRANTY_END, ShopField.ID, ShopField.KEY, ShopField.COST_CAP, ShopField.PHONES, ShopField.MAILS,
            ShopField.SKILLS, ShopField.PRODUCTS, ShopField.SYMPTOMS, ShopField.ITEMS, ShopField.TEXT, ShopField.ZONE);

    private Shapes() {
    }

    /** Several lines are typed in it. */
    static boolean area(ShopField field) {
        return AREAS.contains(field);
    }

    static int rows(ShopField field) {
        return TALL.contains(field) ? 6 : 3;
    }

    /** It does not share its line. */
    static boolean whole(ReferenceKind kind, ShopField field) {
        return WHOLE.contains(field) || kind.fields().size() <= 2;
    }

    /** {@code reference.hint.FIELD} stands in it while it is empty. */
    static boolean hinted(ReferenceKind kind, ShopField field) {
        return HINTED.contains(field) || field == ShopField.NOTES && kind == ReferenceKind.CUSTOMERS;
    }

    /** What is chosen among, by what stands in the field, with what a person reads; empty where one types. */
    static List<Map.Entry<String, String>> choices(ShopField field, Shop shop, Messages messages) {
        return switch (field) {
            case ROLE -> Stream.of(Role.values()).map(role -> choice(role, messages)).toList();
            case CHANNEL -> Stream.concat(Stream.of(Map.entry("", messages.get("reference.no-matter"))),
                    Stream.of(Channel.PHONE, Channel.EMAIL, Channel.WALK_IN, Channel.ON_SITE).map(channel -> choice(channel, messages))).toList();
            case PROCEDURE -> {
                List<Map.Entry<String, String>> versions = new ArrayList<>(List.of(Map.entry("", messages.get("reference.procedure.house"))));
                shop.procedures().forEach(known -> versions.add(Map.entry(known.ref().toString(),
                        messages.get("reference.procedure.version", known.name(), known.ref().version()))));
                yield versions;
            }
            default -> List.of();
        };
    }

    private static Map.Entry<String, String> choice(Enum<?> word, Messages messages) {
        return Map.entry(word.name().toLowerCase(Locale.ROOT), messages.of(word));
    }

    static boolean completes(ShopField field) {
        return switch (field) {
            case CUSTOMER, VENDOR, PARENT, CATEGORY, REPLACED_BY, ZONE -> true;
            default -> false;
        };
    }

    /** What is there to be named in a field; from memory. */
    static List<String> known(ShopField field, Editing editing, Shop shop) {
        return switch (field) {
            case CUSTOMER -> shop.customers().stream().filter(known -> !known.retired()).map(CustomerSaved::name).toList();
            case VENDOR -> shop.reference().vendors().stream().filter(known -> !known.retired()).map(VendorSaved::name).toList();
            case PARENT, CATEGORY -> shop.reference().categories().stream().filter(known -> !known.retired()).map(CategorySaved::name).toList();
            case REPLACED_BY -> shop.reference().assetsOf(editing.text(ShopField.CUSTOMER).get().strip()).stream().map(AssetSaved::name).toList();
            case ZONE -> ZoneId.getAvailableZoneIds().stream().filter(id -> id.contains("/")).sorted().toList();
            default -> List.of();
        };
    }

    /** The levels of all procedures, each name once. */
    static List<String> levels(Shop shop) {
        return shop.procedures().stream().flatMap(procedure -> procedure.levels().stream()).map(Level::name).distinct().toList();
    }
}
