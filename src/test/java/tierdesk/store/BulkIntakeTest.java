package tierdesk.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tierdesk.desk.BulkIntake.Outcome;
import tierdesk.desk.BulkIntake.PastEntry;
import tierdesk.desk.BulkIntake.PastTicket;
import tierdesk.desk.Progress;
import tierdesk.desk.View;
import tierdesk.journal.FoldedTicket;
import tierdesk.procedure.Channel;
import tierdesk.procedure.Stage;
import tierdesk.procedure.StandardProcedure;
import tierdesk.procedure.event.RecordEvent.ImportedStep;
import tierdesk.procedure.event.RequestEvent.RequestReceived;
import tierdesk.procedure.event.ResolutionEvent;
import tierdesk.procedure.rule.Refusal;

@DisplayName("Tickets by the thousand")
class BulkIntakeTest {

    static final Instant LONG_AGO = Instant.parse("2024-03-04T08:00:00.123456Z");

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
    void aTicketComesInWithItsHistoryAndANumberOfOurs() {
        assertThat(store.bulkIntake().add(List.of(past("INC1", 4)))).isEqualTo(new Outcome(1, 5, 0, List.of()));

        FoldedTicket ticket = store.tickets().findByNumber("HQ-1001").orElseThrow();
        assertThat(ticket.history()).hasSize(5);
        assertThat(ticket.history().getFirst().occurredAt()).isEqualTo(Instant.parse("2024-03-04T08:00:00.123Z"));
        assertThat(ticket.ticket().stage()).isEqualTo(Stage.CLOSED);
        assertThat(ticket.inapplicable()).isEmpty();
        assertThat(store.queue().counts("mk")).containsEntry(View.Fixed.CLOSED, 1L).containsEntry(View.Fixed.OPEN, 0L);
        assertThat(store.bulkIntake().known("csv", List.of("INC1", "INC2"))).isEqualTo(Map.of("INC1", 4));
    }

    @Test
    void theSameFileAgainAddsNothing() {
        List<PastTicket> file = List.of(past("INC1", 4), past("INC2", 2), past("INC3", 0));
        store.bulkIntake().add(file);

        assertThat(store.bulkIntake().add(file)).isEqualTo(new Outcome(0, 0, 3, List.of()));
        assertThat(store.queue().counts("mk")).containsEntry(View.Fixed.ALL, 3L);
    }

    @Test
    void aLongerHistoryAddsItsNewStepsAlone() {
        store.bulkIntake().add(List.of(past("INC1", 2)));

        assertThat(store.bulkIntake().add(List.of(past("INC1", 4)))).isEqualTo(new Outcome(0, 2, 1, List.of()));
        assertThat(store.tickets().findByNumber("HQ-1001").orElseThrow().history()).hasSize(5);
    }

    @Test
    void aTicketTwiceInOneCallIsOneTicket() {
        assertThat(store.bulkIntake().add(List.of(past("INC1", 2), past("INC1", 3)))).isEqualTo(new Outcome(1, 4, 1, List.of()));
    }

    @Test
    void whatDoesNotApplyIsReportedAndLeftOutTheOthersAreTaken() {
        PastTicket wrong = new PastTicket("csv", "INC9", List.of(received(), new PastEntry(LONG_AGO, "x",
                new ResolutionEvent.Verified("Ann", Channel.PHONE, "Fine"))));
        PastTicket headless = new PastTicket("csv", "INC8", List.of(step(0)));

        Outcome outcome = store.bulkIntake().add(List.of(wrong, past("INC1", 1), headless));

        assertThat(outcome.tickets()).isEqualTo(1);
        assertThat(outcome.rejected()).extracting(rejected -> rejected.index() + " " + rejected.reason().key())
                .containsExactly("0 " + Refusal.Key.RESOLVE_FIRST, "2 " + Refusal.Key.NOT_RECEIVED);
        assertThat(store.tickets().findByNumber("HQ-1001")).isPresent();
        assertThat(store.tickets().findByNumber("HQ-1002")).isEmpty();
    }

    @Test
    void whatCameInChecksCleanAndIsFound() {
        List<PastTicket> file = new ArrayList<>();
        for (int i = 0; i < 1_200; i++) {
            file.add(past("INC" + i, i % 6));
        }
        store.bulkIntake().add(file.subList(0, 700));
        store.bulkIntake().add(file.subList(500, 1_200));
        store.catchUp();

        assertThat(store.maintenance().check(Progress.NONE).problems()).isEmpty();
        assertThat(store.queue().counts("mk")).containsEntry(View.Fixed.ALL, 1_200L);
        assertThat(store.queue().index(View.Fixed.ALL, "mailbox", tierdesk.desk.Sort.TIME_LEFT)).hasSize(1_200);
    }

    static PastTicket past(String number, int steps) {
        List<PastEntry> history = new ArrayList<>();
        history.add(received());
        for (int i = 1; i <= steps; i++) {
            history.add(step(i));
        }
        return new PastTicket("csv", number, history);
    }

    private static PastEntry received() {
        return new PastEntry(LONG_AGO, "import", new RequestReceived("", Channel.IMPORT, "Ann Lee", "Acme", "Mailbox is full",
                "No mail since noon", LONG_AGO, StandardProcedure.REF, null, null, null));
    }

    private static PastEntry step(int index) {
        Stage stage = index == 4 ? Stage.CLOSED : Stage.IN_PROGRESS;
        return new PastEntry(LONG_AGO.plus(Duration.ofHours(index)), "agent " + index % 3,
                new ImportedStep(stage, index > 2 ? "tier-2" : "tier-1", "L" + index, null, "Step", "Moved on"));
    }
}
