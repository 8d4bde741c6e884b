package tierdesk.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tierdesk.desk.Sort;
import tierdesk.desk.TicketRow;
import tierdesk.desk.View;
import tierdesk.journal.FoldedTicket;
import tierdesk.procedure.Stage;
import tierdesk.procedure.event.LevelEvent;
import tierdesk.procedure.event.ResolutionEvent;
import tierdesk.procedure.event.WorkEvent;
import tierdesk.procedure.rule.Refusal;
import tierdesk.procedure.rule.RefusedException;

@DisplayName("Tickets in the store")
class StoredTicketsTest {

    @TempDir
    Path folder;

    final TestClock clock = new TestClock(TestShop.MONDAY_9);
    DeskStore store;

    @BeforeEach
    void create() throws Exception {
        store = TestShop.create(folder, clock);
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void aLoggedRequestHasANumberAndIsFoundByIt() throws Exception {
        FoldedTicket logged = store.tickets().log(TestShop.request("Printer jams"), TestShop.MK);

        assertThat(logged.ticket().number()).isEqualTo("HQ-1001");
        assertThat(logged.ticket().stage()).isEqualTo(Stage.QUALIFYING);
        assertThat(store.tickets().findByNumber(" hq-1001 ").orElseThrow().history()).isEqualTo(logged.history());
        assertThat(store.tickets().find(logged.ticket().id())).isPresent();
        assertThat(store.tickets().find(new UUID(1, 2))).isEmpty();
    }

    @Test
    void whatWasRecordedIsThereAfterClosingAndOpeningAgain() throws Exception {
        FoldedTicket logged = store.tickets().log(TestShop.request("Printer jams"), TestShop.MK);
        store.tickets().record(logged.ticket().id(), List.of(new LevelEvent.Qualified("Change the roller")), TestShop.MK);
        store.close();

        store = TestShop.open(folder, clock);

        FoldedTicket found = store.tickets().find(logged.ticket().id()).orElseThrow();
        assertThat(found.ticket().stage()).isEqualTo(Stage.IN_PROGRESS);
        assertThat(found.history()).hasSize(4);
        assertThat(store.tickets().log(TestShop.request("Next"), TestShop.MK).ticket().number()).isEqualTo("HQ-1002");
        assertThat(store.shopData().shop().technicians()).hasSize(2);
    }

    @Test
    void severalEventsAreRecordedTogetherOrNotAtAll() throws Exception {
        UUID id = store.tickets().log(TestShop.request("Printer jams"), TestShop.MK).ticket().id();

        assertThatThrownBy(() -> store.tickets().record(id,
                        List.of(new WorkEvent.WorkLogged(5, "Looked", true), new ResolutionEvent.Resolved("Done", null)), TestShop.MK))
                .isInstanceOfSatisfying(RefusedException.class,
                        refused -> assertThat(refused.refusal().key()).isEqualTo(Refusal.Key.QUALIFY_FIRST));

        assertThat(store.tickets().find(id).orElseThrow().ticket().minutes()).isZero();
        assertThat(store.journalExchange().heads()).containsEntry("HQ", 6L);
        store.tickets().record(id, List.of(new LevelEvent.Qualified("Plan")), TestShop.MK);
        assertThat(store.journalExchange().heads()).containsEntry("HQ", 7L);
    }

    @Test
    void theSameNumberOfAScriptIsLoggedOnce() throws Exception {
        FoldedTicket first = store.tickets().log(TestShop.fromScript("Disk full", "nagios", "4711"), TestShop.MK);
        FoldedTicket again = store.tickets().log(TestShop.fromScript("Disk full", "nagios", "4711"), TestShop.MK);

        assertThat(again.ticket().id()).isEqualTo(first.ticket().id());
        assertThat(store.queue().counts("mk")).containsEntry(View.Fixed.ALL, 1L);
    }

    @Test
    void theQueueShowsTheTicketAsItIs() throws Exception {
        UUID id = store.tickets().log(TestShop.request("Printer jams"), TestShop.MK).ticket().id();
        store.tickets().record(id, List.of(TestShop.escalated("tier-2")), TestShop.MK);

        List<TicketRow> rows = store.queue().first(new View.AtLevel("tier-2"), Sort.TIME_LEFT, 10);

        assertThat(rows).singleElement().satisfies(row -> {
            assertThat(row.id()).isEqualTo(id);
            assertThat(row.handOverPending()).isTrue();
            assertThat(row.levelIndex()).isEqualTo(1);
            assertThat(row.dueAt()).isEqualTo(TestShop.MONDAY_9.plusSeconds(30 * 60));
        });
        assertThat(store.queue().counts("mk"))
                .containsEntry(new View.AtLevel("tier-1"), 0L)
                .containsEntry(new View.AtLevel("tier-2"), 1L)
                .containsEntry(View.Fixed.UNASSIGNED, 1L)
                .containsEntry(new View.Mine("mk"), 0L);
    }
}
