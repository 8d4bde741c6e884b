package tierdesk.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tierdesk.desk.DueAlerts.DayCount;
import tierdesk.desk.TicketRow;
import tierdesk.procedure.HoldKind;
import tierdesk.procedure.event.WorkEvent;

@DisplayName("What the due board asks the store")
class DueAlertsTest {

    private static final ZoneId UTC = ZoneId.of("UTC");

    @TempDir
    private Path folder;
    private final TestClock clock = new TestClock(TestShop.MONDAY_9);
    private final List<UUID> tickets = new ArrayList<>();
    private DeskStore store;

    @BeforeEach
    void sevenTickets() throws Exception {
        store = TestShop.create(folder, clock);
        for (int i = 0; i < 7; i++) {
            tickets.add(store.tickets().log(TestShop.request("Printer " + i), TestShop.MK).ticket().id());
            clock.forward(Duration.ofMinutes(5));
        }
    }

    @AfterEach
    void close() {
        store.close();
    }

    /** The time to qualify, 15 minutes, is what ends first. */
    private static Instant due(int ticket) {
        return TestShop.MONDAY_9.plus(Duration.ofMinutes(15 + 5L * ticket));
    }

    @Test
    @DisplayName("is answered soonest first, from the first instant up to the last, which does not count")
    void runningOut() {
        List<TicketRow> rows = store.dueAlerts().runningOut(due(1), due(4), 50);
        assertThat(rows).extracting(TicketRow::dueAt).containsExactly(due(1), due(2), due(3));
        assertThat(store.dueAlerts().countRunningOut(due(1), due(4))).isEqualTo(3);
        assertThat(store.dueAlerts().countRunningOut(Instant.EPOCH, due(2))).as("late already").isEqualTo(2);
    }

    @Test
    @DisplayName("names no more than was asked for, and counts the rest")
    void limited() {
        assertThat(store.dueAlerts().runningOut(Instant.EPOCH, due(10), 3)).extracting(TicketRow::dueAt).containsExactly(due(0), due(1), due(2));
        assertThat(store.dueAlerts().countRunningOut(Instant.EPOCH, due(10))).isEqualTo(7);
    }

    @Test
    @DisplayName("leaves out what stands still")
    void standingStill() throws Exception {
        store.tickets().record(tickets.getFirst(), List.of(new WorkEvent.Held(HoldKind.CLIENT, "Callback", null)), TestShop.MK);
        assertThat(store.dueAlerts().countRunningOut(Instant.EPOCH, due(10))).isEqualTo(6);
        assertThat(store.dueAlerts().runningOut(Instant.EPOCH, due(10), 50)).extracting(TicketRow::id).doesNotContain(tickets.getFirst());
    }

    @Test
    @DisplayName("counts warnings and breaches by day and level, days as they are in the asker's zone")
    void raisedByDay() {
        Instant lateInTheDay = Instant.parse("2026-11-23T23:30:00Z");
        store.dueAlerts().raise(lateInTheDay, 50);
        LocalDate monday = LocalDate.of(2026, 11, 23);
        List<DayCount> counts = store.dueAlerts().raisedByDay(monday.minusDays(29), monday, UTC);
        assertThat(counts).extracting(DayCount::day).containsOnly(monday);
        assertThat(counts).extracting(DayCount::level).containsExactly("tier-1");
        // of each ticket: the time to qualify and the level's frame, two warnings and a breach each; half of the contract's time is not over
        assertThat(counts.getFirst().breaches()).isEqualTo(14);
        assertThat(counts.getFirst().warnings()).isGreaterThanOrEqualTo(28);
        List<DayCount> inKolkata = store.dueAlerts().raisedByDay(monday, monday.plusDays(1), ZoneId.of("Asia/Kolkata"));
        assertThat(inKolkata).extracting(DayCount::day).containsOnly(monday.plusDays(1));
        assertThat(store.dueAlerts().raisedByDay(monday, monday, ZoneId.of("Asia/Kolkata"))).isEmpty();
    }
}
