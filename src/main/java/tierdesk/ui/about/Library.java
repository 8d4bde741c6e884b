package tierdesk.ui.about;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Properties;

/**
 * A work of others that is shipped with the program.
 *
 * @param group under which it is published; for what is no library, how it came in
 * @param licence in the words of whoever publishes it
 */
record Library(String group, String name, String licence, String site) {

    private static final String FILE = "libraries.properties";

    /** All of them, by name. */
    static List<Library> all() {
        Properties listed = new Properties();
        try (InputStream in = Library.class.getResourceAsStream(FILE); Reader text = new InputStreamReader(in, StandardCharsets.UTF_8)) {
            listed.load(text);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return listed.stringPropertyNames().stream().map(group -> of(group, listed.getProperty(group)))
                .sorted(Comparator.comparing(library -> library.name().toLowerCase(Locale.ROOT))).toList();
    }

    private static Library of(String group, String line) {
        String[] parts = line.split("\\s*\\|\\s*", -1);
        if (parts.length != 3) {
            throw new IllegalStateException(FILE + ": " + group + " wants name | licence | site");
        }
        return new Library(group, parts[0], parts[1], parts[2]);
    }
}
