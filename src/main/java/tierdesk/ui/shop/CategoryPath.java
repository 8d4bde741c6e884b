package tierdesk.ui.shop;

import tierdesk.journal.Shop;

/** Where a category stands in the tree, as one line: "Devices › Printing". */
public final class CategoryPath {

    private static final String BELOW = " › ";

    private CategoryPath() {
    }

    /** From the top down; the name alone for one that is not known. */
    public static String of(Shop shop, String category) {
        return String.join(BELOW, shop.reference().path(category));
    }
}
