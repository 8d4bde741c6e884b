package tierdesk.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tierdesk.desk.CannotSaveException;
import tierdesk.desk.Progress;
import tierdesk.desk.View;
import tierdesk.store.FaultyDisk.Trouble;
import tierdesk.store.database.StoreFolder;

@DisplayName("When the disk fails")
@UsesFaultyDisk
class DiskTroubleTest {

    private static final boolean NIGHTLY = Boolean.getBoolean("tierdesk.nightly");
    /** Each is written once and forced once. */
    private static final int REQUESTS = NIGHTLY ? 40 : 6;

    @TempDir
    Path folder;

    final TestClock clock = new TestClock(TestShop.MONDAY_9);
    final List<String> acknowledged = new ArrayList<>();
    DeskStore store;

    @BeforeEach
    void open() throws Exception {
        FaultyDisk.install();
        TestShop.create(folder, clock).close();
        store = DeskStore.open(new StoreFolder(folder), new StoreSettings(clock, () -> { }, FaultyDisk.SCHEME));
    }

    @AfterEach
    void close() {
        FaultyDisk.mend();
        store.close();
    }

    @ParameterizedTest(name = "{0}, at each write or force of a few requests")
    @EnumSource(names = {"FULL", "SHORT", "SYNC_FAILS", "GONE"})
    @DisplayName("it says so, and once that is mended trying again records everything once")
    void itSaysSoAndOnceItIsMendedTryingAgainRecordsEverythingOnce(Trouble trouble) throws Exception {
        int faults = 0;
        for (int write = 1; write <= REQUESTS; write++) {
            failAt(trouble, write);
            faults++;
        }
        assertThat(store.maintenance().check(Progress.NONE).problems()).isEmpty();
        assertThat(acknowledged).doesNotHaveDuplicates()
                .allSatisfy(number -> assertThat(store.tickets().findByNumber(number)).as(number).isPresent());
        assertThat(store.queue().counts("mk").get(View.Fixed.ALL)).isEqualTo(acknowledged.size());
        System.out.println("faults injected " + faults + " (" + trouble + "), acknowledged " + acknowledged.size() + ", lost 0");
    }

    private void failAt(Trouble trouble, int write) throws Exception {
        acknowledged.add(log("Before"));
        FaultyDisk.fail(trouble, write);
        List<String> refused = new ArrayList<>();
        for (int i = 0; i < REQUESTS; i++) {
            try {
                acknowledged.add(log("Meanwhile " + i));
            } catch (CannotSaveException cannot) {
                refused.add("Meanwhile " + i);
                assertThat(cannot).hasMessageStartingWith("Not saved");
            }
        }
        assertThat(FaultyDisk.hasFailed()).isTrue();
        assertThat(refused).isNotEmpty();

        FaultyDisk.mend();
        for (String subject : refused) {
            acknowledged.add(log(subject));
        }
    }

    private String log(String subject) throws Exception {
        return store.tickets().log(TestShop.request(subject), TestShop.MK).ticket().number();
    }
}
