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

@DisplayName("The commands encrypt, passphrase, recovery-key and decrypt")
class EncryptionCommandsTest {

    @TempDir
    private Path temp;

    private StringWriter out = new StringWriter();
    private StringWriter err = new StringWriter();

    @Test
    @DisplayName("lock a data folder for every command, and unlock it with the passphrase or the recovery key alone")
    void lockAndUnlock() throws Exception {
        String desk = temp.resolve("desk").toString();
        String passphrase = file("passphrase", "four words nobody guesses");
        assertThat(run("log", "--subject", "Printer jams", "--data-dir", desk)).isEqualTo(ExitCode.DONE);
        assertThat(run("encrypt", "--data-dir", desk, "--passphrase-file", passphrase)).as(err.toString()).isEqualTo(ExitCode.DONE);
        String recovery = out.toString().lines().flatMap(line -> Stream.of(line.split(" "))).filter(word -> word.matches("([0-9A-Z]{4}-){7}[0-9A-Z]{4}"))
                .findFirst().orElseThrow();

        assertThat(run("list", "--data-dir", desk)).isEqualTo(ExitCode.CANNOT);
        assertThat(err.toString().lines()).singleElement().asString().contains("is encrypted").contains("--passphrase-file");
        assertThat(run("list", "--data-dir", desk, "--passphrase-file", file("wrong", "five words nobody guesses"))).isEqualTo(ExitCode.CANNOT);
        assertThat(err.toString().lines()).singleElement().asString().contains("neither the passphrase nor the recovery key");
        assertThat(run("list", "--data-dir", desk, "--passphrase-file", passphrase)).isEqualTo(ExitCode.DONE);
        assertThat(out.toString()).contains("Printer jams");

        String next = file("next", "another sentence altogether");
        assertThat(run("passphrase", "--data-dir", desk, "--passphrase-file", file("recovery", recovery), "--new-passphrase-file", next)).isEqualTo(ExitCode.DONE);
        assertThat(run("check", "--data-dir", desk, "--passphrase-file", passphrase)).isEqualTo(ExitCode.CANNOT);
        assertThat(run("decrypt", "--data-dir", desk, "--passphrase-file", next)).isEqualTo(ExitCode.DONE);
        assertThat(run("list", "--data-dir", desk)).isEqualTo(ExitCode.DONE);
        assertThat(out.toString()).contains("Printer jams");
    }

    @Test
    @DisplayName("say in one sentence what is missing: a passphrase, a longer one, a folder that is encrypted")
    void refused() throws Exception {
        String desk = temp.resolve("desk").toString();
        assertThat(run("encrypt", "--data-dir", desk)).isEqualTo(ExitCode.CANNOT);
        assertThat(err.toString().lines()).singleElement().asString().contains("--passphrase-file");
        assertThat(run("encrypt", "--data-dir", desk, "--passphrase-file", file("short", "secret"))).isEqualTo(ExitCode.CANNOT);
        assertThat(err.toString().lines()).singleElement().asString().contains("at least 12");
        assertThat(run("encrypt", "--data-dir", desk, "--passphrase-file", temp.resolve("nowhere").toString())).isEqualTo(ExitCode.CANNOT);
        assertThat(err.toString().lines()).singleElement().asString().contains("nowhere");
        assertThat(run("recovery-key", "--data-dir", desk, "--passphrase-file", file("p", "four words nobody guesses"))).isEqualTo(ExitCode.CANNOT);
        assertThat(err.toString().lines()).singleElement().asString().contains("is not encrypted");
    }

    private String file(String name, String line) throws Exception {
        return Files.writeString(temp.resolve(name), line + "\n").toString();
    }

    private int run(String... arguments) {
        out = new StringWriter();
        err = new StringWriter();
        CommandContext context = new CommandContext(Map.of(), new Properties(), new PrintWriter(out, true), new PrintWriter(err, true));
        return Commands.commandLine(context, () -> ExitCode.DONE).execute(arguments);
    }
}
