package tierdesk.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tierdesk.desk.Backups;
import tierdesk.desk.Backups.Copy;
import tierdesk.desk.Backups.Made;
import tierdesk.desk.Backups.Occasion;
import tierdesk.desk.CannotOpenException;
import tierdesk.desk.CannotSaveException;
import tierdesk.desk.Maintenance;
import tierdesk.desk.Progress;
import tierdesk.procedure.event.WorkEvent.AttachmentAdded;

@DisplayName("Backups")
class BackupTest {

    private static final ZoneId UTC = ZoneId.of("UTC");

    @TempDir
    Path temp;

    final TestClock clock = new TestClock(TestShop.MONDAY_9);
    Path folder;

    @BeforeEach
    void aDayOfWork() throws Exception {
        folder = temp.resolve("desk");
        try (DeskStore store = TestShop.create(folder, clock)) {
            new SampleWork(store, clock, 7).steps(120);
        }
    }

    @Test
    @DisplayName("hold every entry that was saved when they began, though people go on working; they are opened, counted and checked")
    void whilePeopleWork() throws Exception {
        try (DeskStore store = TestShop.open(folder, clock)) {
            long before = store.maintenance().check(Progress.NONE).entries();
            AtomicBoolean working = new AtomicBoolean(true);
            CompletableFuture<Integer> people = CompletableFuture.supplyAsync(() -> workOn(store, working));
            Copy copy = store.backups().backUpTo(temp.resolve("copy.zip"), Progress.NONE);
            working.set(false);
            assertThat(people.join()).isPositive();
            long after = store.maintenance().check(Progress.NONE).entries();

            assertThat(copy.problems()).isEmpty();
            assertThat(copy.entries()).isBetween(before, after);
            assertThat(copy.bytes()).isEqualTo(Files.size(copy.file()));
            assertThat(store.maintenance().check(Progress.NONE).problems()).isEmpty();
        }
        assertThat(leftovers()).isEmpty();
    }

    private static int workOn(DeskStore store, AtomicBoolean working) {
        int logged = 0;
        while (working.get()) {
            try {
                store.tickets().log(TestShop.request("Meanwhile " + logged), TestShop.MK);
                logged++;
            } catch (Exception e) {
                throw new AssertionError(e);
            }
        }
        return logged;
    }

    @Test
    @DisplayName("bring back tickets, attachments and drafts in a new folder, to the last row")
    void bringBackEverything() throws Exception {
        Path photo = Files.writeString(temp.resolve("photo.txt"), "a photo");
        AttachmentAdded kept;
        Maintenance.Report before;
        try (DeskStore store = TestShop.open(folder, clock)) {
            kept = store.attachments().keep(photo);
            store.drafts().keep("note", "half a sentence");
            store.backups().backUpTo(temp.resolve("copy.zip"), Progress.NONE);
            before = store.maintenance().check(Progress.NONE);
        }
        List<String> rows = StoreFixture.derivedRows(folder);

        Path fresh = temp.resolve("fresh");
        RestoreTest.restoreClosed(fresh, clock, temp.resolve("copy.zip"));

        try (DeskStore store = TestShop.open(fresh, clock); InputStream in = store.attachments().open(kept.sha256())) {
            assertThat(store.maintenance().check(Progress.NONE)).isEqualTo(before);
            assertThat(in.readAllBytes()).asString().isEqualTo("a photo");
            assertThat(store.drafts().read("note")).contains("half a sentence");
        }
        assertThat(StoreFixture.derivedRows(fresh)).isEqualTo(rows);
    }

    @Test
    @DisplayName("leave nothing behind when they are stopped, at whatever step")
    void stopped() throws Exception {
        try (DeskStore store = TestShop.open(folder, clock)) {
            for (int step = 0; step < 12; step++) {
                StopAt stop = new StopAt(step);
                Path file = temp.resolve("stopped.zip");
                try {
                    store.backups().backUpTo(file, stop);
                    Files.delete(file);
                } catch (CancellationException asAsked) {
                    assertThat(file).doesNotExist();
                }
            }
            assertThat(leftovers()).isEmpty();
            store.tickets().log(TestShop.request("Still at work"), TestShop.MK);
        }
    }

    /** Says "stop" when it is asked for the n-th time. */
    private static final class StopAt implements Progress {
        private int left;

        StopAt(int step) {
            left = step;
        }

        @Override
        public void at(long done, long of) {
            // nobody watches
        }

        @Override
        public boolean cancelled() {
            return left-- <= 0;
        }
    }

    @Test
    @DisplayName("never replace a file that is no backup, and replace an earlier backup only by a whole one")
    void replaceOnlyTheirOwn() throws Exception {
        Path letter = Files.writeString(temp.resolve("letter.zip"), "Dear Ann");
        Path copy = temp.resolve("copy.zip");
        try (DeskStore store = TestShop.open(folder, clock)) {
            assertThatThrownBy(() -> store.backups().backUpTo(letter, Progress.NONE)).isInstanceOf(CannotSaveException.class)
                    .hasMessageContaining("letter.zip").hasMessageContaining("Choose another name");
            long first = store.backups().backUpTo(copy, Progress.NONE).entries();
            store.tickets().log(TestShop.request("One more"), TestShop.MK);
            assertThat(store.backups().backUpTo(copy, Progress.NONE).entries()).isGreaterThan(first);
            assertThatThrownBy(() -> store.backups().backUpTo(temp.resolve("no/such/folder.zip"), Progress.NONE))
                    .isInstanceOf(CannotSaveException.class).hasMessageContaining("the folder is gone");
        }
        assertThat(letter).hasContent("Dear Ann");
    }

