package tierdesk.ui.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The words on the screen")
class MessagesTest {

    private static final Path RESOURCES = Path.of("src/main/resources/tierdesk/ui");
    private static final Path SOURCES = Path.of("src/main/java/tierdesk");
    private static final Pattern FXML_KEY = Pattern.compile("\"%([^\"]+)\"");
    private static final Pattern ASKED = Pattern.compile("[mM]essages(?:\\(\\))?\\s*\\.get\\(\\s*\"([^\"]+)\"");
    private static final Pattern LITERAL = Pattern.compile("\"([a-z][a-z0-9.-]*)\"");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d+)");

    private static Map<String, Map<String, String>> bundles;
    private static Map<String, String> english;
    private static Map<String, Path> inFxml;
    private static Map<String, Path> asked;
    private static Set<String> literals;

    @BeforeAll
    static void read() throws IOException {
        bundles = new LinkedHashMap<>();
        for (Path file : files(RESOURCES, ".properties")) {
            if (file.getParent().equals(RESOURCES)) {
                bundles.put(file.getFileName().toString(), entries(file));
            }
        }
        english = bundles.get("messages.properties");
        inFxml = find(files(RESOURCES, ".fxml"), FXML_KEY);
        List<Path> java = files(SOURCES, ".java");
        asked = find(java, ASKED);
        literals = find(java, LITERAL).keySet();
    }

    @Test
    @DisplayName("are the same keys in every language")
    void sameKeysInEveryLanguage() {
        assertThat(bundles).hasSize(Messages.LANGUAGES.size());
        bundles.forEach((file, entries) -> {
            assertThat(missing(english.keySet(), entries.keySet())).as("to be added to " + file).isEmpty();
            assertThat(missing(entries.keySet(), english.keySet())).as("to be added to messages.properties").isEmpty();
        });
    }

    @Test
    @DisplayName("have the same placeholders in every language, and FXML's have none")
    void samePlaceholders() {
        bundles.forEach((file, entries) -> entries.forEach((key, value) -> {
            assertThat(placeholders(value)).as(file + ": " + key).isEqualTo(placeholders(english.get(key)));
            assertThatCode(() -> new MessageFormat(value, Locale.ENGLISH)).as(file + ": " + key).doesNotThrowAnyException();
            if (inFxml.containsKey(key)) {
                assertThat(value).as(file + ": " + key + " is used in FXML").doesNotContain("{");
            }
        }));
    }

    @Test
    @DisplayName("have typographic apostrophes, so that they read the same with and without arguments")
    void typographicApostrophes() {
        bundles.forEach((file, entries) -> entries.forEach((key, value) ->
                assertThat(value).as(file + ": " + key + " wants ’ for '").doesNotContain("'")));
    }

    @Test
    @DisplayName("are there wherever they are asked for")
    void thereWhereAskedFor() {
        Map<String, Path> wanted = new TreeMap<>(asked);
        wanted.putAll(inFxml);
        List<String> missing = wanted.entrySet().stream().filter(entry -> !defined(entry.getKey()))
                .map(entry -> entry.getKey() + " =    # " + entry.getValue()).toList();
        assertThat(missing).as("lines to add to messages.properties").isEmpty();
    }

    @Test
    @DisplayName("name every constant of an enum of which they name one")
    void wholeEnums() throws IOException {
        List<String> missing = new ArrayList<>();
        enums().forEach((prefix, keys) -> {
            if (keys.stream().anyMatch(english::containsKey)) {
                keys.stream().filter(key -> !english.containsKey(key)).forEach(missing::add);
            }
        });
        assertThat(missing).as("lines to add to messages.properties").isEmpty();
    }

    @Test
    @DisplayName("are all used")
    void allUsed() throws IOException {
        Set<String> ofEnums = enums().values().stream().flatMap(List::stream).collect(Collectors.toSet());
        List<String> prefixes = literals.stream().filter(literal -> literal.endsWith(".")).toList();
        List<String> unused = english.keySet().stream()
                .filter(key -> !inFxml.containsKey(key) && !literals.contains(key) && !ofEnums.contains(key))
                .filter(key -> prefixes.stream().noneMatch(key::startsWith)).toList();
        assertThat(unused).as("nothing asks for these").isEmpty();
    }

    private static boolean defined(String key) {
        return key.endsWith(".")
                ? english.keySet().stream().anyMatch(known -> known.startsWith(key))
                : english.containsKey(key);
    }

    private static List<String> missing(Set<String> wanted, Set<String> there) {
        return wanted.stream().filter(key -> !there.contains(key)).map(key -> key + " = ").toList();
    }

    private static Set<String> placeholders(String pattern) {
        return PLACEHOLDER.matcher(pattern).results().map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The keys that {@link Messages#of} asks for, by the enum's prefix. */
    private static Map<String, List<String>> enums() throws IOException {
        Map<String, List<String>> keys = new TreeMap<>();
        Path classes = Path.of(URI.create(Messages.class.getProtectionDomain().getCodeSource().getLocation().toString()));
        for (Path file : files(classes.resolve("tierdesk"), ".class")) {
            String name = classes.relativize(file).toString().replace('/', '.').replace('\\', '.');
            Class<?> type = load(name.substring(0, name.length() - ".class".length()));
            if (type.isEnum()) {
                keys.computeIfAbsent(Messages.kebab(type.getSimpleName()), prefix -> new ArrayList<>())
                        .addAll(Arrays.stream(type.getEnumConstants()).map(constant -> Messages.key((Enum<?>) constant)).toList());
            }
        }
        return keys;
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name, false, MessagesTest.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new AssertionError(e);
        }
    }

    private static Map<String, Path> find(List<Path> files, Pattern pattern) throws IOException {
        Map<String, Path> found = new TreeMap<>();
        for (Path file : files) {
            for (MatchResult match : pattern.matcher(Files.readString(file)).results().toList()) {
                found.putIfAbsent(match.group(1), file);
            }
        }
        return found;
    }

    private static Map<String, String> entries(Path file) throws IOException {
        Map<String, String> entries = new LinkedHashMap<>();
        for (String line : Files.readAllLines(file)) {
            if (!line.isBlank() && !line.startsWith("#")) {
                String[] parts = line.split("\\s*=\\s*", 2);
                assertThat(entries.put(parts[0].strip(), parts[1])).as("%s has %s twice", file, parts[0]).isNull();
            }
        }
        return entries;
    }

    private static List<Path> files(Path folder, String ending) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(file -> file.toString().endsWith(ending)).sorted().toList();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }
}
