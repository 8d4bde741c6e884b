package tierdesk.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tierdesk.desk.CannotOpenException;
import tierdesk.desk.CannotOpenException.Reason;

@DisplayName("Opening a data folder")
class OpeningTest {

    @TempDir
    Path temp;

    final TestClock clock = new TestClock(TestShop.MONDAY_9);
    Path folder;
    Path database;

    @BeforeEach
    void aFolderWithTickets() throws Exception {
        folder = temp.resolve("desk");
        database = folder.resolve("tierdesk.mv.db");
        try (DeskStore store = TestShop.create(folder, clock)) {
            for (int i = 0; i < 20; i++) {
                store.tickets().log(TestShop.request("Printer " + i), TestShop.MK);
            }
        }
    }

    @Test
    @DisplayName("an emptied file is refused in words and left as it is")
    void emptied() throws Exception {
        Files.write(database, new byte[0]);
        refusedUntouched("is empty");
    }

    @Test
    @DisplayName("a file that is no database is refused in words and left as it is")
    void notADatabase() throws Exception {
        Files.writeString(database, "Dear Sir or Madam, ".repeat(2_000));
        refusedUntouched("not a database");
    }

    @Test
    @DisplayName("a truncated file is refused in words and left as it is, wherever it was cut")
    void truncated() throws Exception {
        byte[] whole = Files.readAllBytes(database);
        for (int cut : new int[] {1, 100, 4_095, 4_096, 8_192, 12_288, whole.length / 2, whole.length - 4_096, whole.length - 1}) {
            Files.write(database, Arrays.copyOf(whole, cut));
            refusedUntouched("tierdesk.mv.db");
        }
        Files.write(database, whole);
        TestShop.open(folder, clock).close();
    }

    @Test
    @DisplayName("a file cut short after a crash, when nobody noted its length, is refused too if saved entries are missing")
    void truncatedAfterACrash() throws Exception {
        StoreFixture.noteNoLength(folder);
        byte[] whole = Files.readAllBytes(database);
        for (int blocks = 3; blocks * 4_096 < whole.length; blocks += 2) {
            Files.write(database, Arrays.copyOf(whole, blocks * 4_096));
            refusedUntouched("tierdesk.mv.db");
        }
    }

    @Test
    @DisplayName("bytes overwritten in the middle never open as something else")
    void overwritten() throws Exception {
        try (RandomAccessFile file = new RandomAccessFile(database.toFile(), "rw")) {
            for (long at = 8_192; at < file.length(); at += 512) {
                file.seek(at);
                file.write(new byte[256]);
            }
        }
        assertThatThrownBy(() -> TestShop.open(folder, clock)).isInstanceOf(CannotOpenException.class);
    }

    @Test
    @DisplayName("an H2 database of somebody else's is refused, never given our tables")
    void somebodyElses() throws Exception {
        Files.delete(database);
        Files.delete(folder.resolve("tierdesk.witness"));
        try (Connection other = DriverManager.getConnection("jdbc:h2:file:" + folder.resolve("tierdesk"), "tierdesk", "")) {
            other.createStatement().execute("create table recipe (name varchar)");
        }
        refusedUntouched("no history of our tables");
    }

    @ParameterizedTest(name = "closed in order: {0}")
    @ValueSource(booleans = {true, false})
    @DisplayName("a database made by a newer program is refused untouched, whether that closed it in order or not")
    void newer(boolean inOrder) throws Exception {
        try (Connection h2 = DriverManager.getConnection("jdbc:h2:file:" + folder.resolve("tierdesk"), "tierdesk", "")) {
            h2.createStatement().execute("update \"flyway_schema_history\" set \"version\" = '999' where \"installed_rank\" = 1");
        }
        Path witness = folder.resolve("tierdesk.witness");
        String[] parts = Files.readString(witness).strip().split(" ");
        Files.writeString(witness, parts[0] + " " + parts[1] + " " + (inOrder ? Files.size(database) : 0) + " 999");
        clock.forward(Duration.ofDays(30));
        refusedUntouched(Reason.NEWER, "Use the newer program");
    }

    @Test
    @DisplayName("a database in a file format of another version is refused untouched, with the way out")
    void otherFormat() throws Exception {
        StoreFixture.setOtherFormat(database);
        refusedUntouched(Reason.OTHER_FORMAT, "make a backup there");
    }

    @Test
    @DisplayName("a missing database is said to be missing; a folder that had one is not a new one")
    void missing() throws Exception {
        Files.delete(database);
        assertThatThrownBy(() -> TestShop.open(folder, clock)).isInstanceOfSatisfying(CannotOpenException.class,
                refused -> assertThat(refused.reason()).isEqualTo(Reason.MISSING));
        assertThat(new tierdesk.store.database.StoreFolder(folder).used()).isTrue();
    }

    @Test
    @DisplayName("a second opener is told that the folder is in use")
    void secondOpener() throws Exception {
        try (DeskStore first = TestShop.open(folder, clock)) {
            first.tickets().log(TestShop.request("Printer jams"), TestShop.MK);
            Process second = new ProcessBuilder(ChildProcess.command(SecondOpener.class, List.of(folder.toString()))).start();
            assertThat(new String(second.getInputStream().readAllBytes(), StandardCharsets.UTF_8)).contains("IN_USE");
            assertThat(first.tickets().findByNumber("HQ-1001")).isPresent();
        }
    }

    /** Opens the folder that it is told, in a process of its own. */
    static final class SecondOpener {
        public static void main(String[] args) {
            try (DeskStore store = TestShop.open(Path.of(args[0]), new TestClock(TestShop.MONDAY_9))) {
                System.out.println("opened " + store);
            } catch (CannotOpenException cannot) {
                System.out.println(cannot.reason());
            } catch (Exception other) {
                System.out.println(other);
            }
        }
    }

    @Test
    @DisplayName("only the owner may read the folder and what is in it")
    void ownerOnly() throws Exception {
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder))).isEqualTo("rwx------");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(database))).isEqualTo("rw-------");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("tierdesk.witness")))).isEqualTo("rw-------");
    }

    private void refusedUntouched(String words) throws Exception {
        refusedUntouched(Reason.DAMAGED, words, "Restore a backup");
    }

    private void refusedUntouched(Reason reason, String... words) throws Exception {
        byte[] before = Files.readAllBytes(database);
        assertThatThrownBy(() -> TestShop.open(folder, clock)).isInstanceOfSatisfying(CannotOpenException.class, refused -> {
            assertThat(refused.reason()).isEqualTo(reason);
            assertThat(refused).hasMessageContaining(database.toString()).hasMessageContainingAll(words);
        });
        assertThat(Files.readAllBytes(database)).isEqualTo(before);
    }
}
