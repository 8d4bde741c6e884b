package tierdesk.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tierdesk.clock.CalendarDefinition;
import tierdesk.clock.Holiday;
import tierdesk.desk.Forecast.Moves;
import tierdesk.desk.Forecast.TicketMove;
import tierdesk.desk.Progress;
import tierdesk.procedure.StandardProcedure;
import tierdesk.procedure.event.ShopEvent.CalendarSaved;
import tierdesk.procedure.frame.FrameKind;
import tierdesk.procedure.rule.RefusedException;

@DisplayName("What saving a calendar would move")
class ForecastTest {

    @TempDir
    Path folder;

    final TestClock clock = new TestClock(TestShop.MONDAY_9);
    final List<UUID> tickets = new ArrayList<>();
    DeskStore store;

    @BeforeEach
    void twelveOpenTickets() throws Exception {
        store = TestShop.create(folder, clock);
        for (int i = 0; i < 12; i++) {
            tickets.add(store.tickets().log(TestShop.request("Printer " + i), TestShop.MK).ticket().id());
            clock.forward(Duration.ofMinutes(5));
        }
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    @DisplayName("is nothing where the hours are the same")
    void sameHours() {
        assertThat(moves("09:00", "17:00")).isEqualTo(new Moves(12, 0, 0, List.of()));
    }

    @Test
    @DisplayName("is every open ticket where the morning goes, and nothing is recorded by asking")
    void openingLater() {
        long entries = store.maintenance().check(Progress.NONE).entries();

        Moves moves = moves("13:00", "17:00");
        assertThat(moves.looked()).isEqualTo(12);
        assertThat(moves.moved()).isEqualTo(12);
        assertThat(moves.late()).isZero();
        assertThat(store.maintenance().check(Progress.NONE).entries()).isEqualTo(entries);
        assertThat(store.shopData().shop().calendar(StandardProcedure.SUPPORT_HOURS).definition())
                .isEqualTo(TestShop.supportHours("09:00", "17:00"));
    }

    @Test
    @DisplayName("names those that become late first: counted from an hour earlier, the time to qualify is over")
    void becomeLate() throws Exception {
        // logged on Monday from 9:00 to 9:55 while closed until 10: on Tuesday only the first hour of today tells them apart
        store.shopData().save(List.of(new CalendarSaved(TestShop.supportHours("10:00", "17:00"))), TestShop.BOSS);
        clock.set(TestShop.MONDAY_9.plus(Duration.ofMinutes(65)));

        Moves moves = moves("09:00", "17:00");
        assertThat(moves.moved()).isEqualTo(12);
        assertThat(moves.late()).isEqualTo(11);
        assertThat(moves.worst()).hasSize(12);
        assertThat(moves.worst().getFirst().move()).satisfies(worst -> {
            assertThat(worst.becomesLate()).isTrue();
            assertThat(worst.was()).isAfter(clock.instant());
            assertThat(worst.would()).isBeforeOrEqualTo(clock.instant());
        });
        assertThat(moves.worst().getLast().number()).isEqualTo("HQ-1012");
        assertThat(moves.worst()).extracting(TicketMove::subject).contains("Printer 3");
    }

    @Test
    @DisplayName("leaves tickets out that are counted on another calendar")
    void anotherCalendar() {
        CalendarDefinition unused = new CalendarDefinition("unused", "Unused", ZoneOffset.UTC, true, Map.of(), List.of(), List.of());
        assertThat(store.forecast().ofCalendar(unused, Progress.NONE)).isEqualTo(new Moves(0, 0, 0, List.of()));
    }

    @Test
    @DisplayName("shows the frame that is hit hardest of a ticket")
    void hardestHit() {
        assertThat(moves("13:00", "17:00").worst()).allSatisfy(move -> assertThat(move.move().kind())
                .isIn(FrameKind.CONTRACT, FrameKind.LEVEL, FrameKind.QUALIFY));
    }

    @Test
    @DisplayName("stops when nobody wants to know any more")
    void cancelled() {
        Progress unwanted = new Progress() {
            @Override
            public void at(long done, long of) {
                // nobody watches
            }

            @Override
            public boolean cancelled() {
                return true;
            }
        };
        assertThatThrownBy(() -> store.forecast().ofCalendar(TestShop.supportHours("13:00", "17:00"), unwanted))
                .isInstanceOf(CancellationException.class);
    }

    @Test
    @DisplayName("a calendar on which a frame could never be used up is refused when it is saved, in a sentence; nothing is recorded")
    void refused() {
        CalendarDefinition before = store.shopData().shop().calendar(StandardProcedure.SUPPORT_HOURS).definition();
        CalendarDefinition tenYearsOff = before.withHolidays(LocalDate.of(2027, 1, 1).datesUntil(LocalDate.of(2037, 1, 1))
                .map(date -> Holiday.on(date, "closed")).toList());

        assertThatThrownBy(() -> store.shopData().save(List.of(new CalendarSaved(tenYearsOff)), TestShop.BOSS))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("priority P2")
                .hasMessageContaining("could never be used up");
        assertThat(store.shopData().shop().calendar(StandardProcedure.SUPPORT_HOURS).definition()).isEqualTo(before);
    }

    private Moves moves(String open, String close) {
        return store.forecast().ofCalendar(TestShop.supportHours(open, close), Progress.NONE);
    }
}
