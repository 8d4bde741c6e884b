package tierdesk.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tierdesk.desk.Progress;
import tierdesk.desk.VendorCaseList.VendorCaseRow;
import tierdesk.procedure.event.VendorEvent;

@DisplayName("The open vendor cases")
class VendorCasesTest {

    private static final Instant NOW = TestShop.MONDAY_9;

    @TempDir
    private Path folder;
    private final TestClock clock = new TestClock(NOW);
    private DeskStore store;

    @BeforeEach
    void openStore() throws Exception {
        store = TestShop.create(folder, clock);
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    @DisplayName("stand in the order in which answers are due, with their tickets, page after page")
    void inOrder() throws Exception {
        engage("late", NOW.plus(Duration.ofDays(2)));
        engage("soon", NOW.plus(Duration.ofHours(1)));
        engage("middle", NOW.plus(Duration.ofDays(1)));

        List<VendorCaseRow> all = store.vendorCases().open(null, 10);
        assertThat(all).extracting(VendorCaseRow::vendor).containsExactly("soon", "middle", "late");
        assertThat(all.getFirst()).satisfies(row -> {
            assertThat(row.subject()).isEqualTo("Printer soon");
            assertThat(row.customer()).isEqualTo("Acme");
            assertThat(row.dueAt()).isEqualTo(NOW.plus(Duration.ofHours(1)));
            assertThat(row.promised()).isTrue();
        });
        List<String> paged = new ArrayList<>();
        VendorCaseRow last = null;
        do {
            last = store.vendorCases().open(last == null ? null : last.place(), 1).stream().findFirst().orElse(null);
            if (last != null) {
                paged.add(last.vendor());
            }
        } while (last != null);
        assertThat(paged).containsExactly("soon", "middle", "late");
        assertThat(store.vendorCases().count()).isEqualTo(3);
    }

    @Test
    @DisplayName("are due to be asked again where nothing is promised, and follow a new promise")
    void promises() throws Exception {
        UUID ticket = engage("Dell", null);
        VendorCaseRow asked = only();
        assertThat(asked.promised()).isFalse();
        assertThat(asked.dueAt()).isAfter(NOW);

        Instant promise = NOW.plus(Duration.ofHours(30));
        store.tickets().record(ticket, List.of(new VendorEvent.VendorExchanged("Dell", "Tomorrow", "4711", promise)), TestShop.MK);
        assertThat(only().promised()).isTrue();
        assertThat(only().dueAt()).isEqualTo(promise);
        assertThat(only().caseNumber()).isEqualTo("4711");
    }

    @Test
    @DisplayName("leave the list when they are concluded, and come out the same when rows are derived anew")
    void concluded() throws Exception {
        UUID ticket = engage("Dell", null);
        engage("HP", NOW.plus(Duration.ofHours(3)));
        List<VendorCaseRow> before = store.vendorCases().open(null, 10);
        assertThat(store.maintenance().rebuild(Progress.NONE).ok()).isTrue();
        assertThat(store.vendorCases().open(null, 10)).isEqualTo(before).hasSize(2);

        store.tickets().record(ticket, List.of(new VendorEvent.VendorConcluded("Dell", "Replaced", null)), TestShop.MK);
        assertThat(only().vendor()).isEqualTo("HP");
        assertThat(store.maintenance().check(Progress.NONE).ok()).isTrue();
    }

    private VendorCaseRow only() {
        List<VendorCaseRow> rows = store.vendorCases().open(null, 10);
        assertThat(rows).hasSize(1);
        return rows.getFirst();
    }

    /** A ticket of its own with a case at a vendor; the vendor's name is the case's id, too. */
    private UUID engage(String vendor, @Nullable Instant promised) throws Exception {
        UUID ticket = store.tickets().log(TestShop.request("Printer " + vendor), TestShop.MK).ticket().id();
        store.tickets().record(ticket, List.of(new VendorEvent.VendorEngaged(vendor, vendor, "Printer", "", "Hotline", NOW, promised, "Log")),
                TestShop.MK);
        return ticket;
    }
}
