package tierdesk.ui.calendars.save;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** The name by which procedures know a new calendar, made of the one for people. */
final class IdText {

    private static final int LENGTH = 40;

    private IdText() {
    }

    /** Such as {@code support-hours-berlin}; numbered where it is taken. */
    static String of(String name, Set<String> taken) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("\\p{M}", "").toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        String id = plain.isEmpty() ? "calendar" : plain.substring(0, Math.min(LENGTH, plain.length()));
        return Stream.iterate(1, number -> number + 1).map(number -> number == 1 ? id : id + "-" + number)
                .filter(candidate -> !taken.contains(candidate)).findFirst().orElseThrow();
    }
}
