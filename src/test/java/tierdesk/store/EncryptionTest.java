package tierdesk.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tierdesk.desk.Backups.Copy;
import tierdesk.desk.Backups.Occasion;
import tierdesk.desk.CannotOpenException;
import tierdesk.desk.CannotRestoreException;
import tierdesk.desk.CannotSaveException;
import tierdesk.desk.Progress;
import tierdesk.desk.Restores;
import tierdesk.desk.Sort;
import tierdesk.desk.View;
import tierdesk.desk.WrongPassphraseException;
import tierdesk.procedure.event.WorkEvent.AttachmentAdded;
import tierdesk.store.backup.StoredRestores;
import tierdesk.store.database.StoreFolder;

@DisplayName("An encrypted data folder")
class EncryptionTest {

    @TempDir
    Path temp;

    final TestClock clock = new TestClock(TestShop.MONDAY_9);
    Path folder;
    String number;
    AttachmentAdded attached;

    @BeforeEach
    void aDeskInUse() throws Exception {
        folder = temp.resolve("desk");
        try (DeskStore store = TestShop.create(folder, clock)) {
            number = store.tickets().log(TestShop.request("Printer jams"), TestShop.MK).ticket().number();
            attached = store.attachments().keep(Files.writeString(temp.resolve("notes.txt"), "It says PC LOAD LETTER"));
            store.drafts().keep("note", "She thinks that");
        }
    }

    @Test
    @DisplayName("has everything it had before, is searched, backed up and checked as before, and has it again once it is decrypted")
    void onAndOff() throws Exception {
        EncryptedShop.turnOn(folder);
        try (DeskStore store = EncryptedShop.open(folder, clock)) {
            requireEverything(store);
            assertThat(store.encryption().on()).isTrue();
            number = store.tickets().log(TestShop.request("Scanner hums"), TestShop.MK).ticket().number();
        }
        EncryptedShop.of(folder).turnOff(EncryptedShop.PASSPHRASE).run(Progress.NONE);
        assertThat(folder.resolve("key")).doesNotExist();
        try (DeskStore store = TestShop.open(folder, clock)) {
            requireEverything(store);
            assertThat(store.encryption().on()).isFalse();
        }
    }

    private void requireEverything(DeskStore store) throws Exception {
        assertThat(store.tickets().findByNumber(number)).isPresent();
        assertThat(store.maintenance().check(Progress.NONE).problems()).isEmpty();
        try (var content = store.attachments().open(attached.sha256())) {
            assertThat(new String(content.readAllBytes(), StandardCharsets.UTF_8)).isEqualTo("It says PC LOAD LETTER");
        }
        assertThat(store.drafts().read("note")).hasValue("She thinks that");
        assertThat(store.drafts().keys()).containsExactly("note");
        store.catchUp();
        assertThat(store.queue().index(View.Fixed.ALL, "jams", Sort.TIME_LEFT)).hasSize(1);
    }

    @Test
    @DisplayName("is not opened without its passphrase, nor by another one, and nobody speaks of damage or changes a byte")
    void locked() throws Exception {
        EncryptedShop.turnOn(folder);
        byte[] before = Files.readAllBytes(folder.resolve("tierdesk.mv.db"));
        refused(null, CannotOpenException.Reason.LOCKED, "is encrypted");
        refused("four words somebody guesses", CannotOpenException.Reason.WRONG_PASSPHRASE, "neither the passphrase nor the recovery key");
        assertThat(Files.readAllBytes(folder.resolve("tierdesk.mv.db"))).isEqualTo(before);
        EncryptedShop.open(folder, clock).close();
    }

    @Test
    @DisplayName("says what to do when its key file is missing, damaged, of a newer program, or somebody else's")
    void keyFile() throws Exception {
        EncryptedShop.turnOn(folder);
        Path file = folder.resolve("key");
        String key = Files.readString(file);

        Files.delete(file);
        refused(EncryptedShop.PASSPHRASE, CannotOpenException.Reason.NOT_ACCESSIBLE, "Put the file back");
        Files.writeString(file, key.substring(key.length() / 2));
        refused(EncryptedShop.PASSPHRASE, CannotOpenException.Reason.NOT_ACCESSIBLE, "is damaged");
        Files.writeString(file, key.replace("\"format\" : 1", "\"format\" : 7"));
        refused(EncryptedShop.PASSPHRASE, CannotOpenException.Reason.NEWER, "newer Tierdesk");
        Files.writeString(file, key.replace("\"memoryKib\" : 64", "\"memoryKib\" : 2000000000"));
        refused(EncryptedShop.PASSPHRASE, CannotOpenException.Reason.NOT_ACCESSIBLE, "is damaged");

        Path other = temp.resolve("other");
        TestShop.create(other, clock).close();
        EncryptedShop.turnOn(other);
        Files.write(file, Files.readAllBytes(other.resolve("key")));
        refused(EncryptedShop.PASSPHRASE, CannotOpenException.Reason.DAMAGED, "another folder's");

        Files.writeString(file, key);
        EncryptedShop.open(folder, clock).close();
    }

