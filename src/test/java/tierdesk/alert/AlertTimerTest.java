package tierdesk.alert;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tierdesk.journal.Entry;
import tierdesk.procedure.AlertRule;
import tierdesk.procedure.Channel;
import tierdesk.procedure.Hours;
import tierdesk.procedure.Impact;
import tierdesk.procedure.ProcedureRef;
import tierdesk.procedure.Role;
import tierdesk.procedure.StandardProcedure;
import tierdesk.procedure.Story;
import tierdesk.procedure.Urgency;
import tierdesk.procedure.event.AlertEvent;
import tierdesk.procedure.event.LevelEvent;
import tierdesk.procedure.event.RequestEvent;
import tierdesk.procedure.event.ShopEvent;
import tierdesk.procedure.event.WorkEvent;
import tierdesk.procedure.rule.Actor;
import tierdesk.procedure.rule.RefusedException;

@DisplayName("The alert timer")
final class AlertTimerTest {

    private static final Actor MK = new Actor("mk", Role.TECHNICIAN);
    private static final ProcedureRef EAGER = new ProcedureRef("eager", 1);

    private final FakeTime time = new FakeTime(Hours.march(2, "09:00"));
    private final MemoryDesk desk = new MemoryDesk(time, List.of(
            new ShopEvent.CalendarSaved(Hours.NINE_TO_FIVE.calendar(StandardProcedure.SUPPORT_HOURS).definition()),
            new ShopEvent.ProcedureSaved(Hours.named(Hours.alerting(StandardProcedure.V1,
                    new AlertRule(50, 75, 80, Duration.ofHours(2), true)), EAGER))));
    private final List<AlertNotice> heard = new ArrayList<>();
    private AlertTimer timer;

    @BeforeEach
    void open() {
        AlertNotices notices = new AlertNotices(Optional::empty, () -> AlertPreferences.DEFAULT, ZoneOffset.UTC);
        notices.subscribe(heard::add);
        timer = new AlertTimer(desk, desk, new DeskEscalation(desk, desk, Locale.ENGLISH), notices, time, time);
    }

    /** The program is closed and started again: nothing but the journal is left. */
    private void restart() {
        timer.close();
        open();
    }

    private UUID inWork(ProcedureRef procedure) throws RefusedException {
        UUID id = UUID.randomUUID();
        desk.record(id, List.of(
                new RequestEvent.RequestReceived("HQ-" + (desk.tickets().size() + 1), Channel.PHONE, "Ann", "Acme", "No network", "Nothing works",
                        time.instant(), procedure, null, null, null),
                new RequestEvent.Identified("Acme", "Network", Impact.MEDIUM, Urgency.MEDIUM, "", "No link"),
                new LevelEvent.Assigned("mk"),
                new LevelEvent.Qualified("Replace the cable")), MK);
        return id;
    }

    /** Lets the time pass as the timer would sleep through it. */
    private void run(Duration duration) {
        Instant end = time.instant().plus(duration);
        while (time.instant().isBefore(end)) {
            Duration wait = timer.step();
            Duration left = Duration.between(time.instant(), end);
            time.pass(wait.compareTo(left) < 0 ? wait : left);
        }
        timer.step();
    }

    private List<String> raised(UUID ticket) {
        return desk.entriesOf(ticket).stream().map(Entry::event)
                .filter(AlertEvent.AlertRaised.class::isInstance).map(AlertEvent.AlertRaised.class::cast)
                .map(AlertEvent.AlertRaised::key).filter(key -> key.startsWith("LEVEL")).toList();
    }

    private static final List<String> ONE_OF_EACH =
            List.of("LEVEL:tier-1 0:50:3600s", "LEVEL:tier-1 0:75:3600s", "LEVEL:tier-1 0:100:3600s");

    @Test
    void raisesEachThresholdOnceAtItsInstant() throws RefusedException {
        UUID ticket = inWork(StandardProcedure.REF);
        run(Duration.ofMinutes(90));
        assertThat(raised(ticket)).isEqualTo(ONE_OF_EACH);
        assertThat(desk.find(ticket).orElseThrow().ticket().alerts().get(ONE_OF_EACH.get(2)).raisedAt()).isEqualTo(Hours.march(2, "10:00"));
    }

    @Test
    void raisesEachThresholdOnceOverRestarts() throws RefusedException {
        UUID ticket = inWork(StandardProcedure.REF);
        for (int minutes = 0; minutes < 90; minutes += 7) {
            run(Duration.ofMinutes(7));
            restart();
        }
        assertThat(raised(ticket)).isEqualTo(ONE_OF_EACH);
    }

    @Test
    void raisesEachThresholdOnceAfterTheDeskWasClosedForDays() throws RefusedException {
        UUID ticket = inWork(StandardProcedure.REF);
        timer.step();
        timer.close();
        time.pass(Duration.ofDays(6));
        open();
        run(Duration.ofMinutes(1));
        assertThat(raised(ticket)).isEqualTo(ONE_OF_EACH);
        assertThat(heard).singleElement().satisfies(notice -> {
            assertThat(notice.backlog()).isTrue();
            assertThat(notice.digest()).isTrue();
            assertThat(notice.alerts().getFirst().key()).contains(":100:");
        });
    }

