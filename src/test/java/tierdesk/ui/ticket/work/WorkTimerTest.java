package tierdesk.ui.ticket.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tierdesk.ui.support.TestUi;

@DisplayName("The timer at the ticket")
class WorkTimerTest {

    private static final UUID ONE = new UUID(1, 1);
    private static final UUID OTHER = new UUID(2, 2);

    private final TestUi ui = TestUi.atOnce();
    private final WorkTimer timer = new WorkTimer(ui.context);

    @Test
    void countsWhileItRunsAndBegunMinutesCountWhole() {
        timer.toggle(ONE);
        ticks(5);
        assertThat(timer.counted(ONE)).isEqualTo(Duration.ofSeconds(150));
        assertThat(timer.of(ONE)).isEqualTo(3);
        timer.toggle(ONE);
        ticks(5);
        assertThat(timer.of(ONE)).isEqualTo(3);
    }

    @Test
    void runsForOneTicketAtATime() {
        timer.toggle(ONE);
        ticks(2);
        timer.toggle(OTHER);
        ticks(4);
        assertThat(timer.of(ONE)).isEqualTo(1);
        assertThat(timer.of(OTHER)).isEqualTo(2);
        assertThat(timer.running(ONE)).isFalse();
    }

    @Test
    void stopsWhereTheMachineSleptOrTheProgramWasClosed() {
        timer.toggle(ONE);
        ticks(2);
        ui.clock.pass(Duration.ofHours(9));
        WorkTimer afterRestart = new WorkTimer(ui.context);
        afterRestart.tick();
        assertThat(afterRestart.running(ONE)).isFalse();
        assertThat(afterRestart.of(ONE)).isEqualTo(1);
    }

    @Test
    void survivesARestart() {
        timer.toggle(ONE);
        ticks(2);
        WorkTimer afterRestart = new WorkTimer(ui.context);
        ui.clock.pass(WorkTimer.EVERY);
        afterRestart.tick();
        assertThat(afterRestart.running(ONE)).isTrue();
        assertThat(afterRestart.counted(ONE)).isEqualTo(Duration.ofSeconds(90));
    }

    @Test
    void isAtNothingOnceItsMinutesAreBooked() {
        timer.toggle(ONE);
        ticks(2);
        timer.booked(ONE);
        assertThat(timer.of(ONE)).isZero();
        assertThat(timer.running(ONE)).isFalse();
    }

    private void ticks(int times) {
        for (int i = 0; i < times; i++) {
            ui.clock.pass(WorkTimer.EVERY);
            timer.tick();
        }
    }
}
