package tierdesk.ui.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tierdesk.procedure.Level;

@DisplayName("Colours")
class StyleTest {

    private static final Path MAIN = Path.of("src/main");
    private static final Pattern HEX = Pattern.compile("#(?:[0-9a-fA-F]{8}|[0-9a-fA-F]{6}|[0-9a-fA-F]{3,4})(?![\\w-])");
    private static final Pattern FUNCTION = Pattern.compile("\\b(?:rgba?|hsla?|hsb)\\s*\\(");
    private static final Pattern JAVA = Pattern.compile("\\bColor\\.(?:web|rgb|hsb|gray|valueOf|color|[A-Z]{3,})|\\bsetStyle\\(");
    private static final Pattern NAMED = Pattern.compile(
            "(?:color|fill|stroke)\\s*:[^;]*(?<![\\w-])(?:white|black|red|green|blue|gr[ae]y|yellow|orange)(?![\\w-])");
    private static final Pattern LOOKED_UP = Pattern.compile("(?<=[\\s:,(])-(?!fx-)[a-z][a-z0-9-]*(?=[\\s;,)])");
    private static final double READABLE = 4.5;
    private static final double TOLD_APART = 30;
    private static final List<String> LEVELS = Stream.concat(IntStream.rangeClosed(1, Level.PALETTES).mapToObj(palette -> "tier-" + palette), Stream.of("manager")).toList();

    @Test
    @DisplayName("are named in the token files only")
    void namedInTokenFilesOnly() throws IOException {
        List<String> found = new ArrayList<>();
        for (Path file : sources()) {
            String text = Files.readString(file);
            boolean java = file.toString().endsWith(".java");
            Stream.of(HEX, FUNCTION, java ? JAVA : NAMED).filter(pattern -> !java || pattern != FUNCTION)
                    .flatMap(pattern -> pattern.matcher(text).results())
                    .forEach(match -> found.add(file + ": " + match.group()));
        }
        assertThat(found).isEmpty();
    }

    @Test
    @DisplayName("leave the size of icons to the theme, since an em of an icon is its own size")
    void iconSizes() throws IOException {
        List<Path> found = new ArrayList<>();
        for (Path file : sources()) {
            String text = Files.readString(file);
            if (!file.endsWith("Theme.java") && (text.contains("-fx-icon-size:") || text.contains("iconSize="))) {
                found.add(file);
            }
        }
        assertThat(found).isEmpty();
    }

    @Test
    @DisplayName("are the same tokens in light and dark")
    void sameTokens() throws IOException {
        Set<String> light = Tokens.own(Shade.LIGHT).keySet();
        Set<String> dark = Tokens.own(Shade.DARK).keySet();
        assertThat(light).containsExactlyInAnyOrderElementsOf(dark);
    }

    @Test
    @DisplayName("of our own are all used, or stand in for the theme's")
    void allUsed() throws IOException {
        Set<String> looked = new TreeSet<>();
        for (Path file : sources()) {
            LOOKED_UP.matcher(Files.readString(file)).results().forEach(match -> looked.add(match.group()));
        }
        assertThat(Tokens.own(Shade.LIGHT).keySet()).allMatch(name -> looked.contains(name) || name.startsWith("-color-"));
    }

    @ParameterizedTest
    @EnumSource(Shade.class)
    @DisplayName("are looked up by names that exist")
    void existWhereLookedUp(Shade shade) throws IOException {
        Set<String> known = new TreeSet<>(Tokens.all(shade).keySet());
        List<Path> sheets = sources().stream().filter(file -> file.toString().endsWith(".css")).toList();
        for (Path file : sheets) {
            Pattern.compile("(?m)(-[a-z][a-z0-9-]*)\\s*:").matcher(Files.readString(file)).results()
                    .map(match -> match.group(1)).filter(name -> !name.startsWith("-fx-")).forEach(known::add);
        }
        List<String> unknown = new ArrayList<>();
        for (Path file : sheets) {
            LOOKED_UP.matcher(Files.readString(file)).results().map(match -> match.group())
                    .filter(name -> !known.contains(name)).forEach(name -> unknown.add(file + ": " + name));
        }
        assertThat(unknown).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Shade.class)
    @DisplayName("can be read on each other: 4.5 to 1")
    void readable(Shade shade) throws IOException {
        Map<String, Rgb> tokens = Tokens.all(shade);
        List<String> pale = new ArrayList<>();
        for (String pair : pairs()) {
            String[] names = pair.split(" on ", 2);
            Rgb ground = tokens.get(names[1]).over(tokens.get("-color-bg-default"));
            double contrast = tokens.get(names[0]).over(ground).contrast(ground);
            if (contrast < READABLE) {
                pale.add("%s: %.2f".formatted(pair, contrast));
            }
        }
        assertThat(pale).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Shade.class)
    @DisplayName("of any two levels are told apart, also by deuteranopes and protanopes: 30 in Lab")
    void toldApart(Shade shade) throws IOException {
        Map<String, Rgb> tokens = Tokens.all(shade);
        List<String> alike = new ArrayList<>();
        for (Sight sight : Sight.values()) {
            for (String one : LEVELS) {
                for (String other : LEVELS.subList(LEVELS.indexOf(one) + 1, LEVELS.size())) {
                    double distance = sight.distance(tokens.get("-" + one + "-emphasis"), tokens.get("-" + other + "-emphasis"));
                    if (distance < TOLD_APART) {
                        alike.add("%s and %s, %s: %.1f".formatted(one, other, sight, distance));
                    }
                }
            }
        }
        assertThat(alike).isEmpty();
    }

    private static List<String> pairs() {
        List<String> pairs = new ArrayList<>();
        for (String level : LEVELS) {
            pairs.add("-" + level + "-on-emphasis on -" + level + "-emphasis");
        }
        for (String ground : List.of("default", "overlay", "subtle", "inset")) {
            for (String text : List.of("-color-fg-default", "-color-fg-muted", "-color-fg-subtle", "-color-danger-fg",
                    "-color-accent-fg", "-color-success-fg", "-color-warning-fg")) {
                pairs.add(text + " on -color-bg-" + ground);
            }
        }
        for (String meaning : List.of("accent", "success", "warning", "danger")) {
            pairs.add("-color-fg-default on -color-" + meaning + "-subtle");
            pairs.add("-color-" + meaning + "-fg on -color-" + meaning + "-subtle");
            pairs.add("-color-fg-emphasis on -color-" + meaning + "-emphasis");
        }
        return pairs;
    }

    private static List<Path> sources() throws IOException {
        try (Stream<Path> all = Files.walk(MAIN)) {
            return all.filter(file -> file.toString().matches(".*\\.(java|fxml|css)"))
                    .filter(file -> !file.getFileName().toString().startsWith("tokens-")).sorted().toList();
        }
    }
}