    @Test
    void raisesEachThresholdOnceAfterTheMachineSleptForDays() throws RefusedException {
        UUID ticket = inWork(StandardProcedure.REF);
        run(Duration.ofMinutes(31));
        time.suspend(Duration.ofDays(3));
        run(Duration.ofMinutes(1));
        assertThat(raised(ticket)).isEqualTo(ONE_OF_EACH);
        assertThat(heard.getLast().backlog()).isTrue();
    }

    @Test
    void raisesNothingTwiceWhenTheClockIsSetBackByAnHour() throws RefusedException {
        UUID ticket = inWork(StandardProcedure.REF);
        run(Duration.ofMinutes(61));
        time.setWallClock(Duration.ofHours(-1));
        run(Duration.ofMinutes(90));
        assertThat(raised(ticket)).isEqualTo(ONE_OF_EACH);
    }

    @Test
    void isRightSoonAfterTheClockIsSetForward() throws RefusedException {
        UUID ticket = inWork(StandardProcedure.REF);
        run(Duration.ofMinutes(1));
        time.setWallClock(Duration.ofMinutes(45));
        run(AlertTimer.TICK);
        assertThat(raised(ticket)).hasSize(2);
    }

    @Test
    void asksNothingWhileNothingIsDueOrChanges() throws RefusedException {
        inWork(StandardProcedure.REF);
        run(Duration.ofMinutes(1));
        int asked = desk.questions;
        run(Duration.ofMinutes(28));
        assertThat(desk.questions).isEqualTo(asked);
    }

    @Test
    void isWokenByAChange() throws RefusedException {
        timer.step();
        time.woken = false;
        inWork(StandardProcedure.REF);
        assertThat(time.woken).isTrue();
    }

    @Test
    void sleepsNoLongerThanUntilTheNextThreshold() throws RefusedException {
        inWork(StandardProcedure.REF);
        run(Duration.ofMinutes(29).plusSeconds(50));
        assertThat(timer.step()).isEqualTo(Duration.ofSeconds(10));
    }

    @Test
    void worksThroughMoreTicketsThanItTakesAtOnce() throws RefusedException {
        for (int i = 0; i < 1_200; i++) {
            inWork(StandardProcedure.REF);
        }
        time.pass(Duration.ofHours(2));
        timer.step();
        Map<Integer, Long> counts = desk.tickets().stream().collect(Collectors.groupingBy(id -> raised(id).size(), Collectors.counting()));
        assertThat(counts).isEqualTo(Map.of(3, 1_200L));
    }

    @Test
    void escalatesByItselfAtTheBreachWhereTheProcedureSaysSoAndSaysWhy() throws RefusedException {
        UUID ticket = inWork(EAGER);
        desk.record(ticket, List.of(new WorkEvent.WorkLogged(20, "Changed the cable: no link", true)), MK);
        run(Duration.ofMinutes(61));
        LevelEvent.Escalated escalated = desk.entriesOf(ticket).stream().map(Entry::event)
                .filter(LevelEvent.Escalated.class::isInstance).map(LevelEvent.Escalated.class::cast).findFirst().orElseThrow();
        assertThat(escalated.byDesk()).isTrue();
        assertThat(escalated.toLevel()).isEqualTo("tier-2");
        assertThat(escalated.handOver().tried()).contains("Replace the cable", "20 min: Changed the cable");
        assertThat(escalated.handOver().reason()).contains("Tier 1", "60 minutes", "escalated by itself");
        assertThat(desk.find(ticket).orElseThrow().ticket().level()).isEqualTo("tier-2");
        assertThat(raised(ticket)).startsWith(ONE_OF_EACH.toArray(String[]::new));
    }

    @Test
    void escalatesByItselfWithTheNextRepeatWhereTheDeskWasKilledRightAfterTheBreachWasRaised() throws RefusedException {
        UUID ticket = inWork(EAGER);
        timer.close();
        time.pass(Duration.ofMinutes(61));
        desk.raise(time.instant(), 10);
        open();
        run(Duration.ofMinutes(1));
        assertThat(desk.find(ticket).orElseThrow().ticket().level()).isEqualTo("tier-1");
        run(Duration.ofHours(2));
        assertThat(desk.find(ticket).orElseThrow().ticket().level()).isEqualTo("tier-2");
    }

    @Test
    void doesNotEscalateByItselfAHandOverThatNobodyHasAccepted() throws RefusedException {
        UUID ticket = inWork(EAGER);
        desk.record(ticket, List.of(new LevelEvent.Escalated("tier-2", Story.PACKET, null, false)), MK);
        run(Duration.ofHours(5));
        assertThat(desk.find(ticket).orElseThrow().ticket().level()).isEqualTo("tier-2");
        assertThat(raised(ticket)).contains("LEVEL:tier-2 1:100:14400s");
    }
}
