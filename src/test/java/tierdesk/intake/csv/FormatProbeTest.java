package tierdesk.intake.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tierdesk.desk.Progress;
import tierdesk.intake.problem.IntakeException;

@DisplayName("The format of a file is told from its beginning")
class FormatProbeTest {

    @TempDir
    Path folder;

    private CsvFormat probe(byte[] content) throws IOException, IntakeException {
        return FormatProbe.probe(Files.write(folder.resolve("x.csv"), content), null);
    }

    @Test
    @DisplayName("comma, semicolon and tab, also where texts hold the others")
    void delimiters() throws Exception {
        assertThat(probe("a,b\n\"x;y;z\",2\n".getBytes(StandardCharsets.UTF_8)).delimiter()).isEqualTo(',');
        assertThat(probe("a;b;c\n\"1,5\";\"2,5\";x\n1,5;2,5;y\n".getBytes(StandardCharsets.UTF_8)).delimiter()).isEqualTo(';');
        assertThat(probe("id\tSubject, and more\tStatus\n1\tprinter, fax; scanner\topen\n".getBytes(StandardCharsets.UTF_8)).delimiter())
                .isEqualTo('\t');
        assertThat(probe("subject\nprinter dead\n".getBytes(StandardCharsets.UTF_8)).delimiter()).isEqualTo(',');
    }

    @Test
    @DisplayName("a byte-order mark says UTF-8 or UTF-16")
    void marks() throws Exception {
        assertThat(probe("\uFEFFa,b\n1,2\n".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(new CsvFormat(StandardCharsets.UTF_8, 3, ','));
        byte[] utf16 = "\uFEFFa\tb\n1\t2\n".getBytes(StandardCharsets.UTF_16LE);
        assertThat(probe(utf16)).isEqualTo(new CsvFormat(StandardCharsets.UTF_16LE, 2, '\t'));
    }

    @Test
    @DisplayName("an empty file, a blank one and a binary one are refused with a sentence that names the file")
    void refused() {
        assertThatThrownBy(() -> probe(new byte[0])).isInstanceOf(IntakeException.class).hasMessageContaining("x.csv").hasMessageContaining("empty");
        assertThatThrownBy(() -> probe("\n\n  \n".getBytes(StandardCharsets.UTF_8))).hasMessageContaining("empty");
        assertThatThrownBy(() -> probe(new byte[] {'P', 'K', 3, 4, 0, 0, 0, 0})).hasMessageContaining("not a text file");
        assertThatThrownBy(() -> FormatProbe.probe(folder.resolve("none.csv"), null)).hasMessageContaining("There is no file");
        assertThatThrownBy(() -> FormatProbe.probe(folder, null)).hasMessageContaining("is a folder");
    }

    @Test
    @DisplayName("what is not UTF-8 is named by line and byte, and Windows-1252 is offered")
    void wrongEncoding() throws Exception {
        Path file = Files.write(folder.resolve("old.csv"), "subject\nfine\nDrucker gestört\n".getBytes(Charset.forName("windows-1252")));
        assertThatThrownBy(() -> EncodingCheck.check(file, FormatProbe.probe(file, null), Progress.NONE))
                .isInstanceOf(IntakeException.class)
                .hasMessageContaining("old.csv, line 3: byte 26")
                .hasMessageContaining("0xF6")
                .hasMessageContaining("windows-1252")
                .hasMessageContaining("Nothing was imported");
        EncodingCheck.check(file, FormatProbe.probe(file, FormatProbe.FALLBACK), Progress.NONE);
    }

    @Test
    @DisplayName("a character cut in two at the end of a block is no error, one cut off at the end of the file is")
    void blockBorders() throws Exception {
        String long1 = "a".repeat(256 * 1024 - 1) + "é";
        Path whole = Files.writeString(folder.resolve("whole.csv"), long1);
        EncodingCheck.check(whole, new CsvFormat(StandardCharsets.UTF_8, 0, ','), Progress.NONE);
        byte[] bytes = long1.getBytes(StandardCharsets.UTF_8);
        Path cut = Files.write(folder.resolve("cut.csv"), java.util.Arrays.copyOf(bytes, bytes.length - 1));
        assertThatThrownBy(() -> EncodingCheck.check(cut, new CsvFormat(StandardCharsets.UTF_8, 0, ','), Progress.NONE))
                .hasMessageContaining("line 1");
    }
}