    @Test
    @DisplayName("that is truncated is told to be damaged, once its passphrase is known to be right")
    void truncated() throws Exception {
        EncryptedShop.turnOn(folder);
        EncryptedShop.open(folder, clock).close();
        byte[] whole = Files.readAllBytes(folder.resolve("tierdesk.mv.db"));
        for (int length : new int[] {1, 4_096, 8_192, 16_384, whole.length / 2, whole.length - 4_096}) {
            Files.write(folder.resolve("tierdesk.mv.db"), Arrays.copyOf(whole, length));
            refused(EncryptedShop.PASSPHRASE, CannotOpenException.Reason.DAMAGED, "cannot be used");
        }
        Files.write(folder.resolve("tierdesk.mv.db"), whole);
        EncryptedShop.open(folder, clock).close();
    }

    @Test
    @DisplayName("takes another passphrase at once, and the recovery key however it is written; an earlier one of either opens nothing")
    void secrets() throws Exception {
        String recovery = EncryptedShop.turnOn(folder);
        StoredEncryption encryption = EncryptedShop.of(folder);
        byte[] database = Files.readAllBytes(folder.resolve("tierdesk.mv.db"));
        encryption.changePassphrase(EncryptedShop.PASSPHRASE, "quite another sentence");
        assertThat(Files.readAllBytes(folder.resolve("tierdesk.mv.db"))).isEqualTo(database);
        assertThat(encryption.opens(EncryptedShop.PASSPHRASE)).isFalse();
        assertThat(encryption.opens("quite another sentence")).isTrue();

        assertThat(recovery).matches("([0-9A-Z]{4}-){7}[0-9A-Z]{4}");
        EncryptedShop.open(folder, clock, recovery.toLowerCase(Locale.ROOT).replace('-', ' ').replace('0', 'o').replace('1', 'l')).close();
        String next = encryption.newRecoveryKey(recovery);
        assertThat(encryption.opens(recovery)).isFalse();
        assertThat(encryption.opens(next)).isTrue();
        assertThatThrownBy(() -> encryption.changePassphrase("wrong wrong wrong", "quite another sentence"))
                .isInstanceOf(WrongPassphraseException.class);
        assertThatThrownBy(() -> encryption.turnOff("wrong wrong wrong")).isInstanceOf(WrongPassphraseException.class);
        assertThatThrownBy(() -> encryption.changePassphrase(next, "short")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    @DisplayName("makes encrypted backups, which come back with the passphrase they were made with and with no other, into a new folder too")
    void backups() throws Exception {
        EncryptedShop.turnOn(folder);
        Path copy = temp.resolve("copy.zip");
        try (DeskStore store = EncryptedShop.open(folder, clock)) {
            assertThat(store.backups().backUpTo(copy, Progress.NONE).encrypted()).isTrue();
            Copy kept = store.backups().backUp(Occasion.BY_HAND, null, ZoneOffset.UTC, Progress.NONE).orElseThrow().copy();
            assertThat(store.backups().list()).extracting(Copy::file, Copy::encrypted).containsExactly(org.assertj.core.groups.Tuple.tuple(kept.file(), true));
            // the folder's own key opens it
            store.backups().prepare(store.backups().preview(copy, Progress.NONE));
        }
        try (DeskStore store = EncryptedShop.open(folder, clock)) {
            requireEverything(store);
        }

        Path elsewhere = temp.resolve("elsewhere");
        Restores restores = StoredRestores.closed(new StoreFolder(elsewhere), null, clock);
        refusedToRestore(restores, copy, null, CannotRestoreException.Reason.LOCKED);
        refusedToRestore(restores, copy, "four words somebody guesses", CannotRestoreException.Reason.WRONG_PASSPHRASE);
        restores.prepare(restores.preview(copy, EncryptedShop.PASSPHRASE, Progress.NONE));
        try (DeskStore store = EncryptedShop.open(elsewhere, clock)) {
            requireEverything(store);
        }
    }

    @Test
    @DisplayName("takes a clear backup and one with another key, and keeps them as it keeps everything; a clear folder takes an encrypted one")
    void backupsOfOtherForms() throws Exception {
        Path clear = temp.resolve("clear.zip");
        try (DeskStore store = TestShop.open(folder, clock)) {
            store.backups().backUpTo(clear, Progress.NONE);
        }
        EncryptedShop.turnOn(folder);
        Path encrypted = temp.resolve("encrypted.zip");
        try (DeskStore store = EncryptedShop.open(folder, clock)) {
            store.backups().backUpTo(encrypted, Progress.NONE);
            store.backups().prepare(store.backups().preview(clear, Progress.NONE));
        }
        assertThat(Files.readAllBytes(folder.resolve("tierdesk.mv.db"))).startsWith("H2encrypt".getBytes(StandardCharsets.US_ASCII));
        try (DeskStore store = EncryptedShop.open(folder, clock)) {
            requireEverything(store);
        }

        clock.forward(Duration.ofSeconds(1));
        EncryptedShop.of(folder).turnOff(EncryptedShop.PASSPHRASE).run(Progress.NONE);
        try (DeskStore store = TestShop.open(folder, clock)) {
            refusedToRestore(store.backups(), encrypted, null, CannotRestoreException.Reason.LOCKED);
            store.backups().prepare(store.backups().preview(encrypted, EncryptedShop.PASSPHRASE, Progress.NONE));
        }
        try (DeskStore store = TestShop.open(folder, clock)) {
            requireEverything(store);
        }
    }

    @Test
    @DisplayName("says which earlier copies anybody can read, and removes them when asked to")
    void clearCopies() throws Exception {
        Path elsewhere = Files.createDirectories(temp.resolve("elsewhere"));
        try (DeskStore other = TestShop.create(temp.resolve("van"), clock, "VAN2")) {
            other.backups().backUp(Occasion.BY_HAND, elsewhere, ZoneOffset.UTC, Progress.NONE);
        }
        Path copy;
        try (DeskStore store = TestShop.open(folder, clock)) {
            copy = store.backups().backUp(Occasion.BY_HAND, elsewhere, ZoneOffset.UTC, Progress.NONE).orElseThrow().copy().file();
            store.backups().prepare(store.backups().preview(copy, Progress.NONE));
        }
        TestShop.open(folder, clock).close();
        EncryptedShop.turnOn(folder);
        StoredEncryption encryption = EncryptedShop.of(folder);
        assertThat(encryption.clearCopies(null)).hasSize(2).contains(copy);
        assertThat(encryption.clearCopies(elsewhere)).hasSize(3).contains(elsewhere.resolve(copy.getFileName()));
        encryption.remove(encryption.clearCopies(elsewhere));
        assertThat(encryption.clearCopies(elsewhere)).isEmpty();
        assertThat(copy).doesNotExist();
        // another installation's is not ours to remove
        assertThat(elsewhere).isDirectoryContaining(file -> file.toString().contains("VAN2")).isDirectoryNotContaining(file -> file.toString().contains("-HQ-"));
    }

    @Test
    @DisplayName("has its database rewritten in the same form, before it gets gaps")
    void rewritten() throws Exception {
        EncryptedShop.turnOn(folder);
        try (DeskStore store = EncryptedShop.open(folder, clock)) {
            for (int i = 0; i < 50; i++) {
                store.tickets().log(TestShop.request("Monitor " + i), TestShop.MK);
            }
        }
        long grown = Files.size(folder.resolve("tierdesk.mv.db"));
        // H2 notes the wall's time in the file it makes
        EncryptedShop.open(folder, new TestClock(Instant.now().plus(Duration.ofDays(21)))).close();
        assertThat(Files.size(folder.resolve("tierdesk.mv.db"))).isLessThan(grown);
        assertThat(Files.readAllBytes(folder.resolve("tierdesk.mv.db"))).startsWith("H2encrypt".getBytes(StandardCharsets.US_ASCII));
        try (DeskStore store = EncryptedShop.open(folder, clock)) {
            requireEverything(store);
        }
    }

    @Test
    @DisplayName("is neither encrypted nor decrypted while a desk has it open")
    void inUse() throws Exception {
        try (DeskStore store = TestShop.open(folder, clock)) {
            assertThatThrownBy(() -> EncryptedShop.turnOn(folder)).isInstanceOf(CannotSaveException.class).hasMessageContaining("open");
            requireEverything(store);
        }
        TestShop.open(folder, clock).close();
    }

    private void refused(String secret, CannotOpenException.Reason reason, String words) {
        assertThatThrownBy(() -> EncryptedShop.open(folder, clock, secret)).isInstanceOfSatisfying(CannotOpenException.class, refused -> {
            assertThat(refused.reason()).isEqualTo(reason);
            assertThat(refused).hasMessageContaining(words);
        });
    }

    private static void refusedToRestore(Restores restores, Path copy, String passphrase, CannotRestoreException.Reason reason) {
        assertThatThrownBy(() -> restores.preview(copy, passphrase, Progress.NONE)).isInstanceOfSatisfying(CannotRestoreException.class,
                refused -> assertThat(refused.reason()).isEqualTo(reason));
    }
}
