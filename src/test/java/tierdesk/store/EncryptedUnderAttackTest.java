package tierdesk.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tierdesk.desk.CannotSaveException;
import tierdesk.desk.Progress;
import tierdesk.store.FaultyDisk.Trouble;
import tierdesk.store.database.StoreFolder;

/** What kills, power cuts and disks do to a clear data folder (KillTest, PowerCutTest, DiskTroubleTest), for a share of the times, to an encrypted one. */
@DisplayName("An encrypted data folder loses nothing acknowledged")
@UsesFaultyDisk
class EncryptedUnderAttackTest {

    private static final boolean NIGHTLY = Boolean.getBoolean("tierdesk.nightly");
    private static final int KILLS = NIGHTLY ? 100 : 4;
    private static final int KILLS_WHILE_CHANGING = NIGHTLY ? 200 : 6;
    private static final int SAVES = NIGHTLY ? 40 : 4;

    @TempDir
    Path folder;

    final TestClock clock = new TestClock(TestShop.MONDAY_9);
    final Random random = new Random();
    final Set<String> acknowledged = new LinkedHashSet<>();

    @BeforeEach
    void aDesk() throws Exception {
        try (DeskStore store = TestShop.create(folder, clock)) {
            acknowledged.add("ticket " + store.tickets().log(TestShop.request("Printer jams"), TestShop.MK).ticket().number());
            store.drafts().keep("first", "The client says that");
            acknowledged.add("draft first");
        }
    }

    private void requireNothingLost(String what, int times, Path of) throws Exception {
        try (DeskStore store = EncryptedShop.open(of, clock)) {
            List<String> lost = acknowledged.stream().filter(saved -> !Work.isThere(store, saved)).toList();
            assertThat(store.maintenance().check(Progress.NONE).problems()).isEmpty();
            System.out.println(what + " " + times + " (encrypted), acknowledged " + acknowledged.size() + ", lost " + lost.size());
            assertThat(lost).isEmpty();
        }
    }

