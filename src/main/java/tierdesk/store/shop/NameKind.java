package tierdesk.store.shop;

import java.util.Locale;

/** What names are completed while typing. */
enum NameKind {
    CUSTOMER,
    REQUESTER,
    CATEGORY,
    ASSET,
    ROOT_CAUSE;

    String column() {
        return name().toLowerCase(Locale.ROOT);
    }
}
