package tierdesk.intake;

import java.util.Locale;
import java.util.ResourceBundle;

/**
 * What stands in a ticket where the other system said nothing. In one language on purpose: the same file makes the same entries at
 * every installation.
 */
final class ImportedTexts {

    private static final ResourceBundle TEXTS = ResourceBundle.getBundle("tierdesk.intake.imported", Locale.ROOT);

    static final String UNKNOWN_CUSTOMER = TEXTS.getString("customer.unknown");
    static final String NO_CATEGORY = TEXTS.getString("category.none");
    static final String WAITING = TEXTS.getString("hold.reason");

    private ImportedTexts() {
    }
}
