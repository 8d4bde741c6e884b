package tierdesk.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tierdesk.desk.BulkIntake.PastEntry;
import tierdesk.desk.BulkIntake.PastTicket;
import tierdesk.desk.Progress;
import tierdesk.procedure.Channel;
import tierdesk.procedure.StandardProcedure;
import tierdesk.procedure.cost.CostLine;
import tierdesk.procedure.cost.Statement;
import tierdesk.procedure.event.EntryId;
import tierdesk.procedure.event.RequestEvent.RequestReceived;
import tierdesk.procedure.event.TicketEvent;
import tierdesk.procedure.event.WorkEvent.WorkCorrected;
import tierdesk.procedure.event.WorkEvent.WorkLogged;
import tierdesk.procedure.rule.Refusal;
import tierdesk.procedure.rule.RefusedException;
import tierdesk.procedure.ticket.WorkItem;

@DisplayName("What work costs, in the store")
class CostBookTest {

    private static final YearMonth NOVEMBER = YearMonth.of(2026, 11);
    private static final Instant DECEMBER_3 = Instant.parse("2026-12-03T10:00:00Z");

    @TempDir
    Path folder;

    final TestClock clock = new TestClock(TestShop.MONDAY_9);
    DeskStore store;
    UUID printer;
    UUID network;

    @BeforeEach
    void twoTickets() throws Exception {
        store = TestShop.create(folder, clock);
        printer = store.tickets().log(TestShop.request("Printer jams"), TestShop.MK).ticket().id();
        network = store.tickets().log(TestShop.request("No network"), TestShop.MK).ticket().id();
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    @DisplayName("a correction in a later month stands on that month’s statement; the one that was given stays as it was")
    void aLaterCorrectionLeavesTheEarlierStatementAlone() throws Exception {
        EntryId entry = worked(printer, 50);
        worked(network, 10);
        Statement given = november();
        clock.set(DECEMBER_3);
        record(printer, new WorkCorrected(entry, 20, "Phone rang"));

        Statement december = store.costBook().statement("Acme", YearMonth.of(2026, 12));

        assertThat(given.charged()).isEqualByComparingTo("60.00");
        assertThat(november()).isEqualTo(given);
        assertThat(december.items()).singleElement().satisfies(item -> {
            assertThat(item.line().kind()).isEqualTo(CostLine.Kind.CORRECTION);
            assertThat(item.booked().number()).isEqualTo("HQ-1001");
            assertThat(item.charge().charged()).isEqualByComparingTo("-30.00");
        });
        assertThat(store.costBook().customersIn(YearMonth.of(2026, 12))).containsExactly("Acme");
    }

    @Test
    @DisplayName("25 hours in a day are refused over all tickets of one person, also by correcting; another person’s are their own")
    void nobodyWorksMoreThanADayADay() throws Exception {
        clock.set(TestShop.MONDAY_9.plus(Duration.ofDays(2)));
        Instant midnight = Instant.parse("2026-11-24T00:00:00Z");
        record(printer, new WorkLogged(1_000, "Long", true, midnight, null));
        EntryId small = worked(network, new WorkLogged(400, "Longer", true, midnight.plus(Duration.ofHours(10)), null));

        refused(() -> record(network, new WorkLogged(41, "Too long", true, midnight.plus(Duration.ofHours(11)), null)), Refusal.Key.DAY_TOO_LONG);
        refused(() -> record(network, new WorkCorrected(small, 441, "More")), Refusal.Key.DAY_TOO_LONG);
        record(network, new WorkLogged(40, "The last", true, midnight.plus(Duration.ofHours(11)), null));
        store.tickets().record(network, List.of(new WorkLogged(60, "Another", true, midnight.plus(Duration.ofHours(11)), null)), TestShop.BOSS);
    }

    @Test
    @DisplayName("negative minutes, more than 24 hours, and work that would end in the future are refused in the rules")
    void whatCannotBeWorkIsRefused() {
        refused(() -> record(printer, new WorkLogged(-5, "Backwards", true)), Refusal.Key.MINUTES_OUT_OF_RANGE);
        refused(() -> record(printer, new WorkLogged(24 * 60 + 1, "Endless", true)), Refusal.Key.MINUTES_OUT_OF_RANGE);
        refused(() -> record(printer, new WorkLogged(30, "Not yet", true, clock.instant(), null)), Refusal.Key.WORK_NOT_OVER);
        refused(() -> record(printer, new WorkLogged(30, "Fine", true, null, new BigDecimal("60.123456789"))), Refusal.Key.AMOUNT_DECIMALS);
        refused(() -> record(printer, new WorkLogged(30, "Cheap", true, null, new BigDecimal("-1"))), Refusal.Key.AMOUNT_NEGATIVE);
    }

    @Test
    @DisplayName("work that was imported by the thousand is on the statement like any other, each entry by its own name")
    void importedWorkIsOnTheStatement() throws Exception {
        store.bulkIntake().add(List.of(imported("A-1", 30), imported("A-2", 45)));

        Statement statement = november();
        assertThat(statement.items()).hasSize(2);
        assertThat(statement.items().stream().map(item -> item.line().entry()).distinct()).hasSize(2);
        assertThat(statement.charged()).isEqualByComparingTo("75.00");
        assertThat(store.maintenance().check(Progress.NONE).problems()).isEmpty();
    }

    private PastTicket imported(String number, int minutes) {
        Instant at = TestShop.MONDAY_9.minus(Duration.ofDays(3));
        RequestReceived received = new RequestReceived("", Channel.IMPORT, "Ann", "Acme", "Old trouble", "", at, StandardProcedure.REF, "old", number, null);
        return new PastTicket("old", number, List.of(new PastEntry(at, "mk", received),
                new PastEntry(at.plus(Duration.ofHours(2)), "mk", new WorkLogged(minutes, "Looked", true))));
    }

    private Statement november() {
        return store.costBook().statement("Acme", NOVEMBER);
    }

    private EntryId worked(UUID ticket, int minutes) throws RefusedException {
        return worked(ticket, new WorkLogged(minutes, "Looked", true));
    }

    private EntryId worked(UUID ticket, WorkLogged logged) throws RefusedException {
        List<WorkItem> work = store.tickets().record(ticket, List.of(logged), TestShop.MK).ticket().work();
        return work.getLast().entry();
    }

    private void record(UUID ticket, TicketEvent event) throws RefusedException {
        store.tickets().record(ticket, List.of(event), TestShop.MK);
    }

    private static void refused(ThrowingCallable work, Refusal.Key reason) {
        assertThatThrownBy(work).isInstanceOfSatisfying(RefusedException.class,
                refused -> assertThat(refused.refusal().key()).isEqualTo(reason));
    }
}
