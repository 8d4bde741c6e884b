package tierdesk.ui.reference;

import java.util.Comparator;
import java.util.List;
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
 * @param place where it stands among the others, as names from the top down: of categories, those above them; else its title alone
 * @param words everything in it, in small letters, to search in
 * @param saved null for a new one
 */
record Row(String key, String title, String detail, List<String> place, String words, boolean retired, @Nullable ShopEvent saved) {

    /** By name; what stands under another right after it. */
    static final Comparator<Row> ORDER = Comparator.comparing((Row row) -> String.join("\n", row.place), String.CASE_INSENSITIVE_ORDER)
            .thenComparing(Row::detail);

    static final Row NEW = new Row("", "", "", List.of(), "", false, null);

    /** How many stand above it. */
    int depth() {
        return Math.max(0, place.size() - 1);
    }

    static Row of(ReferenceKind kind, ShopEvent saved, Shop shop, Locale locale) {
        Map<ShopField, String> texts = kind.texts(saved, shop, locale);
        String key = kind.identity().stream().map(field -> texts.getOrDefault(field, "")).collect(Collectors.joining("\n"));
        String named = texts.getOrDefault(kind.identity().getLast(), "");
        String detail = texts.getOrDefault(kind.detail(), "").replace("\n", ", ");
        boolean person = kind == ReferenceKind.TECHNICIANS;
        String title = person ? detail : named;
        List<String> place = kind == ReferenceKind.CATEGORIES ? shop.reference().path(named) : List.of(title);
        return new Row(key, title, person ? named.toUpperCase(locale) : detail, place,
                String.join("\n", texts.values()).toLowerCase(locale), ReferenceKind.retired(saved), saved);
    }
}
