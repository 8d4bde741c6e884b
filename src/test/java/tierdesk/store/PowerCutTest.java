package tierdesk.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tierdesk.desk.Progress;
import tierdesk.store.database.StoreFolder;

@DisplayName("When the power is cut")
@UsesFaultyDisk
class PowerCutTest {

    private static final int SAVES = Boolean.getBoolean("tierdesk.nightly") ? 200 : 15;
    private static final int CUTS_AFTER_A_SAVE = 2;
    /** In the midst of a save: after each so many writes. */
    private static final int WRITES_BETWEEN_CUTS = 4;

    @TempDir
    Path folder;

    final TestClock clock = new TestClock(TestShop.MONDAY_9);
    final Random random = new Random(20261123);
    final List<String> acknowledged = new ArrayList<>();
    final List<Cut> cuts = new ArrayList<>();
    int writes;

    /** @param file what was left
     * @param acknowledged how many requests had been acknowledged */
    record Cut(Path file, int acknowledged) {
    }

    @Test
    @DisplayName("after or within a save, what was acknowledged is there, and the desk opens")
    void nothingAcknowledgedIsMissing() throws Exception {
        FaultyDisk.install();
        TestShop.create(folder, clock).close();
        try (DeskStore store = DeskStore.open(new StoreFolder(folder), new StoreSettings(clock, () -> { }, FaultyDisk.SCHEME))) {
            FaultyDisk.afterEachWrite(() -> {
                if (++writes % WRITES_BETWEEN_CUTS == 0) {
                    cut();
                }
            });
            for (int save = 0; save < SAVES; save++) {
                acknowledged.add(store.tickets().log(TestShop.request("Printer jams"), TestShop.MK).ticket().number());
                for (int i = 0; i < CUTS_AFTER_A_SAVE; i++) {
                    cut();
                }
            }
            FaultyDisk.afterEachWrite(() -> { });
        }

        List<String> lost = new ArrayList<>();
        for (Cut cut : cuts) {
            look(cut, lost);
        }
        System.out.println("power cuts " + cuts.size() + ", acknowledged " + acknowledged.size() + ", lost " + lost.size());
        assertThat(lost).isEmpty();
        assertThat(cuts).hasSizeGreaterThan(SAVES * CUTS_AFTER_A_SAVE);
    }

    private void cut() {
        try {
            Path left = Files.createDirectories(folder.resolve("cut-" + cuts.size())).resolve("tierdesk.mv.db");
            Files.write(left, FaultyDisk.afterPowerCut(folder.resolve("tierdesk.mv.db"), random));
            cuts.add(new Cut(left, acknowledged.size()));
        } catch (IOException trouble) {
            throw new UncheckedIOException(trouble);
        }
    }

    private void look(Cut cut, List<String> lost) throws Exception {
        try (DeskStore store = TestShop.open(cut.file().getParent(), clock)) {
            for (String number : acknowledged.subList(0, cut.acknowledged())) {
                if (store.tickets().findByNumber(number).isEmpty()) {
                    lost.add(number + " at " + cut.file());
                }
            }
            assertThat(store.maintenance().check(Progress.NONE).problems()).isEmpty();
        }
    }
}
