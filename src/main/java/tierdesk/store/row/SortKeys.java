package tierdesk.store.row;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Texts as they are compared in the queue's orders, and cut to what a column holds. */
public final class SortKeys {

    /** Longest key of a text. */
    static final int LENGTH = 60;

    private static final int COUNTER_DIGITS = 12;

    private SortKeys() {
    }

    /** Upper and lower case count alike; what differs later than the key is long is left to the row's number. */
    static String text(String text) {
        return cut(text.strip().toLowerCase(Locale.ROOT), LENGTH);
    }

    /** The counter with leading zeros, so that {@code HQ-999} comes before {@code HQ-1000}; whatever case it is typed in. */
    public static String number(String number) {
        String typed = number.strip().toUpperCase(Locale.ROOT);
        int dash = typed.lastIndexOf('-');
        String counter = typed.substring(dash + 1);
        boolean digits = !counter.isEmpty() && counter.chars().allMatch(c -> c >= '0' && c <= '9');
        return cut(digits && counter.length() < COUNTER_DIGITS
                ? typed.substring(0, dash + 1) + "0".repeat(COUNTER_DIGITS - counter.length()) + counter
                : typed, LENGTH);
    }

    static String cut(String text, int length) {
        return text.length() <= length ? text : text.substring(0, length);
    }

    static @Nullable String cutOrNull(@Nullable String text, int length) {
        return text == null ? null : cut(text, length);
    }
}
