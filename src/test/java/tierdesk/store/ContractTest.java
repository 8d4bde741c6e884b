package tierdesk.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tierdesk.desk.Progress;
import tierdesk.desk.Sort;
import tierdesk.desk.View;
import tierdesk.desk.history.HistoryText;
import tierdesk.procedure.Stage;
import tierdesk.procedure.cost.Statement;
import tierdesk.procedure.event.Decision;
import tierdesk.procedure.event.LevelEvent;
import tierdesk.procedure.event.ReferenceEvent.Renamed;
import tierdesk.procedure.event.ReferenceEvent.What;
import tierdesk.procedure.event.ShopEvent.CustomerSaved;
import tierdesk.procedure.event.TicketEvent;
import tierdesk.procedure.event.WorkEvent.WorkLogged;
import tierdesk.procedure.rule.Refusal;
import tierdesk.procedure.rule.RefusedException;
import tierdesk.procedure.shop.Contract;
import tierdesk.procedure.ticket.Ticket;

@DisplayName("A customer’s contract, in the store")
class ContractTest {

    private static final YearMonth NOVEMBER = YearMonth.of(2026, 11);

    @TempDir
    Path folder;

    private final TestClock clock = new TestClock(TestShop.MONDAY_9);
    private DeskStore store;

    @BeforeEach
    void open() throws Exception {
        store = TestShop.create(folder, clock);
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    @DisplayName("bills work at its own rates once the included hours of the month are used up, over all tickets, and begins anew next month")
    void includedHours() throws Exception {
        agreed(Map.of("tier-1", new BigDecimal("80.00")), 90, null);
        UUID printer = logged("Printer jams");
        UUID network = logged("No network");
        work(printer, 60);
        work(network, 50);
        record(network, new WorkLogged(15, "My own fault", false));
        record(network, TestShop.escalated("tier-2"), new LevelEvent.HandOverAccepted(), new WorkLogged(20, "Driver", true));

        Statement november = store.costBook().statement("Acme", NOVEMBER);

        assertThat(ticket(printer).cost()).as("60 min at 80").isEqualByComparingTo("80.00");
        assertThat(november.usedMinutes()).isEqualTo(90);
        assertThat(november.leftMinutes()).isZero();
        assertThat(november.included()).as("90 min at 80").isEqualByComparingTo("120.00");
        assertThat(november.free()).as("15 min at 80").isEqualByComparingTo("20.00");
        assertThat(november.items()).extracting(item -> item.charge().charged().setScale(2).toPlainString())
                .as("in the order in which work began: what is left of the second, Tier 2 at what the procedure says, and the fault").containsExactly("0.00", "26.67", "30.00", "0.00");
        assertThat(november.charged()).isEqualByComparingTo("56.67");

        clock.set(Instant.parse("2026-12-03T10:00:00Z"));
        record(network, new WorkLogged(30, "Again", true));
        Statement december = store.costBook().statement("Acme", NOVEMBER.plusMonths(1));
        assertThat(december.usedMinutes()).isEqualTo(30);
        assertThat(december.charged()).isEqualByComparingTo("0.00");
        assertThat(store.costBook().statement("Acme", NOVEMBER)).isEqualTo(november);
    }

    @Test
    @DisplayName("that is changed leaves the work that is on record at the rate it was recorded with")
    void changedTerms() throws Exception {
        agreed(Map.of("tier-1", new BigDecimal("80.00")), 0, null);
        UUID printer = logged("Printer jams");
        work(printer, 30);
        agreed(Map.of("tier-1", new BigDecimal("100.00")), 0, null);
        work(printer, 30);

        assertThat(ticket(printer).cost()).as("30 min at 80, 30 min at 100").isEqualByComparingTo("90.00");
        assertThat(store.costBook().statement("Acme", NOVEMBER).charged()).isEqualByComparingTo("90.00");
    }

    @Test
    @DisplayName("brings a ticket past its cost cap to the manager, by the desk itself; decided there, the next cap’s worth brings it again")
    void costCap() throws Exception {
        agreed(Map.of("tier-1", new BigDecimal("80.00")), 0, new BigDecimal("100.00"));
        UUID printer = logged("Printer jams");
        record(printer, new LevelEvent.Qualified("Driver"));
        work(printer, 75);
        assertThat(ticket(printer).stage()).as("100.00 is not more than 100.00").isEqualTo(Stage.IN_PROGRESS);
        assertThat(atManager()).isEmpty();

        work(printer, 1);
        assertThat(ticket(printer).stage()).isEqualTo(Stage.MANAGER_DECISION);
        assertThat(atManager()).containsExactly("HQ-1001");
        assertThat(history(printer)).last().asString().contains("100.00");

        LevelEvent.Decided more = new LevelEvent.Decided(new Decision.AuthoriseTime("tier-1", 60), "Worth it");
        assertThatThrownBy(() -> store.tickets().record(printer, List.of(more), TestShop.BOSS))
                .isInstanceOfSatisfying(RefusedException.class, refused -> assertThat(refused.refusal().key()).isEqualTo(Refusal.Key.SUMMARY_FIRST));
        store.tickets().record(printer, List.of(new LevelEvent.ActivitySummarised("Driver did not help"), more), TestShop.BOSS);
        record(printer, new LevelEvent.HandOverAccepted(), new LevelEvent.Qualified("Roller"));
        work(printer, 75);
        assertThat(ticket(printer).stage()).as("as much again, but not more").isEqualTo(Stage.IN_PROGRESS);
        work(printer, 1);
        assertThat(ticket(printer).stage()).isEqualTo(Stage.MANAGER_DECISION);
        assertThat(store.maintenance().check(Progress.NONE).problems()).isEmpty();
    }

    @Test
    @DisplayName("goes on under the customer’s new name: tickets of before keep theirs, new ones by either name are the same customer’s, on one statement")
    void renamed() throws Exception {
        agreed(Map.of("tier-1", new BigDecimal("80.00")), 60, null);
        UUID before = logged("Printer jams");
        work(before, 30);
        store.shopData().save(List.of(new Renamed(What.CUSTOMER, "", "Acme", "Acme Works")), TestShop.MK);
        work(before, 60);
        UUID after = logged("By the old name");
        work(after, 30);

        assertThat(ticket(before).customer()).isEqualTo("Acme");
        assertThat(ticket(after).customer()).isEqualTo("Acme Works");
        assertThat(ticket(after).cost()).as("30 min at 80").isEqualByComparingTo("40.00");
        assertThat(store.costBook().customersIn(NOVEMBER)).containsExactly("Acme Works");
        Statement statement = store.costBook().statement("Acme Works", NOVEMBER);
        assertThat(statement.minutes()).isEqualTo(120);
        assertThat(statement.charged()).as("60 of 120 min are included").isEqualByComparingTo("80.00");
        assertThat(store.shopData().customersLike("ac", 8)).containsExactly("Acme Works");
        assertThat(store.maintenance().check(Progress.NONE).problems()).isEmpty();
    }

    private void agreed(Map<String, BigDecimal> rates, int includedMinutes, @Nullable BigDecimal costCap) throws RefusedException {
        store.shopData().save(List.of(new CustomerSaved("Acme", "", List.of("Ann Lee"), null, false, "", List.of(),
                new Contract(rates, includedMinutes, costCap))), TestShop.BOSS);
    }

    private UUID logged(String subject) throws RefusedException {
        return store.tickets().log(TestShop.request(subject), TestShop.MK).ticket().id();
    }

    private void work(UUID ticket, int minutes) throws RefusedException {
        record(ticket, new WorkLogged(minutes, "Looked", true));
    }

    private void record(UUID ticket, TicketEvent... events) throws RefusedException {
        store.tickets().record(ticket, List.of(events), TestShop.MK);
    }

    private Ticket ticket(UUID id) {
        return store.tickets().find(id).orElseThrow().ticket();
    }

    private List<String> atManager() {
        return store.queue().rows(store.queue().index(View.Fixed.MANAGER_DECISION, "", Sort.TIME_LEFT)).stream().map(row -> row.number()).toList();
    }

    private List<String> history(UUID id) {
        return new HistoryText(Locale.ENGLISH, ZoneOffset.UTC, store.shopData().shop())
                .lines(store.tickets().find(id).orElseThrow()).stream().map(line -> line.sentence()).toList();
    }
}
