package tierdesk.store.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The schema")
class SchemaTest {

    private static final Path SCRIPTS = Path.of("src/main/resources/tierdesk/store/migration");

    @Test
    @DisplayName("that the program takes for its own is that of the newest script, or it would refuse what it made itself")
    void newest() throws Exception {
        try (Stream<Path> scripts = Files.list(SCRIPTS)) {
            int newest = scripts.map(script -> script.getFileName().toString()).mapToInt(name -> Integer.parseInt(name.substring(1, name.indexOf("__"))))
                    .max().orElseThrow();
            assertThat(Schema.NEWEST).isEqualTo(newest);
        }
    }
}
