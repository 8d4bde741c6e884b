package tierdesk.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tierdesk.desk.Progress;
import tierdesk.procedure.event.WorkEvent.AttachmentAdded;

/**
 * The exchange of the clear files for the encrypted ones, or the other way round, is a handful of renames, too short to be hit by chance: here it
 * is broken off after each of them.
 */
@DisplayName("Encrypting and decrypting, broken off in the exchange")
final class BrokenOffEncryptionTest {

    @TempDir
    private Path temp;

    private final TestClock clock = new TestClock(TestShop.MONDAY_9);
    private Path clear;
    private Path encrypted;
    private String number;
    private AttachmentAdded attached;

    @BeforeEach
    void bothForms() throws Exception {
        clear = temp.resolve("clear");
        encrypted = temp.resolve("encrypted");
        try (DeskStore store = TestShop.create(clear, clock)) {
            number = store.tickets().log(TestShop.request("Printer jams"), TestShop.MK).ticket().number();
            attached = store.attachments().keep(Files.writeString(temp.resolve("notes.txt"), "It says PC LOAD LETTER"));
            store.drafts().keep("note", "She thinks that");
        }
        copy(clear, encrypted);
        EncryptedShop.turnOn(encrypted);
    }

    /** The folder as it was, with all of the other form lying ready in it. */
    private static Path readied(Path folder, Path other, String form, String... also) throws IOException {
        Path staging = folder.resolve("recoding");
        for (String part : Stream.concat(Stream.of("attachments", "drafts", "tierdesk.witness", "tierdesk.mv.db"), Stream.of(also)).toList()) {
            copy(other.resolve(part), staging.resolve(part));
        }
        Files.writeString(staging.resolve("ready"), form);
        return staging;
    }

    private static void copy(Path from, Path to) throws IOException {
        Files.createDirectories(to.getParent());
        try (Stream<Path> all = Files.walk(from)) {
            for (Path file : all.toList()) {
                Files.copy(file, to.resolve(from.relativize(file).toString()));
            }
        }
    }

    @ParameterizedTest(name = "after {0} of its steps")
    @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6, 7, 8})
    @DisplayName("encrypting is brought to its end by the next opening: all is there, and nothing of it in clear")
    void encrypting(int steps) throws Exception {
        Path staging = readied(clear, encrypted, "encrypted", "key");
        List<Step> exchange = new ArrayList<>(steps(clear, staging));
        exchange.add(() -> replace(staging, clear, "key"));
        take(exchange.subList(0, steps));
        try (DeskStore store = EncryptedShop.open(clear, clock)) {
            allIsThere(store);
        }
        assertThat(staging).doesNotExist();
        try (Stream<Path> files = Files.walk(clear)) {
            assertThat(files.filter(Files::isRegularFile)).noneMatch(BrokenOffEncryptionTest::inClear);
        }
    }

    @ParameterizedTest(name = "after {0} of its steps")
    @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6, 7, 8})
    @DisplayName("decrypting is brought to its end by the next opening: all is there, and it asks for no passphrase")
    void decrypting(int steps) throws Exception {
        Path staging = readied(encrypted, clear, "clear");
        List<Step> exchange = new ArrayList<>(steps(encrypted, staging));
        exchange.add(() -> Files.delete(encrypted.resolve("key")));
        take(exchange.subList(0, steps));
        try (DeskStore store = TestShop.open(encrypted, clock)) {
            allIsThere(store);
        }
        assertThat(staging).doesNotExist();
        assertThat(encrypted.resolve("key")).doesNotExist();
        assertThat(encrypted.resolve("tierdesk.mv.db")).matches(BrokenOffEncryptionTest::inClear);
    }

    private static List<Step> steps(Path folder, Path staging) {
        return List.of(
                () -> Files.createDirectories(staging.resolve("before")),
                () -> Files.move(folder.resolve("attachments"), staging.resolve("before/attachments")),
                () -> Files.move(staging.resolve("attachments"), folder.resolve("attachments")),
                () -> Files.move(folder.resolve("drafts"), staging.resolve("before/drafts")),
                () -> Files.move(staging.resolve("drafts"), folder.resolve("drafts")),
                () -> replace(staging, folder, "tierdesk.witness"),
                () -> replace(staging, folder, "tierdesk.mv.db"));
    }

    private static void replace(Path staging, Path folder, String name) throws IOException {
        Files.move(staging.resolve(name), folder.resolve(name), StandardCopyOption.REPLACE_EXISTING);
    }

    private static void take(List<Step> steps) throws IOException {
        for (Step step : steps) {
            step.take();
        }
    }

    private void allIsThere(DeskStore store) throws Exception {
        assertThat(store.tickets().findByNumber(number)).isPresent();
        try (var content = store.attachments().open(attached.sha256())) {
            assertThat(new String(content.readAllBytes(), StandardCharsets.UTF_8)).isEqualTo("It says PC LOAD LETTER");
        }
        assertThat(store.drafts().read("note")).hasValue("She thinks that");
        assertThat(store.maintenance().check(Progress.NONE).problems()).isEmpty();
    }

    private static boolean inClear(Path file) {
        try {
            String bytes = Files.readString(file, StandardCharsets.ISO_8859_1);
            return Stream.of("Printer jams", "PC LOAD LETTER", "She thinks that").anyMatch(bytes::contains);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @FunctionalInterface
    private interface Step {
        void take() throws IOException;
    }
}
