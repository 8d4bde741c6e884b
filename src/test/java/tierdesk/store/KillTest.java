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
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tierdesk.desk.Maintenance;
import tierdesk.desk.Progress;

/** A program of its own works on a data folder and is killed ({@code SIGKILL}), again and again on the same folder; the time it lives counts too. */
@DisplayName("Killed")
class KillTest {

    private static final boolean NIGHTLY = Boolean.getBoolean("tierdesk.nightly");
    /** Of these, {@link #RIGHT_AFTER_SAVED} in the moment when the last "saved" was read, the others somewhere in the midst of what was begun. */
    private static final int KILLS = NIGHTLY ? 500 : 25;
    private static final int RIGHT_AFTER_SAVED = NIGHTLY ? 250 : 20;
    private static final int MOST_BEFORE_A_KILL = 6;

    @TempDir
    Path folder;

    final TestClock clock = new TestClock(TestShop.MONDAY_9);
    final Random random = new Random();
    final Set<String> acknowledged = new LinkedHashSet<>();
    final List<String> lost = new ArrayList<>();

    @Test
    @DisplayName("right after “saved” and in the midst of saving, importing, deriving anew, backing up and restoring: nothing acknowledged is missing")
    void nothingAcknowledgedIsMissing() throws Exception {
        TestShop.create(folder, clock).close();
        for (int kill = 0; kill < KILLS; kill++) {
            clock.forward(Duration.ofMinutes(1));
            workAndKill(kill < RIGHT_AFTER_SAVED ? "saved " : "begin ");
        }

        try (DeskStore store = TestShop.open(folder, clock)) {
            for (String saved : acknowledged) {
                if (!Work.isThere(store, saved)) {
                    lost.add(saved);
                }
            }
            Maintenance.Report report = store.maintenance().check(Progress.NONE);
            System.out.println("kills " + KILLS + ", acknowledged " + acknowledged.size() + ", lost " + lost.size() + ", entries " + report.entries());
            assertThat(report.problems()).isEmpty();
        }
        assertThat(lost).isEmpty();
        assertThat(acknowledged).hasSizeGreaterThanOrEqualTo(RIGHT_AFTER_SAVED);
    }

    /** @param moment how the line begins after a random number of which the child is killed */
    private void workAndKill(String moment) throws IOException, InterruptedException {
        int after = 1 + random.nextInt(MOST_BEFORE_A_KILL);
        Process child = new ProcessBuilder(ChildProcess.command(Worker.class, List.of(
                folder.toString(), Long.toString(random.nextLong()), clock.instant().toString())))
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(child.getInputStream(), StandardCharsets.UTF_8))) {
            int seen = 0;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith("saved ") && !acknowledged.add(line.substring("saved ".length()))) {
                    lost.add(line + " twice: it was forgotten in between");
                }
                if (line.startsWith(moment) && ++seen == after) {
                    child.toHandle().destroyForcibly();
                }
            }
        }
        assertThat(child.waitFor()).as("the child was killed, it did not end").isEqualTo(128 + 9);
    }

    /** Works at random, saying what it begins and, once that is acknowledged, what was saved, until it is killed. */
    static final class Worker {
        public static void main(String[] args) throws Exception {
            Random random = new Random(Long.parseLong(args[1]));
            TestClock clock = new TestClock(Instant.parse(args[2]));
            while (Files.exists(Path.of(args[0]))) {
                try (DeskStore store = TestShop.open(Path.of(args[0]), clock)) {
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
