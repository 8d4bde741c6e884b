package tierdesk.desk.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tierdesk.desk.NotedAudit;

@DisplayName("A table as a CSV file")
final class CsvTableTest {

    @TempDir
    private Path folder;

    @Test
    @DisplayName("texts are made harmless, numbers stay numbers, and spreadsheets know it for UTF-8")
    void harmless() throws Exception {
        Path file = folder.resolve("t.csv");
        CsvTable.write(NotedAudit.out(file), Stream.of(List.of("subject", "amount"), List.of("=1+1, \"ä\"", new BigDecimal("-12.50")), List.of("-", -3)));
        assertThat(Files.readString(file)).isEqualTo("\uFEFFsubject,amount\r\n\"'=1+1, \"\"ä\"\"\",-12.50\r\n'-,-3\r\n");
    }

    @Test
    @DisplayName("what turns out not to be wanted, or fails, leaves the earlier file")
    void wholeOrNot() throws Exception {
        Path file = Files.writeString(folder.resolve("t.csv"), "before");
        assertThat(CsvTable.write(NotedAudit.out(file), table -> {
            table.line(List.of("x"));
            return false;
        })).isFalse();
        assertThatIOException().isThrownBy(() -> CsvTable.write(NotedAudit.out(folder.resolve("missing").resolve("t.csv")), Stream.of(List.of("x"))));
        assertThat(file).hasContent("before");
        assertThat(folder.toFile().list()).containsExactly("t.csv");
    }
}
