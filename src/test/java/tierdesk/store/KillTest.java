package tierdesk.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tierdesk.desk.Maintenance;
import tierdesk.desk.Progress;
import tierdesk.store.database.StoreFolder;

/**
 * Programs of their own work on data folders and are killed ({@code SIGKILL}), again and again on the same folder; the time they live counts too. Several
 * shops side by side, since most of the time a child only starts.
 */
@DisplayName("Killed")
@Order(1)
class KillTest {

    private static final boolean NIGHTLY = Boolean.getBoolean("tierdesk.nightly");
    private static final int SHOPS = 3;
    private static final int MOST_BEFORE_A_KILL = 6;
    private static final int MOST_OPERATIONS = 60;

    @TempDir
    Path temp;

    /** In which moment a child is killed. */
    private enum Moment {
        /** When the last "saved" was just read. */
        SAVED(NIGHTLY ? 200 : 11),
        /** Somewhere in the midst of what it has just begun. */
        BEGUN(NIGHTLY ? 100 : 6),
        /** By itself in the nth write to the database's file, that half done, or the nth force: between the parts of a save, too. */
        WRITING(NIGHTLY ? 200 : 8);

        private final int kills;

        Moment(int kills) {
            this.kills = kills;
        }
    }

    @Test
    @DisplayName("right after “saved”, between the parts of a save, and in the midst of importing, deriving anew, backing up and restoring: nothing acknowledged is missing")
    void nothingAcknowledgedIsMissing() throws Exception {
        List<Moment> moments = new ArrayList<>();
        for (Moment moment : Moment.values()) {
            moments.addAll(Collections.nCopies(moment.kills, moment));
        }
        Collections.shuffle(moments, new Random(20_261_127));
        List<Future<Shop>> shops = new ArrayList<>();
        try (ExecutorService beside = Executors.newFixedThreadPool(SHOPS)) {
            for (int i = 0; i < SHOPS; i++) {
                Shop shop = new Shop(Files.createDirectory(temp.resolve("shop-" + i)));
                List<Moment> own = moments.subList(moments.size() * i / SHOPS, moments.size() * (i + 1) / SHOPS);
                shops.add(beside.submit(() -> shop.live(own)));
            }
        }
        long acknowledged = 0;
        long entries = 0;
        List<String> lost = new ArrayList<>();
        Map<String, Integer> during = new TreeMap<>();
        for (Future<Shop> each : shops) {
            Shop shop = each.get();
            acknowledged += shop.acknowledged.size();
            entries += shop.entries;
            lost.addAll(shop.lost);
            shop.during.forEach((what, times) -> during.merge(what, times, Integer::sum));
        }
        Map<Moment, Integer> kills = new EnumMap<>(Moment.class);
        moments.forEach(moment -> kills.merge(moment, 1, Integer::sum));
        System.out.println("kills " + moments.size() + " " + kills + ", during " + during + ", acknowledged " + acknowledged + ", lost " + lost.size()
                + ", entries " + entries);
        assertThat(lost).isEmpty();
        assertThat(acknowledged).isGreaterThanOrEqualTo(Moment.SAVED.kills);
    }

    /** A data folder that lives through one kill after the other. */
    private static final class Shop {
        private final Path folder;
        private final TestClock clock = new TestClock(TestShop.MONDAY_9);
        private final Random random = new Random();
        private final Set<String> acknowledged = new LinkedHashSet<>();
        private final List<String> lost = new ArrayList<>();
        private final Map<String, Integer> during = new TreeMap<>();
        private long entries;

        Shop(Path folder) {
            this.folder = folder;
        }

        Shop live(List<Moment> kills) throws Exception {
            TestShop.create(folder, clock).close();
            for (Moment moment : kills) {
                clock.forward(Duration.ofMinutes(1));
                workAndKill(moment);
            }
            try (DeskStore store = TestShop.open(folder, clock)) {
                acknowledged.stream().filter(saved -> !Work.isThere(store, saved)).forEach(lost::add);
                Maintenance.Report report = store.maintenance().check(Progress.NONE);
                assertThat(report.problems()).isEmpty();
                entries = report.entries();
            }
            return this;
        }

        private void workAndKill(Moment moment) throws Exception {
            int after = 1 + random.nextInt(MOST_BEFORE_A_KILL);
            int killAt = moment == Moment.WRITING ? 1 + random.nextInt(MOST_OPERATIONS) : 0;
            Process child = new ProcessBuilder(ChildProcess.command(Worker.class, List.of(
                    folder.toString(), Long.toString(random.nextLong()), clock.instant().toString(), Integer.toString(killAt))))
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            String begun = "starting";
            try (BufferedReader lines = new BufferedReader(new InputStreamReader(child.getInputStream(), StandardCharsets.UTF_8))) {
                int seen = 0;
                for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                    if (line.startsWith("saved ") && !acknowledged.add(line.substring("saved ".length()))) {
                        lost.add(line + " twice: it was forgotten in between");
                    }
                    begun = line.startsWith("begin ") ? line.substring("begin ".length()) : begun;
                    boolean counts = line.startsWith(moment == Moment.SAVED ? "saved " : "begin ") && moment != Moment.WRITING;
                    if (counts && ++seen == after) {
                        child.toHandle().destroyForcibly();
                    }
                }
            }
            during.merge(begun, 1, Integer::sum);
            assertThat(child.waitFor()).as("the child was killed, it did not end").isEqualTo(128 + 9);
        }
    }

    /** Works at random, saying what it begins and, once that is acknowledged, what was saved, until it is killed. */
    static final class Worker {
        public static void main(String[] args) throws Exception {
            Random random = new Random(Long.parseLong(args[1]));
            TestClock clock = new TestClock(Instant.parse(args[2]));
            FaultyDisk.install();
            FaultyDisk.killAt(Integer.parseInt(args[3]));
            while (Files.exists(Path.of(args[0]))) {
                try (DeskStore store = DeskStore.open(new StoreFolder(Path.of(args[0])), new StoreSettings(clock, () -> { }, FaultyDisk.SCHEME))) {
                    Work work = new Work(store, clock, random);
                    boolean closing = false;
                    while (!closing) {
                        closing = work.doSomething();
                    }
                }
            }
        }
    }
}
