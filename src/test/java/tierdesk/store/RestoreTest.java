package tierdesk.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tierdesk.desk.CannotRestoreException;
import tierdesk.desk.CannotRestoreException.Reason;
import tierdesk.desk.Progress;
import tierdesk.desk.Restores;
import tierdesk.desk.Restores.Amount;
import tierdesk.desk.Restores.Preview;
import tierdesk.desk.Sort;
import tierdesk.desk.View;
import tierdesk.desk.door.Audit.Filter;
import tierdesk.desk.door.AuditKind;
import tierdesk.desk.door.AuditLine;
import tierdesk.desk.door.SignIn;
import tierdesk.store.backup.PendingRestore;
import tierdesk.store.backup.StoredRestores;
import tierdesk.store.database.DatabaseCopy;
import tierdesk.store.database.StoreFolder;

@DisplayName("Restoring a backup")
class RestoreTest {

    @TempDir
    Path temp;

    final TestClock clock = new TestClock(TestShop.MONDAY_9);
    Path folder;
    Path copy;

    @BeforeEach
    void aCopyAndThenMoreWork() throws Exception {
        folder = temp.resolve("desk");
        copy = temp.resolve("copy.zip");
        try (DeskStore store = TestShop.create(folder, clock)) {
            for (int i = 0; i < 5; i++) {
                store.tickets().log(TestShop.request("Before " + i), TestShop.MK);
            }
            store.backups().backUpTo(copy, Progress.NONE);
            clock.forward(Duration.ofHours(1));
            for (int i = 0; i < 3; i++) {
                store.tickets().log(TestShop.request("After " + i), TestShop.MK);
            }
        }
    }

    static Preview restoreClosed(Path folder, TestClock clock, Path copy) throws Exception {
        Restores restores = StoredRestores.closed(new StoreFolder(folder), clock);
        Preview preview = restores.preview(copy, Progress.NONE);
        restores.prepare(preview);
        PendingRestore.finish(new StoreFolder(folder));
        return preview;
    }

    @Test
    @DisplayName("says first what would be lost and gained, and since when")
    void preview() throws Exception {
        try (DeskStore store = TestShop.open(folder, clock)) {
            Preview preview = store.backups().preview(copy, Progress.NONE);

            assertThat(preview.lost().tickets()).isEqualTo(3);
            assertThat(preview.lost().entries()).isGreaterThanOrEqualTo(3);
            assertThat(preview.gained()).isEqualTo(Amount.NONE);
            assertThat(preview.differing()).isZero();
            assertThat(preview.lostSince()).isEqualTo(clock.instant());
            assertThat(preview.present()).isEqualTo(new Amount(preview.copy().entries() + preview.lost().entries(), 8));

            store.backups().forget(preview);
            assertThat(folder.resolve("restoring")).doesNotExist();
            assertThat(store.tickets().findByNumber("HQ-1008")).isPresent();
        }
    }

    @Test
    @DisplayName("gives the copy's tickets, keeps the database of before aside, and never gives a number twice")
    void restored() throws Exception {
        try (DeskStore store = TestShop.open(folder, clock)) {
            store.backups().prepare(store.backups().preview(copy, Progress.NONE));
        }
        try (DeskStore store = TestShop.open(folder, clock)) {
            assertThat(store.tickets().findByNumber("HQ-1005")).isPresent();
            assertThat(store.tickets().findByNumber("HQ-1006")).isEmpty();
            assertThat(store.tickets().log(TestShop.request("New"), TestShop.MK).ticket().number()).isEqualTo("HQ-1009");
            store.catchUp();
            assertThat(store.queue().index(View.Fixed.ALL, "after", Sort.TIME_LEFT)).isEmpty();
            assertThat(store.queue().index(View.Fixed.ALL, "before", Sort.TIME_LEFT)).hasSize(5);
            assertThat(store.maintenance().check(Progress.NONE).problems()).isEmpty();
        }
        Path aside = aside();
        try (DeskStore before = TestShop.open(aside, clock)) {
            assertThat(before.tickets().findByNumber("HQ-1008")).isPresent();
        }
    }

