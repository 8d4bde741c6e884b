package tierdesk.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tierdesk.desk.Attachments;
import tierdesk.desk.file.FileNames;
import tierdesk.procedure.event.WorkEvent.AttachmentAdded;
import tierdesk.store.file.StoredAttachments;

@DisplayName("Attached files")
class AttachmentsTest {

    @TempDir
    Path temp;

    private Attachments attachments() {
        return new StoredAttachments(temp.resolve("attachments"), tierdesk.store.key.Protection.NONE, () -> { });
    }

    @Test
    @DisplayName("are told by their content, whatever their name says")
    void typeByContent() throws Exception {
        Path program = Files.write(temp.resolve("invoice.pdf"), new byte[] {'M', 'Z', (byte) 0x90, 0, 3, 0, 0, 0, 4, 0, 0, 0});
        Path page = Files.writeString(temp.resolve("photo.png"), "<!DOCTYPE html><html><script>alert(1)</script></html>");

        assertThat(attachments().keep(program).mediaType()).isNotEqualTo("application/pdf").startsWith("application/x-");
        assertThat(attachments().keep(page).mediaType()).isEqualTo("text/html");
    }

    @Test
    @DisplayName("over the limit are refused in words, with nothing left of them")
    void tooLarge() throws Exception {
        Path large = temp.resolve("large.iso");
        try (RandomAccessFile sparse = new RandomAccessFile(large.toFile(), "rw")) {
            sparse.setLength(Attachments.LIMIT + 1);
        }
        assertThatThrownBy(() -> attachments().keep(large)).isInstanceOf(IOException.class)
                .hasMessageContaining("large.iso").hasMessageContaining("at most 50 MB");
        try (Stream<Path> left = Files.walk(temp.resolve("attachments"))) {
            assertThat(left.filter(Files::isRegularFile)).isEmpty();
        }
    }

    @Test
    @DisplayName("are kept once however often they come, for their owner alone")
    void once() throws Exception {
        AttachmentAdded first = attachments().keep(Files.writeString(temp.resolve("a.txt"), "the same"));
        AttachmentAdded second = attachments().keep(Files.writeString(temp.resolve("b.txt"), "the same"));
        assertThat(second.sha256()).isEqualTo(first.sha256());
        try (Stream<Path> kept = Files.walk(temp.resolve("attachments"))) {
            assertThat(kept.filter(Files::isRegularFile)).singleElement().satisfies(file ->
                    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file))).isEqualTo("rw-------"));
        }
    }

    @Test
    @DisplayName("that are no files, or ask for a place outside, are refused")
    void noFiles() {
        assertThatThrownBy(() -> attachments().keep(temp)).isInstanceOf(IOException.class).hasMessageContaining("not a file");
        assertThatThrownBy(() -> attachments().open("../../etc/passwd")).isInstanceOf(IOException.class).hasMessageContaining("no such attachment");
    }

    @ParameterizedTest(name = "{0} becomes {1}")
    @CsvSource({"../../etc/passwd, passwd", "C:\\Windows\\evil.exe, evil.exe", "con.txt, _con.txt", "..., file", "evil.exe., evil.exe", "a<b>:c|d?.txt, abcd.txt",
        "invoice\u202Efdp.exe, invoicefdp.exe", ".bashrc, bashrc", "note\u0000.txt, note.txt"})
    @DisplayName("get a name that harms nobody:")
    void names(String given, String cleaned) {
        assertThat(FileNames.clean(given)).isEqualTo(cleaned);
        assertThat(FileNames.clean("n".repeat(500) + ".txt")).hasSize(120).endsWith(".txt");
        assertThat(FileNames.clean(new String(new byte[] {(byte) 0xC0, 'x'}, StandardCharsets.ISO_8859_1))).isNotBlank();
    }
}
