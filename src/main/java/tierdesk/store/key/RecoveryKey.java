package tierdesk.store.key;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A second secret, made by the program and kept on paper: 160 random bits in groups of letters and digits that are not taken for each other. */
final class RecoveryKey {

    /** Crockford's: no I, L, O, U. */
    private static final String LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int LENGTH = 32;
    private static final int GROUP = 4;

    private RecoveryKey() {
    }

    /** A new one, as it is printed. */
    static String random() {
        byte[] random = DataKey.randomBytes(LENGTH);
        String letters = IntStream.range(0, LENGTH).mapToObj(i -> String.valueOf(LETTERS.charAt(random[i] & 31))).collect(Collectors.joining());
        return IntStream.range(0, LENGTH / GROUP).mapToObj(i -> letters.substring(i * GROUP, (i + 1) * GROUP)).collect(Collectors.joining("-"));
    }

    /** What was typed may be one, however it was written. */
    static boolean looksLike(String typed) {
        String letters = letters(typed);
        return letters.length() == LENGTH && letters.chars().allMatch(letter -> LETTERS.indexOf(letter) >= 0);
    }

    /** The letters alone, with those that are easily taken for others put right. */
    static String letters(String typed) {
        return typed.toUpperCase(Locale.ROOT).replace('O', '0').replace('I', '1').replace('L', '1').chars()
                .filter(Character::isLetterOrDigit).mapToObj(Character::toString).collect(Collectors.joining());
    }
}