    @Test
    @DisplayName("when the program is killed in the midst of its work")
    void killed() throws Exception {
        EncryptedShop.turnOn(folder);
        for (int kill = 0; kill < KILLS; kill++) {
            clock.forward(Duration.ofMinutes(1));
            int after = 1 + random.nextInt(6);
            Process child = start(Worker.class);
            try (BufferedReader lines = lines(child)) {
                int seen = 0;
                for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                    if (line.startsWith("saved ")) {
                        acknowledged.add(line.substring("saved ".length()));
                        if (++seen == after) {
                            child.toHandle().destroyForcibly();
                        }
                    }
                }
            }
            assertThat(child.waitFor()).as("the child was killed, it did not end").isEqualTo(128 + 9);
        }
        requireNothingLost("kills", KILLS, folder);
    }

    @Test
    @DisplayName("when the program is killed while it is being encrypted and decrypted, over and over, and it is wholly one or wholly the other")
    void killedWhileChanging() throws Exception {
        int encrypted = 0;
        int exchanging = 0;
        for (int kill = 0; kill < KILLS_WHILE_CHANGING; kill++) {
            killWhileChanging(2 + random.nextInt(3));
            exchanging += Files.exists(folder.resolve("recoding").resolve("ready")) ? 1 : 0;
            requireNothingLost("kills while encrypting and decrypting", kill + 1, folder);
            assertThat(folder.resolve("recoding")).doesNotExist();
            encrypted += requireOneForm() ? 1 : 0;
        }
        System.out.println("kills while encrypting and decrypting " + KILLS_WHILE_CHANGING + ", of them within the exchange " + exchanging
                + ", found encrypted " + encrypted + ", clear " + (KILLS_WHILE_CHANGING - encrypted) + ", lost 0");
    }

    /** At a random moment within the change that follows some; the last of those tells how long one takes. */
    private void killWhileChanging(int changes) throws IOException, InterruptedException {
        Process child = start(Changer.class);
        try (BufferedReader lines = lines(child)) {
            long begun = 0;
            for (int i = 0; i < changes; i++) {
                begun = i == changes - 1 ? System.nanoTime() : 0;
                assertThat(lines.readLine()).isEqualTo("changed");
            }
            long micros = random.nextLong((System.nanoTime() - begun) / 1_000 + 1);
            assertThat(child.waitFor(micros, TimeUnit.MICROSECONDS)).as("it goes on until it is killed").isFalse();
            child.toHandle().destroyForcibly();
            child.waitFor();
        }
    }

    private boolean requireOneForm() throws IOException {
        boolean encrypted = Files.exists(folder.resolve("key"));
        byte[] mark = (encrypted ? "H2encrypt" : "H:").getBytes(StandardCharsets.US_ASCII);
        assertThat(Files.readAllBytes(folder.resolve("tierdesk.mv.db"))).startsWith(mark);
        try (var drafts = Files.list(folder.resolve("drafts"))) {
            assertThat(drafts).allSatisfy(draft ->
                    assertThat(Files.readString(draft, StandardCharsets.ISO_8859_1).contains("The client says that")).isEqualTo(!encrypted));
        }
        return encrypted;
    }

    @Test
    @DisplayName("when the power is cut after or within a save")
    void powerCut() throws Exception {
        EncryptedShop.turnOn(folder);
        FaultyDisk.install();
        List<Path> cuts = new ArrayList<>();
        try (DeskStore store = DeskStore.open(new StoreFolder(folder), EncryptedShop.settings(clock, FaultyDisk.SCHEME))) {
            for (int save = 0; save < SAVES; save++) {
                acknowledged.add("ticket " + store.tickets().log(TestShop.request("Printer jams"), TestShop.MK).ticket().number());
                cuts.add(cut(cuts.size()));
            }
        }
        Path last = cuts.getLast();
        for (Path cut : cuts) {
            try (DeskStore store = EncryptedShop.open(cut, clock)) {
                assertThat(store.maintenance().check(Progress.NONE).problems()).isEmpty();
            }
        }
        acknowledged.remove("draft first");
        requireNothingLost("power cuts", cuts.size(), last);
    }

    private Path cut(int number) throws IOException {
        Path left = Files.createDirectories(folder.resolve("cut-" + number));
        Files.write(left.resolve("tierdesk.mv.db"), FaultyDisk.afterPowerCut(folder.resolve("tierdesk.mv.db"), random));
        Files.copy(folder.resolve("key"), left.resolve("key"));
        return left;
    }

    @Test
    @DisplayName("when the disk is full, cuts writes short or fails to force")
    void diskTrouble() throws Exception {
        EncryptedShop.turnOn(folder);
        FaultyDisk.install();
        int faults = 0;
        try (DeskStore store = DeskStore.open(new StoreFolder(folder), EncryptedShop.settings(clock, FaultyDisk.SCHEME))) {
            for (Trouble trouble : List.of(Trouble.FULL, Trouble.SHORT, Trouble.SYNC_FAILS)) {
                FaultyDisk.fail(trouble, 1);
                assertThat(log(store)).isFalse();
                faults++;
                FaultyDisk.mend();
                assertThat(log(store)).isTrue();
            }
        } finally {
            FaultyDisk.mend();
        }
        requireNothingLost("faults injected", faults, folder);
    }

    private boolean log(DeskStore store) throws Exception {
        try {
            acknowledged.add("ticket " + store.tickets().log(TestShop.request("Printer jams"), TestShop.MK).ticket().number());
            return true;
        } catch (CannotSaveException cannot) {
            assertThat(cannot).hasMessageStartingWith("Not saved");
            return false;
        }
    }

    private Process start(Class<?> main) throws IOException {
        return new ProcessBuilder(ChildProcess.command(main, List.of(folder.toString(), Long.toString(random.nextLong()), clock.instant().toString())))
                .redirectError(ProcessBuilder.Redirect.DISCARD).start();
    }

    private static BufferedReader lines(Process child) {
        return new BufferedReader(new InputStreamReader(child.getInputStream(), StandardCharsets.UTF_8));
    }

    /** Works at random, saying what was saved, until it is killed. */
    static final class Worker {
        public static void main(String[] args) throws Exception {
            Random random = new Random(Long.parseLong(args[1]));
            TestClock clock = new TestClock(Instant.parse(args[2]));
            while (Files.exists(Path.of(args[0]))) {
                try (DeskStore store = EncryptedShop.open(Path.of(args[0]), clock)) {
                    Work work = new Work(store, clock, random);
                    boolean closing = false;
                    while (!closing) {
                        closing = work.doSomething();
                    }
                }
            }
        }
    }

    /** Encrypts and decrypts until it is killed. */
    static final class Changer {
        public static void main(String[] args) throws Exception {
            Path folder = Path.of(args[0]);
            while (Files.exists(folder)) {
                if (EncryptedShop.of(folder).on()) {
                    EncryptedShop.of(folder).turnOff(EncryptedShop.PASSPHRASE).run(Progress.NONE);
                } else {
                    EncryptedShop.turnOn(folder);
                }
                System.out.println("changed");
            }
        }
    }
}