    @Test
    @DisplayName("lets in whoever may come in now, not whoever could when the copy was made, and takes no line out of the audit but adds its own")
    void ownOfTheInstallation() throws Exception {
        long lines;
        try (DeskStore store = TestShop.open(folder, clock)) {
            store.signIn().setPassword("boss", null, "now it is this one".toCharArray(), TestShop.BOSS);
            store.signIn().choose(new SignIn.Choice(true, 5), TestShop.BOSS);
            store.audit().note(AuditKind.TICKET_OPENED, "boss", "HQ-1001");
            lines = audit(store).getFirst().number();
            store.backups().prepare(store.backups().preview(copy, Progress.NONE));
        }
        try (DeskStore store = TestShop.open(folder, clock)) {
            assertThat(store.signIn().state().asked()).isTrue();
            assertThat(store.signIn().signIn("boss", "now it is this one".toCharArray())).isInstanceOf(SignIn.Answer.In.class);
            assertThat(audit(store)).filteredOn(line -> line.number() == lines + 1).singleElement().satisfies(line -> {
                assertThat(line.kind()).isEqualTo(AuditKind.RESTORED);
                assertThat(line.person()).isEqualTo("boss");
            });
            assertThat(audit(store)).extracting(AuditLine::about).contains("HQ-1001");
            assertThat(store.maintenance().check(Progress.NONE).problems()).isEmpty();
        }
        restoreClosed(folder, clock, copy);
        try (DeskStore store = TestShop.open(folder, clock)) {
            assertThat(store.signIn().signIn("boss", "now it is this one".toCharArray())).isInstanceOf(SignIn.Answer.In.class);
            assertThat(audit(store)).filteredOn(line -> line.kind() == AuditKind.RESTORED).extracting(AuditLine::person).containsExactly("desk", "boss");
            assertThat(store.maintenance().check(Progress.NONE).problems()).isEmpty();
        }
    }

    private static List<AuditLine> audit(DeskStore store) {
        return store.audit().lines(Filter.ALL, Long.MAX_VALUE, 1_000);
    }

    @Test
    @DisplayName("works where the present database is damaged or gone")
    void whereNothingElseHelps() throws Exception {
        Files.write(folder.resolve("tierdesk.mv.db"), new byte[10]);

        Preview preview = restoreClosed(folder, clock, copy);

        assertThat(preview.present()).isNull();
        assertThat(preview.gained()).isEqualTo(new Amount(preview.copy().entries(), 5));
        try (DeskStore store = TestShop.open(folder, clock)) {
            assertThat(store.tickets().findByNumber("HQ-1005")).isPresent();
        }
        assertThat(aside().resolve("tierdesk.mv.db")).hasBinaryContent(new byte[10]);
    }

    @Test
    @DisplayName("works from the journal's plain form where the copied database is in a file format that this version does not read")
    void otherFormat() throws Exception {
        restoreClosed(temp.resolve("usual"), clock, copy);
        TestShop.open(temp.resolve("usual"), clock).close();
        List<String> rows = StoreFixture.derivedRows(temp.resolve("usual"));
        List<String> journal = StoreFixture.journal(temp.resolve("usual"));
        Path other = temp.resolve("other.zip");
        inOtherFormat(copy, other);

        Path fresh = temp.resolve("fresh");
        restoreClosed(fresh, clock, other);

        try (DeskStore store = TestShop.open(fresh, clock)) {
            assertThat(store.maintenance().check(Progress.NONE).problems()).isEmpty();
        }
        assertThat(StoreFixture.derivedRows(fresh)).isEqualTo(rows);
        assertThat(StoreFixture.journal(fresh)).isEqualTo(journal);
        try (DeskStore store = TestShop.open(fresh, clock)) {
            assertThat(store.tickets().log(TestShop.request("And on"), TestShop.MK).ticket().number()).isEqualTo("HQ-1006");
        }
    }

    @Test
    @DisplayName("keeps an altered entry as it is in the journal's plain form, so that it is still found")
    void alteredEntryInPlainForm() throws Exception {
        StoreFixture.sql(folder, "update journal set recorded_by = 'mallory' where sequence = 4");
        try (DeskStore store = TestShop.open(folder, clock)) {
            store.backups().backUpTo(copy, Progress.NONE);
        }
        Path other = temp.resolve("other.zip");
        inOtherFormat(copy, other);
        Path fresh = temp.resolve("fresh");

        Preview preview = restoreClosed(fresh, clock, other);

        assertThat(preview.copy().problems()).containsExactly("Entry HQ/4 was altered: its content does not fit its seal.");
        assertThat(StoreFixture.journal(fresh)).isEqualTo(StoreFixture.journal(folder));
    }

