package tierdesk.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tierdesk.Wiring;
import tierdesk.desk.Backups.Copy;
import tierdesk.desk.Backups.Occasion;
import tierdesk.desk.CannotOpenException;
import tierdesk.desk.CannotRestoreException;
import tierdesk.desk.CannotSaveException;
import tierdesk.desk.Progress;
import tierdesk.store.FaultyDisk.Trouble;
import tierdesk.store.database.StoreFolder;

/** The nth write, force or renaming fails, and all after it, for n over the whole of what is being done; also what is not the database's own file. */
@DisplayName("Wherever the disk fails,")
@UsesFaultyDisk
class DiskTroubleAnywhereTest {

    private static final int CASES = Boolean.getBoolean("tierdesk.nightly") ? 150 : 5;
    private static final List<Trouble> TROUBLES = List.of(Trouble.FULL, Trouble.SYNC_FAILS, Trouble.GONE, Trouble.SHORT, Trouble.SLOW, Trouble.READ_ONLY);

    @TempDir
    Path temp;

    Path template;
    /** H2 notes by the system's clock when a file was made. */
    final TestClock clock = new TestClock(Wiring.wall().instant());
    final List<String> acknowledged = new ArrayList<>();
    Path copy;

    /** What is being done when the disk fails. */
    private enum Scenario { SAVE, DRAFT, ATTACHMENT, IMPORT, REBUILD, BACKUP, RESTORE, COMPACTION, UPGRADE }

    @BeforeEach
    void aShop() throws Exception {
        FaultyDisk.install();
        template = temp.resolve("template");
        try (DeskStore store = TestShop.create(template, clock)) {
            acknowledged.add(log(store, "Before"));
            copy = store.backups().backUp(Occasion.BY_HAND, null, ZoneOffset.UTC, Progress.NONE).orElseThrow().copy().file();
            acknowledged.add(log(store, "After"));
        }
    }

    @AfterEach
    void mend() {
        FaultyDisk.mend();
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource
    @DisplayName("nothing acknowledged is lost, the person is told in a sentence, and once it is mended all goes on")
    void nothingIsLost(Scenario scenario) throws Exception {
        int operations = attempt(scenario, Trouble.NONE, 0).operations();
        int refused = 0;
        for (int i = 0; i < CASES; i++) {
            int at = 1 + (int) ((long) i * operations / CASES);
            refused += attempt(scenario, TROUBLES.get(i % TROUBLES.size()), at).refused() ? 1 : 0;
        }
        System.out.println("faults injected into " + scenario + " " + CASES + ", over " + operations + " operations of the disk, refused in words " + refused
                + ", lost 0");
        assertThat(operations).isPositive();
    }

    /** @param operations of the disk during what was done */
    private record Outcome(int operations, boolean refused) {
    }

    private Outcome attempt(Scenario scenario, Trouble trouble, int at) throws Exception {
        Path folder = temp.resolve(scenario + "-" + trouble + "-" + at);
        if (scenario == Scenario.UPGRADE) {
            ReleasedFolder.unpack(ReleasedFolder.all().getFirst(), folder);
        } else {
            copyAll(template, folder);
        }
        Set<String> there = new LinkedHashSet<>(scenario == Scenario.UPGRADE ? List.of("HQ-1001") : acknowledged);
        Outcome outcome = run(scenario, trouble, at, folder, there);
        FaultyDisk.mend();
        try (DeskStore store = TestShop.open(folder, clock)) {
            there.removeIf(number -> scenario == Scenario.RESTORE && number.equals(acknowledged.getLast()));
            there.forEach(number -> assertThat(store.tickets().findByNumber(number)).as("%s at %d of %s: %s", trouble, at, scenario, number).isPresent());
            assertThat(store.maintenance().check(Progress.NONE).problems()).isEmpty();
            assertThat(store.backups().list()).allMatch(Copy::sound);
            log(store, "And on");
            store.backups().backUp(Occasion.BY_HAND, null, ZoneOffset.UTC, Progress.NONE);
        }
        return outcome;
    }

    private Outcome run(Scenario scenario, Trouble trouble, int at, Path folder, Set<String> there) throws Exception {
        Path faulty = FaultyFolder.of(folder);
        StoreSettings settings = new StoreSettings(clock, () -> { }, FaultyDisk.SCHEME);
        DeskStore store = scenario == Scenario.UPGRADE ? null : DeskStore.open(new StoreFolder(faulty), settings);
        int before = FaultyDisk.operations();
        FaultyDisk.fail(trouble, at);
        boolean refused = false;
        int after;
        try {
            if (store == null) {
                store = DeskStore.open(new StoreFolder(faulty), settings);
            } else {
                act(scenario, store, there);
            }
        } catch (CannotSaveException | CannotRestoreException | CannotOpenException | IOException inWords) {
            assertThat(inWords.getMessage()).matches("(?s).*[.”].*");
            refused = true;
        } finally {
            after = FaultyDisk.operations();
            FaultyDisk.mend();
            if (store != null) {
                store.close();
            }
        }
        if (refused && scenario != Scenario.UPGRADE) {
            try (DeskStore again = TestShop.open(folder, clock)) {
                act(scenario, again, there);
            }
        }
        return new Outcome(after - before, refused);
    }

    private void act(Scenario scenario, DeskStore store, Set<String> there) throws Exception {
        switch (scenario) {
            case SAVE -> there.add(log(store, "Meanwhile"));
            case DRAFT -> {
                store.drafts().keep("note", "half a sentence");
                assertThat(store.drafts().read("note")).contains("half a sentence");
            }
            case ATTACHMENT -> {
                Path note = Files.writeString(temp.resolve("note.txt"), "what the printer said".repeat(10_000));
                assertThat(store.attachments().open(store.attachments().keep(note).sha256()).readAllBytes()).hasSize((int) Files.size(note));
            }
            case IMPORT -> {
                String number = UUID.randomUUID().toString();
                store.bulkIntake().add(List.of(Work.past(number)));
                assertThat(store.bulkIntake().known("csv", List.of(number))).hasSize(1);
            }
            case REBUILD -> store.maintenance().rebuild(Progress.NONE);
            case BACKUP -> {
                clock.forward(Duration.ofSeconds(1));
                Copy made = store.backups().backUp(Occasion.BY_HAND, null, ZoneOffset.UTC, Progress.NONE).orElseThrow().copy();
                assertThat(store.backups().list()).contains(made);
            }
            case RESTORE -> store.backups().prepare(store.backups().preview(copy, Progress.NONE));
            case COMPACTION -> {
                clock.forward(Duration.ofDays(21));
                there.add(log(store, "After three weeks"));
            }
            case UPGRADE -> throw new IllegalStateException("that is opening");
        }
    }

    private static String log(DeskStore store, String subject) throws Exception {
        return store.tickets().log(TestShop.request(subject), TestShop.MK).ticket().number();
    }

    private static void copyAll(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Path place = to.resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(place);
                } else {
                    Files.copy(file, place);
                }
            }
        }
    }
}
