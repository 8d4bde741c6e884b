package tierdesk.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@DisplayName("The commands backup, restore and check")
class BackupCommandsTest {

    @TempDir
    private Path temp;

    private StringWriter out = new StringWriter();
    private StringWriter err = new StringWriter();

    @Test
    @DisplayName("answer with ok, entries, tickets and problems, and say what a restore changes")
    void backupRestoreCheck() throws Exception {
        String desk = temp.resolve("desk").toString();
        String file = temp.resolve("copy.zip").toString();
        assertThat(run("sample", "--tickets", "20", "--data-dir", desk)).isEqualTo(ExitCode.DONE);
        JsonNode backup = json("backup", file, "--data-dir", desk);
        JsonNode check = json("check", "--data-dir", desk);
        assertThat(backup.get("ok").asBoolean()).isTrue();
        assertThat(backup.get("entries")).isEqualTo(check.get("entries"));
        assertThat(backup.get("tickets")).isEqualTo(check.get("tickets"));
        assertThat(backup.get("problems")).isEmpty();

        assertThat(run("log", "--subject", "One more", "--data-dir", desk)).isEqualTo(ExitCode.DONE);
        assertThat(json("restore", file, "--preview", "--data-dir", desk).get("tickets_lost").asLong()).isOne();
        assertThat(json("check", "--data-dir", desk).get("tickets").asLong()).isEqualTo(21);
        JsonNode restored = json("restore", file, "--data-dir", desk);
        assertThat(restored.get("ok").asBoolean()).isTrue();
        assertThat(restored.get("tickets").asLong()).isEqualTo(20);
        assertThat(Path.of(restored.get("aside").asString())).isDirectory();
        assertThat(json("check", "--data-dir", desk)).isEqualTo(check);

        String fresh = temp.resolve("fresh").toString();
        assertThat(run("restore", file, "--data-dir", fresh)).isEqualTo(ExitCode.DONE);
        assertThat(out.toString()).contains("Restored. What was here is kept in");
        assertThat(json("check", "--data-dir", fresh)).isEqualTo(check);
    }

    @Test
    @DisplayName("refuse a foreign file in one sentence, and a call without a file")
    void refused() throws Exception {
        Path letter = Files.writeString(temp.resolve("letter.zip"), "Dear Ann");
        String desk = temp.resolve("desk").toString();
        assertThat(run("restore", letter.toString(), "--data-dir", desk)).isEqualTo(ExitCode.CANNOT);
        assertThat(err.toString().lines()).singleElement().asString().contains("letter.zip").contains("no backup of Tierdesk");
        assertThat(run("backup", letter.toString(), "--data-dir", desk)).isEqualTo(ExitCode.CANNOT);
        assertThat(err.toString().lines()).singleElement().asString().contains("was left alone");
        assertThat(letter).hasContent("Dear Ann");
        assertThat(run("restore", "--data-dir", desk)).isEqualTo(ExitCode.WRONG_CALL);
    }

    private JsonNode json(String... arguments) {
        String[] all = java.util.Arrays.copyOf(arguments, arguments.length + 1);
        all[arguments.length] = "--json";
        assertThat(run(all)).as(err.toString()).isEqualTo(ExitCode.DONE);
        return JsonMapper.shared().readTree(out.toString());
    }

    private int run(String... arguments) {
        out = new StringWriter();
        err = new StringWriter();
        CommandContext context = new CommandContext(Map.of(), new Properties(), new PrintWriter(out, true), new PrintWriter(err, true));
        return Commands.commandLine(context, () -> ExitCode.DONE).execute(arguments);
    }
}
