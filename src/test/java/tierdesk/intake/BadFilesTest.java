package tierdesk.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedOutputStream;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tierdesk.intake.problem.IntakeException;
import tierdesk.intake.support.Imports;
import tierdesk.intake.support.MemoryDesk;

@DisplayName("A bad file is answered with its name, the line and the reason, and touches nothing that is stored")
class BadFilesTest {

    @TempDir
    Path folder;

    private final MemoryDesk desk = new MemoryDesk();
    private Imports imports;

    @BeforeEach
    void aDeskWithATicket() throws Exception {
        imports = new Imports(folder, desk);
        imports.run(imports.file("before.csv", "Number,Subject\n1,was here\n"));
    }

    @AfterEach
    void whatWasThereStands() {
        assertThat(desk.external("1").ticket().subject()).isEqualTo("was here");
    }

    private void refused(Path file, String... said) {
        assertThatThrownBy(() -> imports.run(file)).isInstanceOf(IntakeException.class)
                .satisfies(e -> assertThat(e.getMessage()).contains(file.getFileName().toString()).contains(said));
        assertThat(desk.size()).isEqualTo(1);
    }

    @Test
    @DisplayName("empty")
    void empty() {
        refused(imports.file("empty.csv", ""), "is empty");
    }

    @Test
    @DisplayName("200 MB in one line, in little memory")
    void oneLine() throws Exception {
        Path file = folder.resolve("line.csv");
        byte[] block = new byte[1 << 20];
        Arrays.fill(block, (byte) 'x');
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            for (int i = 0; i < 200; i++) {
                out.write(block);
            }
        }
        refused(file, "line 1", "250,000");
        Files.delete(file);
    }

    @Test
    @DisplayName("200 MB after a quotation mark that is never closed, in the middle of good lines")
    void unclosedQuote() throws Exception {
        Path file = folder.resolve("quote.csv");
        byte[] line = "7,some text that goes on\n".getBytes(StandardCharsets.UTF_8);
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            out.write("Number,Subject\n2,good\n3,\"opened\n".getBytes(StandardCharsets.UTF_8));
            for (int i = 0; i < 1 << 20; i++) {
                out.write(line);
            }
        }
        refused(file, "line 3", "quotation mark");
        Files.delete(file);
    }

    @Test
    @DisplayName("in another encoding, however late in the file it shows")
    void encoding() {
        StringBuilder content = new StringBuilder("Number,Subject\n");
        for (int i = 0; i < 3_000; i++) {
            content.append("n").append(i).append(",good\n");
        }
        content.append("n3000,gestört\n");
        refused(imports.file("latin.csv", content.toString(), Charset.forName("windows-1252")), "line 3002", "0xF6", "windows-1252");
    }

    @Test
    @DisplayName("in another encoding from the first rows on")
    void encodingAtOnce() {
        refused(imports.file("latin.csv", "Number,Subject\n1,gestört\n", Charset.forName("windows-1252")), "line 2: byte 22", "windows-1252");
    }

    @Test
    @DisplayName("a database file, a picture: no text")
    void binary() {
        refused(imports.bytes("desk.mv.db", new byte[] {'H', ':', '2', 0, 0, 1, 2, 3, 0, '\n', 4, 0}), "not a text file");
    }

    @Test
    @DisplayName("with NUL bytes in a line: that line is rejected, the others are taken")
    void nul() throws Exception {
        ImportResult result = imports.run(imports.file("nul.csv", "Number,Subject\n2,go\0od\n3,fine\n"));
        assertThat(result.rejected()).isEqualTo(1);
        assertThat(result.tickets()).isEqualTo(1);
        assertThat(Files.readString(result.rejectsFile())).contains("NUL character in the column \"\"Subject\"\"");
    }

    @Test
    @DisplayName("with nothing that could be a subject")
    void noSubject() {
        refused(imports.file("figures.csv", "a,b\n1,2\n3,4\n"), "what the tickets are about", "a, b");
    }

    @Test
    @DisplayName("that is not there, or is a folder")
    void missing() {
        refused(folder.resolve("none.csv"), "There is no file");
        refused(folder, "is a folder");
    }
}
