package tierdesk.ui.calendars.text;

import java.time.ZoneId;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** A time zone as people type it: {@code Europe/Berlin}, {@code europe/berlin}, {@code new york}. */
public final class ZoneText {

    private static final List<String> ZONES = ZoneId.getAvailableZoneIds().stream()
            .filter(id -> id.contains("/") && !id.startsWith("SystemV/") && !id.startsWith("Etc/") || id.equals("UTC"))
            .collect(Collectors.toCollection(TreeSet::new))
            .stream().toList();

    private ZoneText() {
    }

    /** The zone of this name, whatever the case; empty for a name that the time zone database does not have. */
    public static Optional<ZoneId> read(String typed) {
        String text = typed.strip().replace(' ', '_');
        if (ZoneId.getAvailableZoneIds().contains(text)) {
            return Optional.of(ZoneId.of(text));
        }
        return ZONES.stream().filter(id -> id.equalsIgnoreCase(text)).findFirst().map(ZoneId::of);
    }

    /** Zones whose name has all the words that are typed, those whose place begins with them first. */
    public static List<String> like(String typed, int limit) {
        List<String> words = Arrays.stream(typed.toLowerCase(Locale.ROOT).split("[\\s_/]+")).filter(word -> !word.isEmpty()).toList();
        return ZONES.stream()
                .filter(id -> words.stream().allMatch(id.toLowerCase(Locale.ROOT)::contains))
                .sorted(Comparator.comparing(id -> !words.isEmpty() && !place(id).startsWith(words.getFirst())))
                .limit(limit)
                .toList();
    }

    private static String place(String id) {
        return id.substring(id.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
    }
}