    /** The same copy, its database's file as another version of H2 would write it. */
    private void inOtherFormat(Path from, Path to) throws Exception {
        byte[] zipped = part(from, "database.zip");
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zipped))) {
            in.getNextEntry();
            Files.write(temp.resolve("tierdesk.mv.db"), in.readAllBytes());
        }
        StoreFixture.setOtherFormat(temp.resolve("tierdesk.mv.db"));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(bytes)) {
            out.putNextEntry(new ZipEntry("tierdesk.mv.db"));
            out.write(Files.readAllBytes(temp.resolve("tierdesk.mv.db")));
        }
        String seal = sha256(zipped);
        try (ZipFile whole = new ZipFile(from.toFile()); ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(to))) {
            for (ZipEntry entry : whole.stream().toList()) {
                zip.putNextEntry(new ZipEntry(entry.getName()));
                byte[] content = whole.getInputStream(entry).readAllBytes();
                zip.write(switch (entry.getName()) {
                    case "database.zip" -> bytes.toByteArray();
                    case "manifest.json" -> new String(content, UTF_8).replace(seal, sha256(bytes.toByteArray())).getBytes(UTF_8);
                    default -> content;
                });
            }
        }
    }

    private static byte[] part(Path zip, String name) throws IOException {
        try (ZipFile whole = new ZipFile(zip.toFile())) {
            return whole.getInputStream(whole.getEntry(name)).readAllBytes();
        }
    }

    private static String sha256(byte[] bytes) throws Exception {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    }

    @Test
    @DisplayName("is brought to its end at the next opening, wherever a crash broke it off")
    void brokenOff() throws Exception {
        try (DeskStore store = TestShop.open(folder, clock)) {
            store.backups().prepare(store.backups().preview(copy, Progress.NONE));
        }
        Path ready = temp.resolve("ready");
        copyAll(folder, ready);
        int states = 0;
        for (List<String> done : List.of(List.<String>of(), List.of("search"), List.of("search", "witness"), List.of("search", "witness", "aside"),
                List.of("search", "witness", "aside", "place"))) {
            Path broken = temp.resolve("broken-" + done.size());
            copyAll(ready, broken);
            Path aside = Files.createDirectories(broken.resolve(Files.readString(broken.resolve("restoring/ready"))));
            for (String step : done) {
                switch (step) {
                    case "search" -> deleteAll(broken.resolve("search"));
                    case "witness" -> Files.move(broken.resolve("tierdesk.witness"), aside.resolve("tierdesk.witness"));
                    case "aside" -> Files.move(broken.resolve("tierdesk.mv.db"), aside.resolve("tierdesk.mv.db"));
                    default -> Files.move(broken.resolve("restoring/tierdesk.mv.db"), broken.resolve("tierdesk.mv.db"));
                }
            }
            try (DeskStore store = TestShop.open(broken, clock)) {
                assertThat(store.tickets().findByNumber("HQ-1005")).isPresent();
                assertThat(store.tickets().findByNumber("HQ-1006")).isEmpty();
                assertThat(store.maintenance().check(Progress.NONE).problems()).isEmpty();
            }
            assertThat(aside.resolve("tierdesk.mv.db")).exists();
            assertThat(broken.resolve("restoring")).doesNotExist();
            states++;
        }
        System.out.println("restores broken off: " + states + ", lost = 0");
    }

    @Test
    @DisplayName("a file that is no backup, or one cut short at any place, is refused in words and nothing is touched")
    void truncatedOrForeign() throws Exception {
        byte[] whole = Files.readAllBytes(copy);
        Path bad = temp.resolve("bad.zip");
        Map<String, Long> before = state(folder);
        Restores restores = StoredRestores.closed(new StoreFolder(folder), clock);
        for (int cut : new int[] {0, 1, 30, 100, whole.length / 3, whole.length / 2, whole.length - 1_000, whole.length - 30, whole.length - 1}) {
            Files.write(bad, Arrays.copyOf(whole, cut));
            refused(restores, bad);
        }
        Files.writeString(bad, "Dear Sir or Madam, ".repeat(2_000));
        refused(restores, bad);
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(bad))) {
            zip.putNextEntry(new ZipEntry("recipe.txt"));
            zip.write(1);
        }
        assertThat(refused(restores, bad).reason()).isEqualTo(Reason.NOT_A_BACKUP);
        refused(restores, temp.resolve("no such file.zip"));
        refused(restores, temp);
        assertThat(state(folder)).isEqualTo(before);
    }

    @Test
    @DisplayName("a single altered byte is found, wherever it is, and nothing is touched")
    void altered() throws Exception {
        byte[] whole = Files.readAllBytes(copy);
        Path bad = temp.resolve("bad.zip");
        Map<String, Long> before = state(folder);
        Restores restores = StoredRestores.closed(new StoreFolder(folder), clock);
        Random random = new Random(42);
        int found = 0;
        for (int i = 0; i < 60; i++) {
            byte[] altered = whole.clone();
            altered[random.nextInt(altered.length)] ^= (byte) (1 << random.nextInt(8));
            Files.write(bad, altered);
            try {
                Preview preview = restores.preview(bad, Progress.NONE);
                // a bit that says nothing: a time stamp of the ZIP file, or when the copy was made
                assertThat(preview.copy().entries()).isPositive();
                restores.forget(preview);
            } catch (CannotRestoreException refused) {
                assertThat(refused).hasMessageContaining("Nothing was changed");
                found++;
            }
            assertThat(state(folder)).isEqualTo(before);
        }
        assertThat(found).isGreaterThan(50);
    }

    @Test
    @DisplayName("a backup of a newer program is refused untouched, with what to do")
    void newer() throws Exception {
        for (String change : List.of("\"schema\" : " + DatabaseCopy.newestSchema() + "|\"schema\" : 999", "\"format\" : 2|\"format\" : 3")) {
            Path newer = temp.resolve("newer.zip");
            rewrite(copy, newer, change.substring(0, change.indexOf('|')), change.substring(change.indexOf('|') + 1));
            Map<String, Long> before = state(folder);
            CannotRestoreException refused = refused(StoredRestores.closed(new StoreFolder(folder), clock), newer);
            assertThat(refused.reason()).isEqualTo(Reason.NEWER);
            assertThat(refused).hasMessageContaining("newer Tierdesk").hasMessageContaining("Use the newer program");
            assertThat(state(folder)).isEqualTo(before);
        }
    }

    @Test
    @DisplayName("parts that would land outside the data folder, or do not belong there, are refused")
    void partsThatDoNotBelong() throws Exception {
        for (String name : List.of("../evil.txt", "/etc/evil", "attachments/../../evil", "drafts/x.draft", "run.sh")) {
            Path bad = temp.resolve("bad.zip");
            try (ZipFile whole = new ZipFile(copy.toFile()); ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(bad))) {
                for (ZipEntry entry : whole.stream().toList()) {
                    zip.putNextEntry(new ZipEntry(entry.getName()));
                    whole.getInputStream(entry).transferTo(zip);
                }
                zip.putNextEntry(new ZipEntry(name));
                zip.write(1);
            }
            refused(StoredRestores.closed(new StoreFolder(folder), clock), bad);
        }
        assertThat(temp.resolve("evil.txt")).doesNotExist();
    }

    @Test
    @DisplayName("is refused while another desk has the data folder open")
    void inUse() throws Exception {
        try (DeskStore open = TestShop.open(folder, clock)) {
            assertThatThrownBy(() -> StoredRestores.closed(new StoreFolder(folder), clock))
                    .isInstanceOfSatisfying(CannotRestoreException.class, refused -> assertThat(refused.reason()).isEqualTo(Reason.IN_USE));
            assertThat(open.tickets().findByNumber("HQ-1001")).isPresent();
        }
    }

    private static CannotRestoreException refused(Restores restores, Path bad) {
        try {
            restores.preview(bad, Progress.NONE);
        } catch (CannotRestoreException refused) {
            assertThat(refused).hasMessageContaining(bad.toString());
            return refused;
        }
        throw new AssertionError(bad + " was taken");
    }

    private static void rewrite(Path from, Path to, String words, String by) throws IOException {
        try (ZipFile whole = new ZipFile(from.toFile()); ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(to))) {
            for (ZipEntry entry : whole.stream().toList()) {
                byte[] bytes = whole.getInputStream(entry).readAllBytes();
                if (entry.getName().equals("manifest.json")) {
                    String text = new String(bytes, StandardCharsets.UTF_8);
                    assertThat(text).contains(words);
                    bytes = text.replace(words, by).getBytes(StandardCharsets.UTF_8);
                }
                zip.putNextEntry(new ZipEntry(entry.getName()));
                zip.write(bytes);
            }
        }
    }

    private Path aside() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> String.valueOf(file.getFileName()).startsWith("before-restore-")).findFirst().orElseThrow();
        }
    }

    /** Every file and its content, by a sum. */
    private static Map<String, Long> state(Path folder) throws IOException {
        Map<String, Long> state = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                state.put(folder.relativize(file).toString(), (long) Arrays.hashCode(Files.readAllBytes(file)));
            }
        }
        return state;
    }

    private static void copyAll(Path from, Path to) throws IOException {
        List<Path> all = new ArrayList<>();
        try (Stream<Path> files = Files.walk(from)) {
            files.forEach(all::add);
        }
        for (Path file : all) {
            Path place = to.resolve(from.relativize(file).toString());
            if (Files.isDirectory(file)) {
                Files.createDirectories(place);
            } else {
                Files.copy(file, place);
            }
        }
    }

    private static void deleteAll(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(java.util.Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
