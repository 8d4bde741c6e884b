package tierdesk.ui.ticket.form;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import tierdesk.desk.ShopData;
import tierdesk.procedure.event.ReferenceEvent.VendorSaved;

/** Where a field's completions come from. Reads the disk. */
public enum Suggestions {
    CUSTOMERS,
    REQUESTERS,
    CATEGORIES,
    ASSETS,
    ROOT_CAUSES,
    /** Known vendors by a word of their name or products, and the products of all. */
    VENDORS,
    PRODUCTS;

    /** @param customer whose people and assets are meant; blank for anybody's */
    List<String> find(ShopData shop, String customer, String typed, int limit) {
        return switch (this) {
            case CUSTOMERS -> shop.customersLike(typed, limit);
            case REQUESTERS -> shop.requestersLike(customer, typed, limit);
            case CATEGORIES -> shop.categoriesLike(typed, limit);
            case ASSETS -> shop.assetsLike(customer, typed, limit);
            case ROOT_CAUSES -> shop.rootCausesLike(typed, limit);
            case VENDORS -> vendors(shop).filter(vendor -> has(vendor.name(), typed) || vendor.products().stream().anyMatch(product -> has(product, typed)))
                    .map(VendorSaved::name).limit(limit).toList();
            case PRODUCTS -> vendors(shop).flatMap(vendor -> vendor.products().stream()).filter(product -> has(product, typed)).distinct()
                    .limit(limit).toList();
        };
    }

    private static Stream<VendorSaved> vendors(ShopData shop) {
        return shop.shop().reference().vendors().stream().filter(vendor -> !vendor.retired());
    }

    private static boolean has(String name, String typed) {
        return name.toLowerCase(Locale.ROOT).contains(typed.strip().toLowerCase(Locale.ROOT));
    }
}
