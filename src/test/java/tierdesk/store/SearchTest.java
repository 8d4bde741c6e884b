package tierdesk.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tierdesk.desk.Sort;
import tierdesk.desk.View;
import tierdesk.procedure.event.WorkEvent;

@DisplayName("Searching the queue")
class SearchTest {

    @TempDir
    Path folder;

    final TestClock clock = new TestClock(TestShop.MONDAY_9);
    DeskStore store;

    @BeforeEach
    void create() throws Exception {
        store = TestShop.create(folder, clock);
        store.tickets().log(TestShop.request("Printer jams on the second floor"), TestShop.MK);
        store.tickets().log(TestShop.request("Prüfung of the VPN: drops, see HQ-1001"), TestShop.MK);
        store.tickets().log(TestShop.request("Mail is slow"), TestShop.MK);
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void everyWordMustOccurAndItsBeginningIsEnough() {
        assertThat(found("jam")).containsExactly("HQ-1001");
        assertThat(found("SECOND jam")).containsExactly("HQ-1001");
        assertThat(found("second vpn")).isEmpty();
        assertThat(found("pruf")).containsExactly("HQ-1002");
        assertThat(found("acme")).containsExactlyInAnyOrder("HQ-1001", "HQ-1002", "HQ-1003");
        assertThat(found("ams")).isEmpty();
    }

    @Test
    void aTicketsNumberFindsItFirst() {
        assertThat(found("HQ-1001")).containsExactly("HQ-1001", "HQ-1002");
        assertThat(found("hq-1002")).containsExactly("HQ-1002");
    }

    @Test
    void whatWasSaidLaterIsFoundToo() throws Exception {
        var mail = store.tickets().findByNumber("HQ-1003").orElseThrow().ticket().id();
        store.tickets().record(mail, List.of(new WorkEvent.NoteAdded("The greylisting is to blame", true)), TestShop.MK);

        assertThat(found("greylist")).containsExactly("HQ-1003");
    }

    @Test
    void aSearchKeepsToItsView() {
        store.catchUp();
        assertThat(store.queue().index(View.Fixed.CLOSED, "printer", Sort.TIME_LEFT)).isEmpty();
        assertThat(store.queue().index(new View.Mine("mk"), "vpn", Sort.TIME_LEFT)).hasSize(1);
    }

    @Test
    void anIndexThatIsMissingOrBrokenIsMadeAnew() throws Exception {
        store.close();
        try (Stream<Path> files = Files.list(folder.resolve("search"))) {
            for (Path file : files.filter(file -> file.getFileName().toString().startsWith("segments")).toList()) {
                Files.writeString(file, "nonsense");
            }
        }
        store = TestShop.open(folder, clock);
        assertThat(found("vpn")).containsExactly("HQ-1002");
    }

    private List<String> found(String words) {
        store.catchUp();
        List<String> numbers = new ArrayList<>();
        store.queue().rows(store.queue().index(View.Fixed.ALL, words, Sort.TIME_LEFT)).forEach(row -> numbers.add(row.number()));
        return numbers;
    }
}
