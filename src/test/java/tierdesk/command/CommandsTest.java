package tierdesk.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The command line")
class CommandsTest {

    @TempDir
    private Path temp;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    @DisplayName("without a command opens the desk on the folder it is given")
    void opensTheDesk() {
        Path folder = temp.resolve("desk");
        assertThat(run(context -> {
            context.out().print(context.dataFolder());
            return ExitCode.DONE;
        }, "--data-dir", folder.toString())).isEqualTo(ExitCode.DONE);

        assertThat(out.toString()).isEqualTo(folder.toString());
        assertThat(folder).isDirectory();
    }

    @Test
    @DisplayName("answers a wrong call with 2, in a line that points to the help")
    void wrongCall() {
        assertThat(run(context -> ExitCode.DONE, "--no-such-option")).isEqualTo(ExitCode.WRONG_CALL);

        assertThat(out.toString()).isEmpty();
        assertThat(err.toString().lines()).singleElement().asString()
                .contains("--no-such-option").contains("tierdesk --help");
    }

    @Test
    @DisplayName("answers what cannot be done with 3 and the sentence alone")
    void cannot() {
        assertThat(run(context -> {
            throw new CannotException("The folder is locked; close the other desk.");
        })).isEqualTo(ExitCode.CANNOT);

        assertThat(err.toString().strip()).isEqualTo("The folder is locked; close the other desk.");
    }

    @Test
    @DisplayName("answers a fault of its own with 3 and the place of the log, which has the details")
    void fault() throws Exception {
        assertThat(run(context -> {
            context.dataFolder();
            throw new IllegalStateException("the cause");
        }, "--data-dir", temp.toString())).isEqualTo(ExitCode.CANNOT);

        Path log = temp.resolve("logs/tierdesk.log");
        assertThat(err.toString().lines()).singleElement().asString().contains(log.toString());
        assertThat(err.toString()).doesNotContain("the cause").doesNotContain("\tat ");
        assertThat(log).content().contains("the cause").contains("\tat ");
    }

    @Test
    @DisplayName("says when the data folder cannot be used, and touches nothing")
    void dataFolderIsAFile() throws Exception {
        Path file = Files.writeString(temp.resolve("file"), "mine");
        assertThat(run(context -> {
            context.dataFolder();
            return ExitCode.DONE;
        }, "--data-dir", file.toString())).isEqualTo(ExitCode.CANNOT);

        assertThat(err.toString().lines()).singleElement().asString().contains(file.toString()).contains("--data-dir");
        assertThat(file).hasContent("mine");
    }

    @Test
    @DisplayName("tells its version without making a data folder")
    void version() {
        assertThat(run(context -> ExitCode.CANNOT, "--data-dir", temp.resolve("none").toString(), "--version"))
                .isEqualTo(ExitCode.DONE);

        assertThat(out.toString()).matches("Tierdesk \\d+\\.\\d+\\.\\d+\\R");
        assertThat(temp.resolve("none")).doesNotExist();
    }

    private int run(Function<CommandContext, Integer> openDesk, String... arguments) {
        CommandContext context = new CommandContext(Map.of(), System.getProperties(),
                new PrintWriter(out, true), new PrintWriter(err, true));
        return Commands.commandLine(context, () -> openDesk.apply(context)).execute(arguments);
    }
}
