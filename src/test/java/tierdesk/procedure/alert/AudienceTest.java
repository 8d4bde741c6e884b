package tierdesk.procedure.alert;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tierdesk.procedure.StandardProcedure;

@DisplayName("An alert is heard by")
final class AudienceTest {

    private static Audience of(String key, String holder, String level) {
        return Audience.of(AlertKey.parse(key), holder, level, StandardProcedure.V1.alerts());
    }

    @Test
    void nobodyAtTheFirstWarningWhichStandsInTheHoldersListAlone() {
        Audience audience = of("LEVEL:tier-1 0:50:3600s", "mk", "tier-1");
        assertThat(audience.listOnly()).isTrue();
        assertThat(audience.hears("mk", Set.of(), false)).isTrue();
        assertThat(audience.hears("boss", Set.of(), true)).isFalse();
    }

    @Test
    void theHolderAtTheSecondWarning() {
        Audience audience = of("LEVEL:tier-1 0:75:3600s", "mk", "tier-1");
        assertThat(audience.listOnly()).isFalse();
        assertThat(audience.hears("mk", Set.of(), false)).isTrue();
        assertThat(audience.hears("jo", Set.of("tier-1"), false)).isFalse();
        assertThat(audience.hears("boss", Set.of(), true)).isFalse();
    }

    @Test
    void theHolderAndTheManagerAtTheBreachAndEachRepeat() {
        for (String threshold : new String[] {"100", "100+1", "100+7"}) {
            Audience audience = of("LEVEL:tier-1 0:" + threshold + ":3600s", "mk", "tier-1");
            assertThat(audience.hears("mk", Set.of(), false)).isTrue();
            assertThat(audience.hears("boss", Set.of(), true)).isTrue();
            assertThat(audience.hears("jo", Set.of("tier-1"), false)).isFalse();
        }
    }

    @Test
    void theLevelsPeopleWhenNobodyHoldsTheTicket() {
        Audience audience = of("QUALIFY:tier-2 1:75:1800s", null, "tier-2");
        assertThat(audience.hears("pat", Set.of("tier-2"), false)).isTrue();
        assertThat(audience.hears("mk", Set.of("tier-1"), false)).isFalse();
    }

    @Test
    void theManagersWhereTheManagerDecides() {
        Audience audience = of("CONTRACT:ticket:75:86400s", null, null);
        assertThat(audience.hears("boss", Set.of(), true)).isTrue();
        assertThat(audience.hears("mk", Set.of("tier-1"), false)).isFalse();
    }

    @Test
    void theHolderAloneWhenAHoldShouldHaveEndedAndTheManagerOnceThatWasToldInVain() {
        assertThat(of("HOLD_END:hold 1:100:60s", "mk", "tier-1").hears("boss", Set.of(), true)).isFalse();
        assertThat(of("HOLD_END:hold 1:100+1:60s", "mk", "tier-1").hears("boss", Set.of(), true)).isTrue();
    }
}
