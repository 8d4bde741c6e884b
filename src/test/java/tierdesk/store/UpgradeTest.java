package tierdesk.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tierdesk.desk.Backups;
import tierdesk.desk.Backups.Occasion;
import tierdesk.desk.Progress;
import tierdesk.store.database.DatabaseCopy;
import tierdesk.store.database.StoreFolder;

@DisplayName("A data folder of an earlier program")
class UpgradeTest {

    private static final int KILLS = Boolean.getBoolean("tierdesk.nightly") ? 60 : 4;

    @TempDir
    Path temp;

    final TestClock clock = new TestClock(TestShop.MONDAY_9.plus(Duration.ofDays(30)));
    Path folder;

    @BeforeEach
    void place() {
        folder = temp.resolve("desk");
    }

    static List<Path> released() {
        return ReleasedFolder.all();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("released")
    @DisplayName("opens with the same tickets, alerts, attachments and drafts, after a backup of what it was, and checks clean")
    void opens(Path zip) throws Exception {
        ReleasedFolder.unpack(zip, folder);
        try (DeskStore store = TestShop.open(folder, clock)) {
            requireAll(store);
            assertThat(beforeUpgrade(store)).hasSize(zip.endsWith("schema-" + DatabaseCopy.newestSchema() + ".zip") ? 0 : 1);
            assertThat(store.tickets().log(TestShop.request("And on"), TestShop.MK).ticket().number()).startsWith("HQ-");
        }
        try (DeskStore again = TestShop.open(folder, clock)) {
            assertThat(again.maintenance().check(Progress.NONE).problems()).isEmpty();
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("released")
    @DisplayName("can be restored from the backup that the earlier program made of it")
    void restores(Path zip) throws Exception {
        ReleasedFolder.unpack(zip, folder);
        try (Stream<Path> backups = Files.list(folder.resolve("backups"))) {
            Path copy = backups.findFirst().orElseThrow();
            Path fresh = temp.resolve("fresh");
            RestoreTest.restoreClosed(fresh, clock, copy);
            Files.copy(folder.resolve(ReleasedFolder.EXPECTED), fresh.resolve(ReleasedFolder.EXPECTED));
            folder = fresh;
        }
        try (DeskStore store = TestShop.open(folder, clock)) {
            requireAll(store);
        }
    }

    @Test
    @DisplayName("loses nothing when the program is killed at any write of the change, and the backup from before it is there")
    void killed() throws Exception {
        Path oldest = released().getFirst();
        ReleasedFolder.unpack(oldest, temp.resolve("measure"));
        int operations = Integer.parseInt(new String(upgrade(temp.resolve("measure"), 0).getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip());
        Random random = new Random(20_261_127);
        int killed = 0;
        for (int kill = 0; kill < KILLS; kill++) {
            folder = temp.resolve("killed-" + kill);
            ReleasedFolder.unpack(oldest, folder);
            killed += upgrade(folder, 1 + random.nextInt(operations)).waitFor() == 0 ? 0 : 1;
            try (DeskStore store = TestShop.open(folder, clock)) {
                requireAll(store);
                if (DatabaseCopy.newestSchema() > 1) {
                    assertThat(beforeUpgrade(store)).isNotEmpty().allMatch(Backups.Copy::sound);
                }
            }
        }
        System.out.println("upgrades killed " + killed + " of " + KILLS + ", within " + operations + " writes and forces, lost 0");
        assertThat(killed).isPositive();
    }

    private Process upgrade(Path of, int killAt) throws Exception {
        return new ProcessBuilder(ChildProcess.command(Upgrader.class, List.of(of.toString(), Integer.toString(killAt))))
                .redirectError(ProcessBuilder.Redirect.DISCARD).start();
    }

    private static List<Backups.Copy> beforeUpgrade(DeskStore store) {
        return store.backups().list().stream().filter(copy -> copy.occasion() == Occasion.BEFORE_UPGRADE).toList();
    }

    private void requireAll(DeskStore store) throws Exception {
        assertThat(ReleasedFolder.describe(store)).isEqualTo(Files.readString(folder.resolve(ReleasedFolder.EXPECTED)));
        assertThat(store.drafts().read(ReleasedFolder.DRAFT)).contains(ReleasedFolder.TYPED);
        assertThat(store.maintenance().check(Progress.NONE).problems()).isEmpty();
    }

    /** Opens a folder and says how often that wrote to the database's file; ends by itself as if killed where it is told to. */
    static final class Upgrader {
        public static void main(String[] args) throws Exception {
            FaultyDisk.install();
            FaultyDisk.killAt(Integer.parseInt(args[1]));
            DeskStore.open(new StoreFolder(Path.of(args[0])), new StoreSettings(new TestClock(TestShop.MONDAY_9.plus(Duration.ofDays(30))), () -> { },
                    FaultyDisk.SCHEME)).close();
            System.out.println(FaultyDisk.operations());
        }
    }
}
