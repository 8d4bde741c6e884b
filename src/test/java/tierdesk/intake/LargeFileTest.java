package tierdesk.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A large file is imported in little memory")
@EnabledIfSystemProperty(named = "tierdesk.nightly", matches = "true", disabledReason = "takes minutes; -Pnightly runs it")
class LargeFileTest {

    private static final int ROWS = 2_000_000;
    private static final int MINUTES = 20;

    @TempDir
    Path folder;

    @ParameterizedTest(name = "rows of one number lie {0}")
    @ValueSource(strings = {"together", "apart"})
    @DisplayName("some 300 MB with a heap of 192 MB")
    void largeFile(String lie) throws Exception {
        Path file = folder.resolve("large.csv");
        write(file, lie.equals("together"));
        Path said = folder.resolve("said.txt");
        Process process = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx192m", "-cp",
                System.getProperty("java.class.path"), LargeFileImport.class.getName(), file.toString())
                .redirectErrorStream(true).redirectOutput(said.toFile()).start();
        assertThat(process.waitFor(MINUTES, TimeUnit.MINUTES)).isTrue();
        assertThat(Files.readString(said)).contains("lines=" + ROWS).contains("rejected=0");
        assertThat(process.exitValue()).isZero();
    }

    /** Four rows of each number. */
    private static void write(Path file, boolean together) throws IOException {
        int tickets = ROWS / 4;
        try (Writer out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
            out.write("Number,Subject,Description,Status,Level,Updated\n");
            for (int i = 0; i < ROWS; i++) {
                int ticket = together ? i / 4 : i % tickets;
                int step = together ? i % 4 : i / tickets;
                out.write("T-" + ticket + ",Printer prints blank pages,\"Since the update, only empty sheets come out of the one in room "
                        + ticket + "\",In progress,L" + (1 + step % 3) + ",2024-03-01 1" + step + ":00\n");
            }
        }
    }
}
