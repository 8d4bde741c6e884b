package tierdesk.intake.mapping;

import java.util.Locale;

/** How other systems write "nothing". */
public final class Values {

    private Values() {
    }

    public static boolean isMissing(String value) {
        return switch (value.strip().toLowerCase(Locale.ROOT)) {
            case "", "?", "-", "--", "n/a", "na", "null", "none", "nil", "(empty)", "(null)", "not set", "unassigned", "nobody" -> true;
            default -> false;
        };
    }

    static String orBlank(String value) {
        return isMissing(value) ? "" : value;
    }
}
