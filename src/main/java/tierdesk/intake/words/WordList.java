package tierdesk.intake.words;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;

/**
 * Words of other systems and the constant each stands for, from a properties file: {@code CONSTANT = word, word, beginning*}. A whole word
 * goes before a beginning, a longer beginning before a shorter one. Case and runs of blanks do not matter.
 */
final class WordList<E extends Enum<E>> {

    private final Map<String, E> words = new HashMap<>();
    private final Map<String, E> beginnings = new LinkedHashMap<>();

    private WordList() {
    }

    static <E extends Enum<E>> WordList<E> load(Class<E> type, String resource) {
        WordList<E> list = new WordList<>();
        Properties lines = new Properties();
        try (InputStream in = WordList.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("Missing from the program: " + resource);
            }
            lines.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        for (String constant : lines.stringPropertyNames()) {
            for (String word : lines.getProperty(constant).split(",", -1)) {
                list.add(normal(word), Enum.valueOf(type, constant));
            }
        }
        return list;
    }

    private void add(String word, E constant) {
        if (word.endsWith("*")) {
            beginnings.put(word.substring(0, word.length() - 1), constant);
        } else {
            words.put(word, constant);
        }
    }

    /** What the text as a whole word stands for. */
    Optional<E> whole(String text) {
        return Optional.ofNullable(words.get(normal(text)));
    }

    /** What the text, or else its beginning, stands for. */
    Optional<E> of(String text) {
        Optional<E> known = whole(text);
        if (known.isPresent()) {
            return known;
        }
        String word = normal(text);
        String longest = "";
        for (String beginning : beginnings.keySet()) {
            if (word.startsWith(beginning) && beginning.length() > longest.length()) {
                longest = beginning;
            }
        }
        return Optional.ofNullable(beginnings.get(longest));
    }

    static String normal(String text) {
        return text.strip().toLowerCase(Locale.ROOT).replaceAll("[\\s_]+", " ");
    }
}
