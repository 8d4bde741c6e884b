package tierdesk.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The commands procedure export and procedure import")
class ProcedureCommandsTest {

    @TempDir
    private Path temp;

    private StringWriter out = new StringWriter();
    private StringWriter err = new StringWriter();

    @Test
    @DisplayName("write a procedure, take it back as the next version, and refuse a file of a newer format in one sentence")
    void exportImport() throws Exception {
        Path file = temp.resolve("standard.json");
        assertThat(run("procedure", "export", "standard", file.toString())).isEqualTo(ExitCode.DONE);
        Files.writeString(file, Files.readString(file).replace("\"60.00\"", "\"65.00\""));
        assertThat(run("procedure", "import", file.toString())).isEqualTo(ExitCode.DONE);
        assertThat(out.toString()).contains("is saved as standard, version 2");
        assertThat(run("procedure", "export", "standard", file.toString())).isEqualTo(ExitCode.DONE);
        assertThat(file).content().contains("\"65.00\"");

        Files.writeString(file, Files.readString(file).replace("\"tierdesk-procedure\" : 1", "\"tierdesk-procedure\" : 7"));
        assertThat(run("procedure", "import", file.toString())).isEqualTo(ExitCode.CANNOT);
        assertThat(err.toString().lines()).singleElement().asString().contains("format 7 of a newer Tierdesk");
        assertThat(run("procedure", "export", "moon", file.toString())).isEqualTo(ExitCode.CANNOT);
        assertThat(err.toString()).contains("There is no procedure \"moon\"; there are: standard");
        assertThat(run("procedure")).isEqualTo(ExitCode.WRONG_CALL);
    }

    private int run(String... arguments) {
        out = new StringWriter();
        err = new StringWriter();
        CommandContext context = new CommandContext(Map.of(), new Properties(), new PrintWriter(out, true), new PrintWriter(err, true));
        String[] inFolder = Stream.concat(Stream.of(arguments), Stream.of("--data-dir", temp.resolve("desk").toString())).toArray(String[]::new);
        return Commands.commandLine(context, () -> ExitCode.DONE).execute(inFolder);
    }
}
