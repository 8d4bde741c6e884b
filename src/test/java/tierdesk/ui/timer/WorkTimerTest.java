package tierdesk.ui.timer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tierdesk.procedure.Role;
import tierdesk.procedure.event.ShopEvent.TechnicianSaved;
import tierdesk.ui.support.TestUi;

@DisplayName("The timer")
class WorkTimerTest {

    private static final UUID ONE = new UUID(1, 1);
    private static final UUID OTHER = new UUID(2, 2);

    private final TestUi ui = TestUi.atOnce();
    private final WorkTimer timer = new WorkTimer(ui.context);

    @Test
    void countsWhileItRunsAndBegunMinutesCountWhole() {
        timer.toggle(ONE, "HQ-1");
        works(Duration.ofSeconds(150));
        assertThat(timer.counted(ONE)).isEqualTo(Duration.ofSeconds(150));
        assertThat(timer.minutes(ONE)).isEqualTo(3);
        timer.toggle(ONE, "HQ-1");
        works(Duration.ofMinutes(5));
        assertThat(timer.minutes(ONE)).isEqualTo(3);
        assertThat(timer.current()).contains(new WorkTimer.Current(ONE, "HQ-1", false));
    }

    @Test
    void runsForOneTicketAtATimeAndKeepsWhatItCountedForTheOther() {
        timer.toggle(ONE, "HQ-1");
        works(Duration.ofMinutes(1));
        timer.toggle(OTHER, "HQ-2");
        works(Duration.ofMinutes(2));
        assertThat(timer.minutes(ONE)).isEqualTo(1);
        assertThat(timer.minutes(OTHER)).isEqualTo(2);
        assertThat(timer.running(ONE)).isFalse();
    }

    @Test
    void isOneForEachPersonAtTheDesk() {
        timer.toggle(ONE, "HQ-1");
        works(Duration.ofMinutes(3));
        TechnicianSaved mara = ui.context.workplace().meProperty().get();
        ui.context.workplace().meProperty().set(new TechnicianSaved("jo", "Jo", Role.TECHNICIAN, Set.of("tier-1"), false));
        assertThat(timer.current()).isEmpty();
        timer.toggle(OTHER, "HQ-2");
        ui.context.workplace().meProperty().set(mara);
        assertThat(timer.running(ONE)).isTrue();
        assertThat(timer.minutes(ONE)).isEqualTo(3);
    }

    @Test
    void asksAfterTenMinutesWithoutInputAndCountsThemOnlyOnceTheyAreKept() {
        timer.toggle(ONE, "HQ-1");
        works(Duration.ofMinutes(5));
        idles(Duration.ofMinutes(9));
        assertThat(timer.away()).isEmpty();
        idles(Duration.ofMinutes(20));
        assertThat(timer.minutes(ONE)).isEqualTo(5);
        assertThat(timer.away().orElseThrow().minutes()).isEqualTo(29);
        timer.keep();
        assertThat(timer.minutes(ONE)).isEqualTo(34);
        assertThat(timer.away()).isEmpty();
    }

    @Test
    void goesOnFromNowWhereTheSpanAwayIsDropped() {
        timer.toggle(ONE, "HQ-1");
        works(Duration.ofMinutes(5));
        idles(Duration.ofMinutes(30));
        timer.drop();
        works(Duration.ofMinutes(2));
        assertThat(timer.running(ONE)).isTrue();
        assertThat(timer.minutes(ONE)).isEqualTo(7);
    }

    @Test
    void asksAboutTheSpanInWhichTheProgramWasKilledOrTheMachineSlept() {
        timer.toggle(ONE, "HQ-1");
        works(Duration.ofMinutes(5));
        ui.clock.pass(Duration.ofHours(9));
        WorkTimer afterRestart = new WorkTimer(ui.context);
        afterRestart.tick();
        assertThat(afterRestart.running(ONE)).isTrue();
        assertThat(afterRestart.minutes(ONE)).isEqualTo(5);
        assertThat(afterRestart.away().orElseThrow().minutes()).isEqualTo(540);
    }

    @Test
    void countsOnOverAQuickRestart() {
        timer.toggle(ONE, "HQ-1");
        works(Duration.ofMinutes(1));
        ui.clock.pass(WorkTimer.EVERY);
        WorkTimer afterRestart = new WorkTimer(ui.context);
        afterRestart.tick();
        assertThat(afterRestart.counted(ONE)).isEqualTo(Duration.ofSeconds(90));
    }

    @Test
    void neverCountsBackwardsWhenTheClockIsSetBack() {
        timer.toggle(ONE, "HQ-1");
        ui.clock.pass(Duration.ofHours(-1));
        timer.tick();
        assertThat(timer.counted(ONE)).isZero();
    }

    @Test
    void isAtNothingOnceItsMinutesAreBooked() {
        timer.toggle(ONE, "HQ-1");
        works(Duration.ofMinutes(1));
        timer.booked(ONE);
        assertThat(timer.minutes(ONE)).isZero();
        assertThat(timer.current()).isEmpty();
    }

    private void works(Duration span) {
        for (Duration left = span; left.isPositive(); left = left.minus(WorkTimer.EVERY)) {
            ui.clock.pass(WorkTimer.EVERY);
            ui.context.workplace().touch(ui.clock.instant());
            timer.tick();
        }
    }

    private void idles(Duration span) {
        for (Duration left = span; left.isPositive(); left = left.minus(WorkTimer.EVERY)) {
            ui.clock.pass(WorkTimer.EVERY);
            timer.tick();
        }
    }
}
