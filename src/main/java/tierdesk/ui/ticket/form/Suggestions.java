package tierdesk.ui.ticket.form;

import java.util.List;
import tierdesk.desk.ShopData;

/** Where a field's completions come from. Reads the disk. */
public enum Suggestions {
    CUSTOMERS,
    REQUESTERS,
    CATEGORIES,
    ASSETS;

    private static final int MOST = 8;

    /** @param customer whose people and assets are meant; blank for anybody's */
    List<String> find(ShopData shop, String customer, String typed) {
        return switch (this) {
            case CUSTOMERS -> shop.customersLike(typed, MOST);
            case REQUESTERS -> shop.requestersLike(customer, typed, MOST);
            case CATEGORIES -> shop.categoriesLike(typed, MOST);
            case ASSETS -> shop.assetsLike(customer, typed, MOST);
        };
    }
}
