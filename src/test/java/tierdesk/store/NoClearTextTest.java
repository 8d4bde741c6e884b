package tierdesk.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tierdesk.Logging;
import tierdesk.desk.Backups.Occasion;
import tierdesk.desk.Progress;
import tierdesk.desk.Sort;
import tierdesk.desk.View;
import tierdesk.procedure.event.WorkEvent.NoteAdded;

/**
 * A program of its own works with tickets that hold a planted word, and is stopped without a chance to tidy up. All files in its data folder and in its
 * folder for temporary files are searched for the word all the while it works, and once more after it.
 */
@DisplayName("A word that tickets, attachments and drafts hold")
class NoClearTextTest {

    /** One word in small letters, so that the search index holds it as it is. */
    private static final String WORD = "quincunxmarmalade";
    private static final List<Charset> WRITTEN_IN = List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE);

    @TempDir
    Path temp;

    private final Set<String> looked = new TreeSet<>();

    @Test
    @DisplayName("is in no file of an encrypted folder, no temporary file and no log: at work, after searching, sorting, a backup, a restore and a kill")
    void nowhere() throws Exception {
        Path folder = temp.resolve("encrypted");
        prepare(folder);
        EncryptedShop.turnOn(folder);
        Set<String> found = work(folder);
        System.out.println("files searched " + looked.size() + ", with the word " + found.size());
        assertThat(found).isEmpty();
        assertThat(looked).anyMatch(name -> name.contains("h2tmp") || name.endsWith(".temp.db"))
                .anyMatch(name -> name.startsWith("attachments/")).anyMatch(name -> name.startsWith("drafts/"))
                .anyMatch(name -> name.startsWith("search/")).anyMatch(name -> name.startsWith("logs/")).anyMatch(name -> name.startsWith("backups/"));
    }

    @Test
    @DisplayName("is found by the same search in a folder that is not encrypted: in database, index, attachments and drafts")
    void foundWhereNothingIsEncrypted() throws Exception {
        Path folder = temp.resolve("clear");
        prepare(folder);
        assertThat(work(folder)).contains("tierdesk.mv.db").anyMatch(name -> name.startsWith("search/"))
                .anyMatch(name -> name.startsWith("attachments/")).anyMatch(name -> name.startsWith("drafts/"))
                .noneMatch(name -> name.startsWith("logs/"));
    }

    /** A desk whose database sorts more than a few rows in temporary files. */
    private static void prepare(Path folder) throws Exception {
        TestShop.create(folder, new TestClock(TestShop.MONDAY_9)).close();
        StoreFixture.sql(folder, "set max_memory_rows 5");
    }

    /** @return the names of the files in which the word was */
    private Set<String> work(Path folder) throws Exception {
        Path temporary = Files.createDirectory(temp.resolve("temporary"));
        List<String> command = new ArrayList<>(ChildProcess.command(Worker.class, List.of(folder.toString())));
        command.add(1, "-Djava.io.tmpdir=" + temporary);
        Process child = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(temp.resolve("said").toFile()).start();
        Set<String> found = new TreeSet<>();
        while (child.isAlive()) {
            search(folder, found);
            search(temporary, found);
        }
        search(folder, found);
        search(temporary, found);
        assertThat(child.exitValue()).as(Files.readString(temp.resolve("said"))).isEqualTo(Worker.STOPPED);
        return found;
    }

    private void search(Path in, Set<String> found) {
        try (Stream<Path> files = Files.walk(in)) {
            files.filter(Files::isRegularFile).forEach(file -> {
                String name = in.relativize(file).toString();
                looked.add(name);
                if (!found.contains(name) && holdsWord(file)) {
                    found.add(name);
                }
            });
        } catch (UncheckedIOException | IOException goneMeanwhile) {
            looked.add("a folder that was gone meanwhile");
        }
    }

    private static boolean holdsWord(Path file) {
        try {
            String bytes = Files.readString(file, StandardCharsets.ISO_8859_1);
            return WRITTEN_IN.stream().map(charset -> new String(WORD.getBytes(charset), StandardCharsets.ISO_8859_1)).anyMatch(bytes::contains);
        } catch (IOException goneMeanwhile) {
            return false;
        }
    }

    /** Does all that a desk is used for, and is gone in the midst of it. */
    static final class Worker {

        static final int STOPPED = 7;

        public static void main(String[] args) throws Exception {
            Path folder = Path.of(args[0]);
            Logging.start(folder.resolve("logs"));
            TestClock clock = new TestClock(TestShop.MONDAY_9);
            // neither is closed: the process just stops
            DeskStore store = EncryptedShop.open(folder, clock);
            for (int i = 0; i < 30; i++) {
                var logged = store.tickets().log(TestShop.request(WORD + " " + i), TestShop.MK);
                store.tickets().record(logged.ticket().id(), List.of(new NoteAdded("They say " + WORD, false)), TestShop.MK);
            }
            Path letter = Files.createTempFile(folder.getParent(), "letter", ".txt");
            store.attachments().keep(Files.writeString(letter, (WORD + " ").repeat(10_000)));
            store.drafts().keep("note", "Ask about " + WORD);
            store.catchUp();
            for (Sort sort : List.of(Sort.TIME_LEFT, new Sort(Sort.Column.SUBJECT, true), new Sort(Sort.Column.LAST_ACTIVITY, false))) {
                store.queue().index(View.Fixed.ALL, WORD, sort);
                store.queue().rows(store.queue().index(View.Fixed.ALL, "", sort));
            }
            store.histories();
            var copy = store.backups().backUp(Occasion.BY_HAND, null, ZoneOffset.UTC, Progress.NONE).orElseThrow().copy();
            store.backups().preview(copy.file(), Progress.NONE);
            store.maintenance().rebuild(Progress.NONE);
            store.maintenance().check(Progress.NONE);
            Thread.ofPlatform().daemon().start(() -> store.backups().backUp(Occasion.BY_HAND, null, ZoneOffset.UTC, Progress.NONE));
            store.tickets().log(TestShop.request(WORD + " at the end"), TestShop.MK);
            Runtime.getRuntime().halt(STOPPED);
        }
    }
}
