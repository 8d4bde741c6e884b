package tierdesk.alert;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import tierdesk.procedure.frame.FrameKind;

@DisplayName("Over a simulated year of restarts, closed days, sleep and clocks set wrong")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class SimulatedYearTest {

    private static final int TICKETS = 20_000;
    private static final int SAMPLE = 20;

    private final SimulatedYear year = new SimulatedYear(20260105, TICKETS);

    @BeforeAll
    void live() {
        year.live();
    }

    @Test
    @DisplayName("every threshold that the rules say was crossed raised exactly one alert, none else")
    void exactlyOne() {
        List<UUID> tickets = year.known.keySet().stream().sorted().toList();
        List<List<AlertOracle.Told>> expected = tickets.parallelStream().map(ticket -> expected(ticket, false)).toList();
        int alerts = 0;
        Map<String, Integer> kinds = new TreeMap<>();
        for (int i = 0; i < tickets.size(); i++) {
            UUID ticket = tickets.get(i);
            List<AlertOracle.Told> raised = year.raised(ticket);
            assertThat(raised).as("ticket %s", ticket).containsExactlyInAnyOrderElementsOf(expected.get(i));
            assertThat(year.desk.find(ticket).orElseThrow().inapplicable()).as("ticket %s", ticket).isEmpty();
            raised.forEach(alert -> kinds.merge(alert.key().substring(0, alert.key().indexOf(':')), 1, Integer::sum));
            alerts += raised.size();
        }
        System.out.printf("%d tickets, %d alerts %s, %d starts, %d sleeps, %d clock changes, %d escalations by the desk, %d notices, %d imported%n",
                TICKETS, alerts, kinds, year.restarts, year.sleeps, year.clocksSet, year.escalations, year.notices, year.imports);
        assertThat(year.imports).isPositive();
        assertThat(alerts).isGreaterThan(10 * TICKETS);
        assertThat(kinds).hasSize(FrameKind.values().length);
        assertThat(tickets).hasSize(TICKETS);
    }

    @Test
    @DisplayName("counting minute by minute says the same")
    void minuteByMinute() {
        for (int i = 0; i < SAMPLE; i++) {
            UUID ticket = new UUID(1, (long) i * TICKETS / SAMPLE);
            assertThat(expected(ticket, true)).isEqualTo(expected(ticket, false));
        }
    }

    private List<AlertOracle.Told> expected(UUID ticket, boolean minuteByMinute) {
        return new AlertOracle(year.desk.shop(), year.hours, SimulatedYear.BERLIN, year.watches, minuteByMinute)
                .expected(year.known.getOrDefault(ticket, List.of()));
    }
}
