package tierdesk.ui.about;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The licences that the About page lists")
class LibrariesTest {

    /** Written by the build before the tests. */
    private static final Path DEPENDENCIES = Path.of("target/runtime-dependencies.txt");
    private static final Pattern DEPENDENCY = Pattern.compile("^ +([a-zA-Z0-9._-]+):[a-zA-Z0-9._-]+:jar:");

    /** No Maven group: a typeface and icons. */
    private static final Set<String> NO_LIBRARIES = Set.of("roboto", "feather-icons");

    @Test
    @DisplayName("name every library that is shipped, and none that is not")
    void complete() throws Exception {
        Set<String> shipped = new TreeSet<>();
        for (String line : Files.readAllLines(DEPENDENCIES)) {
            Matcher dependency = DEPENDENCY.matcher(line);
            if (dependency.find()) {
                shipped.add(dependency.group(1));
            }
        }
        Set<String> listed = Library.all().stream().map(Library::group).filter(group -> !NO_LIBRARIES.contains(group))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(shipped).hasSizeGreaterThan(30);
        assertThat(listed).as("libraries.properties").isEqualTo(shipped);
        assertThat(Library.all()).allSatisfy(library -> {
            assertThat(library.licence()).isNotBlank();
            assertThat(library.site()).startsWith("https://");
        });
    }
}
