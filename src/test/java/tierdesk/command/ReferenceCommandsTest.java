package tierdesk.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tierdesk.intake.reference.sheet.ReferenceKind;

@DisplayName("The commands export --kind and import --kind")
class ReferenceCommandsTest {

    /** What others name comes first. */
    private static final List<ReferenceKind> ORDER = List.of(ReferenceKind.CUSTOMERS, ReferenceKind.PEOPLE, ReferenceKind.VENDORS, ReferenceKind.ASSETS,
            ReferenceKind.TECHNICIANS, ReferenceKind.CATEGORIES, ReferenceKind.ROOT_CAUSES, ReferenceKind.TEXTS, ReferenceKind.CHECK_LISTS);

    @TempDir
    private Path temp;

    private StringWriter out = new StringWriter();
    private StringWriter err = new StringWriter();

    @Test
    @DisplayName("carry every kind of reference data from one shop to another, whole")
    void everyKind() throws Exception {
        assertThat(ORDER).containsExactlyInAnyOrder(ReferenceKind.values());
        assertThat(run("from", "sample", "--tickets", "1")).isEqualTo(ExitCode.DONE);
        for (ReferenceKind kind : ORDER) {
            Path there = temp.resolve(kind.key() + ".csv");
            Path back = temp.resolve(kind.key() + "-back.csv");
            assertThat(run("from", "export", there.toString(), "--kind", kind.key(), "--json")).as(kind.key()).isEqualTo(ExitCode.DONE);
            int entries = Integer.parseInt(out.toString().replaceAll("\\D+", ""));
            assertThat(entries).as(kind.key()).isPositive();
            assertThat(run("to", "import", there.toString(), "--kind", kind.key(), "--json")).as(kind.key() + ": " + err).isEqualTo(ExitCode.DONE);
            assertThat(out.toString()).contains("\"saved\":" + entries, "\"rejected\":0");
            assertThat(run("to", "export", back.toString(), "--kind", kind.key())).isEqualTo(ExitCode.DONE);
            assertThat(Files.readAllLines(back)).as(kind.key()).containsExactlyInAnyOrderElementsOf(Files.readAllLines(there));
        }
    }

    @Test
    @DisplayName("say which kinds there are, and which lines were not taken")
    void refused() throws Exception {
        Path file = Files.writeString(temp.resolve("people.csv"), "customer,name\nNobody,Cy Dale\n");
        assertThat(run("to", "import", file.toString(), "--kind", "moons")).isEqualTo(ExitCode.WRONG_CALL);
        assertThat(err.toString()).contains("moons", "root-causes");
        assertThat(run("to", "import", file.toString(), "--kind", "people")).isEqualTo(ExitCode.WITH_REJECTS);
        assertThat(temp.resolve("people.rejects.csv")).content().contains("Nobody", "Cy Dale");
    }

    private int run(String folder, String... arguments) {
        out = new StringWriter();
        err = new StringWriter();
        CommandContext context = new CommandContext(Map.of(), new Properties(), new PrintWriter(out, true), new PrintWriter(err, true));
        String[] inFolder = Stream.concat(Stream.of(arguments), Stream.of("--data-dir", temp.resolve(folder).toString())).toArray(String[]::new);
        return Commands.commandLine(context, () -> ExitCode.DONE).execute(inFolder);
    }
}
