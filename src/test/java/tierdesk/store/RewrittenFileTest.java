package tierdesk.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tierdesk.Wiring;
import tierdesk.desk.Progress;

@DisplayName("The database’s file, which only grows while it is open, is rewritten")
class RewrittenFileTest {

    private static final Pattern CREATED = Pattern.compile("created:([0-9a-f]+)");

    @TempDir
    Path folder;

    /** H2 notes by the system's clock when a file was made. */
    final TestClock clock = new TestClock(Wiring.wall().instant());
    final List<String> numbers = new ArrayList<>();

    @BeforeEach
    void make() throws Exception {
        TestShop.create(folder, clock).close();
    }

    @Test
    void afterThreeWeeksInTheMiddleOfWork() throws Exception {
        try (DeskStore store = TestShop.open(folder, clock)) {
            log(store, 50);
            String made = created();
            clock.forward(Duration.ofDays(21));
            log(store, 1);
            assertThat(created()).isNotEqualTo(made);
            log(store, 10);
            requireAll(store);
        }
        requireAllAfterOpening();
    }

    @Test
    void whenItIsClosedAfterAWeekAndIsThenSmaller() throws Exception {
        long open;
        try (DeskStore store = TestShop.open(folder, clock)) {
            log(store, 50);
            open = size();
            clock.forward(Duration.ofDays(8));
        }
        assertThat(size()).isLessThan(open);
        requireAllAfterOpening();
    }

    @Test
    void whenItIsOpenedAfterThreeWeeksOfBeingKilledEachTime() throws Exception {
        Path killed = Files.createDirectory(folder.resolve("killed"));
        try (DeskStore store = TestShop.open(folder, clock)) {
            log(store, 5);
            Files.copy(folder.resolve("tierdesk.mv.db"), killed.resolve("tierdesk.mv.db"));
        }
        clock.forward(Duration.ofDays(21));
        try (DeskStore store = TestShop.open(killed, clock)) {
            requireAll(store);
        }
    }

    @Test
    void unlessThatDoesNotWorkAndThenItStaysAsItIs() throws Exception {
        Path inTheWay = Files.createDirectory(folder.resolve("compacting")).resolve("tierdesk.mv.db");
        Files.createDirectories(inTheWay.resolve("full"));
        String made = created();
        try (DeskStore store = TestShop.open(folder, clock)) {
            log(store, 5);
            clock.forward(Duration.ofDays(21));
            log(store, 5);
            assertThat(created()).isEqualTo(made);
            requireAll(store);
        }
        requireAllAfterOpening();
    }

    private void log(DeskStore store, int tickets) throws Exception {
        for (int i = 0; i < tickets; i++) {
            numbers.add(store.tickets().log(TestShop.request("Printer " + i), TestShop.MK).ticket().number());
        }
    }

    private void requireAll(DeskStore store) {
        assertThat(store.maintenance().check(Progress.NONE).problems()).isEmpty();
        assertThat(numbers).allSatisfy(number -> assertThat(store.tickets().findByNumber(number)).isPresent());
    }

    private void requireAllAfterOpening() throws Exception {
        try (DeskStore store = TestShop.open(folder, clock)) {
            requireAll(store);
        }
    }

    private String created() throws IOException {
        Matcher header = CREATED.matcher(Files.readString(folder.resolve("tierdesk.mv.db"), StandardCharsets.ISO_8859_1).substring(0, 256));
        assertThat(header.find()).isTrue();
        return header.group(1);
    }

    private long size() throws IOException {
        return Files.size(folder.resolve("tierdesk.mv.db"));
    }
}
