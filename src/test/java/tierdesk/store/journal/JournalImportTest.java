package tierdesk.store.journal;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A journal in its plain form")
class JournalImportTest {

    private static final String HEAD = """
            {"installation":"HQ","lastNumber":1,"clockMillis":1,"clockCounter":0,"reaches":[{"installation":"HQ","sequence":1,"hash":"%s"}]}
            """;

    @ParameterizedTest
    @ValueSource(strings = {"fb4", "zz"})
    @DisplayName("whose head has a seal that is none is refused as unreadable")
    void noSeal(String hash) throws Exception {
        try (Connection tables = DriverManager.getConnection("jdbc:h2:mem:");
                JournalImport source = new JournalImport(new ByteArrayInputStream(gzip(HEAD.formatted(hash))))) {
            tables.createStatement().execute("runscript from 'classpath:tierdesk/store/migration/V1__journal_and_rows.sql'");
            assertThatThrownBy(() -> source.into(tables, 10)).isInstanceOf(IOException.class).hasMessageContaining("cannot be read");
        }
    }

    private static byte[] gzip(String text) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream packed = new GZIPOutputStream(bytes)) {
            packed.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }
}
