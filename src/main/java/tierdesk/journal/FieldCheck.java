package tierdesk.journal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import tierdesk.procedure.rule.Refusal.Key;
import tierdesk.procedure.shop.Flaw;
import tierdesk.procedure.shop.ShopField;

/** Collects what is wrong with fields, by what any field must be like. */
final class FieldCheck {

    static final int NAME_LENGTH = 200;
    private static final int TEXT_LENGTH = 4_000;
    private static final int MOST = 200;
    private static final LocalDate FIRST_DAY = LocalDate.of(1980, 1, 1);
    private static final LocalDate LAST_DAY = LocalDate.of(2100, 12, 31);

    private final List<Flaw> flaws = new ArrayList<>();

    List<Flaw> flaws() {
        return List.copyOf(flaws);
    }

    boolean required(ShopField field, String text) {
        if (text.isBlank()) {
            flaw(field, Key.SHOP_FIELD_MISSING, field);
            return false;
        }
        return true;
    }

    void name(ShopField field, String name) {
        if (required(field, name)) {
            length(field, name, NAME_LENGTH);
        }
    }

    /** A name may be saved again as it is, not in other letters. */
    void unique(String name, Stream<String> known) {
        known.filter(other -> !other.equals(name) && other.strip().toLowerCase(Locale.ROOT).equals(name.strip().toLowerCase(Locale.ROOT)))
                .findFirst()
                .ifPresent(other -> flaw(ShopField.NAME, Key.ENTRY_TAKEN, other));
    }

    void names(ShopField field, List<String> names) {
        Set<String> seen = new HashSet<>();
        for (String name : names) {
            name(field, name);
            if (!seen.add(name.toLowerCase(Locale.ROOT))) {
                flaw(field, Key.NAMED_TWICE, name);
            }
        }
        if (names.size() > MOST) {
            flaw(field, Key.TOO_MANY, MOST, names.size());
        }
    }

    void text(ShopField field, String text) {
        length(field, text, TEXT_LENGTH);
    }

    void length(ShopField field, String text, int most) {
        if (text.length() > most) {
            flaw(field, Key.TEXT_TOO_LONG, most, text.length());
        }
    }

    void minutes(ShopField field, int minutes, int most) {
        if (minutes < 0 || minutes > most) {
            flaw(field, Key.MINUTES_OUT_OF_RANGE, 0, most);
        }
    }

    void day(ShopField field, LocalDate day) {
        if (day.isBefore(FIRST_DAY) || day.isAfter(LAST_DAY)) {
            flaw(field, Key.DAY_OUT_OF_RANGE, day.toString(), FIRST_DAY.toString(), LAST_DAY.toString());
        }
    }

    void flaw(ShopField field, Key key, Object... args) {
        flaws.add(Flaw.of(field, key, args));
    }
}