    @Test
    @DisplayName("say what was wrong with the journal they copied, and are not taken for sound ones")
    void unsoundJournal() throws Exception {
        StoreFixture.sql(folder, "update journal set recorded_by = 'mallory' where sequence = 12");
        try (DeskStore store = TestShop.open(folder, clock)) {
            Copy copy = made(store.backups().backUp(Occasion.DAILY, null, UTC, Progress.NONE)).copy();
            assertThat(copy.sound()).isFalse();
            assertThat(copy.problems()).contains("Entry HQ/12 was altered: its content does not fit its seal.");
            assertThat(store.backups().dailyDue(UTC)).isTrue();
        }
    }

    @Test
    @DisplayName("are made by themselves once a day, and only when there is something new")
    void onceADay() throws Exception {
        try (DeskStore store = TestShop.open(folder, clock)) {
            Backups backups = store.backups();
            assertThat(backups.dailyDue(UTC)).isTrue();
            Made first = made(backups.backUp(Occasion.DAILY, null, UTC, Progress.NONE));
            assertThat(backups.list()).containsExactly(first.copy());
            assertThat(backups.dailyDue(UTC)).isFalse();

            clock.forward(Duration.ofDays(1));
            assertThat(backups.dailyDue(UTC)).as("nothing was recorded since").isFalse();
            assertThat(backups.backUp(Occasion.BEFORE_IMPORT, null, UTC, Progress.NONE)).isEmpty();
            store.tickets().log(TestShop.request("Something new"), TestShop.MK);
            assertThat(backups.dailyDue(UTC)).isTrue();
        }
    }

    @Test
    @DisplayName("older ones are removed when they have had their time; those a person asked for stay")
    void rotation() throws Exception {
        try (DeskStore store = TestShop.open(folder, clock)) {
            Copy byHand = made(store.backups().backUp(Occasion.BY_HAND, null, UTC, Progress.NONE)).copy();
            for (int day = 0; day < 10; day++) {
                store.tickets().log(TestShop.request("Day " + day), TestShop.MK);
                store.backups().backUp(Occasion.DAILY, null, UTC, Progress.NONE);
                clock.forward(Duration.ofDays(1));
            }
            assertThat(store.backups().list()).hasSizeBetween(8, 11).contains(byHand);
        }
    }

    @Test
    @DisplayName("go to a folder of one's choice as well; when that is gone the one here stands and the person is told")
    void alsoElsewhere() throws Exception {
        Path stick = Files.createDirectories(temp.resolve("stick"));
        try (DeskStore store = TestShop.open(folder, clock)) {
            Made both = made(store.backups().backUp(Occasion.BY_HAND, stick, UTC, Progress.NONE));
            assertThat(both.notAlso()).isNull();
            assertThat(stick.resolve(both.copy().file().getFileName())).hasSameBinaryContentAs(both.copy().file());

            clock.forward(Duration.ofMinutes(5));
            Path pulled = Files.writeString(temp.resolve("pulled"), "no folder");
            Made alone = made(store.backups().backUp(Occasion.BY_HAND, pulled, UTC, Progress.NONE));
            assertThat(alone.notAlso()).contains(pulled.toString());
            assertThat(alone.copy().file()).exists();
        }
    }

    @Test
    @DisplayName("are made before the tables are changed for a newer program, even if that then fails")
    void beforeTheTablesChange() throws Exception {
        StoreFixture.sql(folder, "delete from \"flyway_schema_history\" where \"installed_rank\" > 1", "update \"flyway_schema_history\" set \"version\" = '0' where \"installed_rank\" = 1");
        Files.delete(folder.resolve("tierdesk.witness"));

        assertThatThrownBy(() -> TestShop.open(folder, clock)).isInstanceOf(CannotOpenException.class);

        try (Stream<Path> files = Files.list(folder.resolve("backups"))) {
            assertThat(files).singleElement().asString().contains("tierdesk-HQ-").endsWith("-before-upgrade.zip");
        }
    }

    @Test
    @DisplayName("what a killed one left is removed at the next opening")
    void afterAKill() throws Exception {
        Path backups = Files.createDirectories(folder.resolve("backups"));
        Files.createDirectories(backups.resolve("making.part"));
        Files.writeString(backups.resolve("making.part/database.zip"), "half a copy");
        Files.writeString(backups.resolve("tierdesk-HQ-2026-11-23-090000-000-daily.zip.part"), "half a copy");

        try (DeskStore store = TestShop.open(folder, clock)) {
            assertThat(backups).isEmptyDirectory();
            assertThat(store.backups().list()).isEmpty();
        }
    }

    private static Made made(Optional<Made> made) {
        return made.orElseThrow();
    }

    private List<Path> leftovers() throws Exception {
        try (Stream<Path> all = Files.walk(temp)) {
            return all.filter(file -> file.toString().contains(".part")).toList();
        }
    }
}
