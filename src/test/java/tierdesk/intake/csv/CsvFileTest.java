package tierdesk.intake.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tierdesk.intake.problem.IntakeException;

@DisplayName("A CSV file")
class CsvFileTest {

    private static final CsvFormat COMMA = new CsvFormat(StandardCharsets.UTF_8, 0, ',');

    @TempDir
    Path folder;

    private static List<CsvRow> rows(Path file, CsvFormat format) throws IntakeException, IOException {
        try (CsvFile in = CsvFile.open(file, format)) {
            List<CsvRow> rows = new ArrayList<>();
            for (CsvRow row = in.next(); row != null; row = in.next()) {
                rows.add(row);
            }
            return rows;
        }
    }

    private Path file(String content) throws IOException {
        return Files.writeString(folder.resolve("x.csv"), content);
    }

    @Test
    @DisplayName("is read with CR LF, line breaks in texts, blank lines and doubled quotes, and each row knows its line")
    void lines() throws Exception {
        List<CsvRow> rows = rows(file("a,b\r\n\r\n1,\"two\r\nlines \"\"quoted\"\"\"\r\n3,4"), COMMA);
        assertThat(rows).extracting(CsvRow::line).containsExactly(1L, 3L, 5L);
        assertThat(rows.get(1).fields()).containsExactly("1", "two\r\nlines \"quoted\"");
        assertThat(rows.get(2).fields()).containsExactly("3", "4");
    }

    @Test
    @DisplayName("with a quote that is never closed is refused, naming the line")
    void unclosed() throws Exception {
        Path file = file("a,b\n1,2\n3,\"4\n5,6\n");
        assertThatThrownBy(() -> rows(file, COMMA)).isInstanceOf(IntakeException.class).hasMessageContaining("x.csv, line 3");
    }

    @Test
    @DisplayName("with a text beyond the limit is refused, naming line and limit")
    void longField() throws Exception {
        Path file = file("a,b\n1,2\n3," + "x".repeat(CsvLimits.FIELD + 1) + "\n");
        assertThatThrownBy(() -> rows(file, COMMA)).hasMessageContaining("line 3").hasMessageContaining("250,000");
    }

    @Test
    @DisplayName("with a record beyond the limit is refused, and so is one of too many columns")
    void longRecord() throws Exception {
        Path file = file("a\n" + ("x".repeat(200_000) + ",").repeat(6) + "\n");
        assertThatThrownBy(() -> rows(file, COMMA)).hasMessageContaining("line 2").hasMessageContaining("1,000,000");
        Path wide = file(",".repeat(CsvLimits.FIELDS + 1));
        assertThatThrownBy(() -> rows(wide, COMMA)).hasMessageContaining("line 1").hasMessageContaining("5,000");
    }

    @Property(tries = 200)
    @Label("comes back as it was written, whatever is in its cells")
    void comesBack(@ForAll("tables") List<List<String>> table) throws Exception {
        Path file = Files.createTempFile("table", ".csv");
        try {
            try (CsvWriter out = CsvWriter.builder().build(file)) {
                table.forEach(out::writeRecord);
            }
            List<CsvRow> rows = rows(file, COMMA);
            assertThat(rows).extracting(CsvRow::fields).containsExactlyElementsOf(table);
        } finally {
            Files.delete(file);
        }
    }

    @Provide
    Arbitrary<List<List<String>>> tables() {
        Arbitrary<String> cell = Arbitraries.strings().withChars("ab \"',;\t\r\n=-é€").ofMaxLength(8);
        // a row of nothing but blanks is a blank line
        return cell.list().ofSize(3).map(cells -> List.of("x" + cells.get(0), cells.get(1), cells.get(2))).list().ofMinSize(1).ofMaxSize(8);
    }
}
