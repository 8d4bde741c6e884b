package tierdesk.ui.reference;

import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tierdesk.intake.reference.sheet.ReferenceKind;
import tierdesk.journal.Shop;
import tierdesk.procedure.event.ShopEvent;
import tierdesk.procedure.shop.ShopField;

/**
 * An entry in the list.
 *
 * @param key by which what is typed of it is kept; blank for a new one
 * @param detail what tells it apart; may be blank
 * @param words everything in it, in small letters, to search in
 * @param saved null for a new one
 */
record Row(String key, String title, String detail, String words, boolean retired, @Nullable ShopEvent saved) {

    static final Row NEW = new Row("", "", "", "", false, null);

    static Row of(ReferenceKind kind, ShopEvent saved, Shop shop, Locale locale) {
        Map<ShopField, String> texts = kind.texts(saved, shop, locale);
        String key = kind.identity().stream().map(field -> texts.getOrDefault(field, "")).collect(Collectors.joining("\n"));
        String named = texts.getOrDefault(kind.identity().getLast(), "");
        String detail = texts.getOrDefault(kind.detail(), "").replace("\n", ", ");
        boolean person = kind == ReferenceKind.TECHNICIANS;
        return new Row(key, person ? detail : named, person ? named.toUpperCase(locale) : detail,
                String.join("\n", texts.values()).toLowerCase(locale), ReferenceKind.retired(saved), saved);
    }
}
