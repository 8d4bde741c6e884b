package tierdesk.ui.text;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** An identity for the journal, made of a name for people. */
public final class IdText {

    private static final int LENGTH = 40;

    private IdText() {
    }

    /**
     * Such as {@code support-hours-berlin}; numbered where it is taken.
     *
     * @param otherwise for a name without a single letter or digit
     */
    public static String of(String name, String otherwise, Set<String> taken) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("\\p{M}", "").toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        String id = plain.isEmpty() ? otherwise : plain.substring(0, Math.min(LENGTH, plain.length()));
        return Stream.iterate(1, number -> number + 1).map(number -> number == 1 ? id : id + "-" + number)
                .filter(candidate -> !taken.contains(candidate)).findFirst().orElseThrow();
    }
}
