package tierdesk.intake.csv;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The names of a file's columns: each named once, so that a mapping can point at it. */
public final class Header {

    private final List<String> names;
    private final Map<String, Integer> columns = new HashMap<>();

    private Header(List<String> names) {
        this.names = List.copyOf(names);
        for (int i = 0; i < names.size(); i++) {
            columns.putIfAbsent(normal(names.get(i)), i);
        }
    }

    /** Names are trimmed; a blank one becomes {@code Column 3}, a repeated one {@code Comment (2)}. */
    public static Header of(List<String> cells) {
        List<String> names = new ArrayList<>();
        Map<String, Integer> seen = new HashMap<>();
        for (int i = 0; i < cells.size(); i++) {
            String name = cells.get(i).strip().isEmpty() ? "Column " + (i + 1) : cells.get(i).strip();
            int times = seen.merge(normal(name), 1, Integer::sum);
            names.add(times == 1 ? name : name + " (" + times + ")");
        }
        return new Header(names);
    }

    public List<String> names() {
        return names;
    }

    public String name(int column) {
        return names.get(column);
    }

    public int size() {
        return names.size();
    }

    /** The column of this name, whatever its case and punctuation; -1 if there is none. */
    public int column(String name) {
        return columns.getOrDefault(normal(name), -1);
    }

    /** Whether there is a column of each of these names. */
    public boolean hasAll(List<String> wanted) {
        return wanted.stream().allMatch(name -> column(name) >= 0);
    }

    /** The same for the same column names in the same order, and for no others. */
    public String fingerprint() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            names.forEach(name -> digest.update((normal(name) + '\n').getBytes(StandardCharsets.UTF_8)));
            return HexFormat.of().formatHex(digest.digest(), 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    /** Lower case, with one blank for any run of blanks, underscores, hyphens and other marks. */
    public static String normal(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    }
}
