package tierdesk.alert;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tierdesk.procedure.Channel;
import tierdesk.procedure.Hours;
import tierdesk.procedure.Role;
import tierdesk.procedure.StandardProcedure;
import tierdesk.procedure.event.RequestEvent;
import tierdesk.procedure.rule.Actor;
import tierdesk.procedure.rule.RefusedException;
import tierdesk.procedure.ticket.AlertState;

@DisplayName("An alert is answered")
final class AlertAnswersTest {

    private static final Actor MK = new Actor("mk", Role.TECHNICIAN);
    private static final UUID TICKET = new UUID(1, 1);
    private static final String KEY = "QUALIFY:tier-1 0:50:900s";

    private final FakeTime time = new FakeTime(Hours.march(2, "09:00"));
    private final MemoryDesk desk = new MemoryDesk(time, List.of());
    private final AlertAnswers answers = new AlertAnswers(desk, time);

    @BeforeEach
    void aWarning() throws RefusedException {
        desk.record(TICKET, List.of(new RequestEvent.RequestReceived("HQ-1", Channel.PHONE, "Ann", "Acme", "No network", "",
                time.instant(), StandardProcedure.REF, null, null, null)), MK);
        time.pass(Duration.ofMinutes(8));
        desk.raise(time.instant(), 10);
        assertThat(desk.open(time.instant(), null, 10)).extracting("key").contains(KEY);
    }

    @Test
    void byAcknowledgingItWithWhoWhenAndWhy() throws RefusedException {
        AlertState state = answers.acknowledge(TICKET, KEY, "On it", MK).ticket().alerts().get(KEY);
        assertThat(state.acknowledgedBy()).isEqualTo("mk");
        assertThat(state.acknowledgedAt()).isEqualTo(time.instant());
        assertThat(desk.open(time.instant(), null, 10)).extracting("key").doesNotContain(KEY);
    }

    @Test
    void bySnoozingItUntilItComesBackOnce() throws RefusedException {
        answers.snooze(TICKET, KEY, time.instant().plus(Duration.ofMinutes(2)), "In a call", MK);
        assertThat(desk.open(time.instant(), null, 10)).extracting("key").doesNotContain(KEY);
        time.pass(Duration.ofMinutes(2));
        assertThat(desk.raise(time.instant(), 10)).extracting("key").contains(KEY);
        assertThat(desk.open(time.instant(), null, 10)).extracting("key").contains(KEY);
        assertThat(desk.raise(time.instant(), 10)).isEmpty();
    }

    @Test
    void notByASnoozeThatIsOverAlready() {
        assertThatIllegalArgumentException().isThrownBy(() -> answers.snooze(TICKET, KEY, time.instant(), "", MK));
    }

    @Test
    void notWhereThereIsNone() {
        assertThatThrownBy(() -> answers.acknowledge(TICKET, "LEVEL:tier-1 0:100:3600s", "", MK)).isInstanceOf(RefusedException.class);
    }
}
