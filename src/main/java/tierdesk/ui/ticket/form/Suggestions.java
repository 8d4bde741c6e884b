package tierdesk.ui.ticket.form;

import java.util.List;
import tierdesk.desk.ShopData;

/** Where a field's completions come from. Reads the disk. */
public enum Suggestions {
    CUSTOMERS,
    REQUESTERS,
    CATEGORIES,
    ASSETS,
    ROOT_CAUSES;

    /** @param customer whose people and assets are meant; blank for anybody's */
    List<String> find(ShopData shop, String customer, String typed, int limit) {
        return switch (this) {
            case CUSTOMERS -> shop.customersLike(typed, limit);
            case REQUESTERS -> shop.requestersLike(customer, typed, limit);
            case CATEGORIES -> shop.categoriesLike(typed, limit);
            case ASSETS -> shop.assetsLike(customer, typed, limit);
            case ROOT_CAUSES -> shop.rootCausesLike(typed, limit);
        };
    }
}
