package tierdesk.ui.support;

import java.util.List;
import tierdesk.desk.ShopData;

/** A shop's data in which no name was used before, so that nothing completes. */
public interface NamelessShop extends ShopData {

    @Override
    default List<String> customersLike(String typed, int limit) {
        return List.of();
    }

    @Override
    default List<String> requestersLike(String customer, String typed, int limit) {
        return List.of();
    }

    @Override
    default List<String> categoriesLike(String typed, int limit) {
        return List.of();
    }

    @Override
    default List<String> assetsLike(String customer, String typed, int limit) {
        return List.of();
    }

    @Override
    default List<String> rootCausesLike(String typed, int limit) {
        return List.of();
    }
}
