package tierdesk.procedure.alert;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tierdesk.procedure.Role;
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
        assertThat(audience.hears("mk", Role.TECHNICIAN, Set.of())).isTrue();
        assertThat(audience.hears("boss", Role.MANAGER, Set.of())).isFalse();
    }

    @Test
    void theHolderAtTheSecondWarning() {
        Audience audience = of("LEVEL:tier-1 0:75:3600s", "mk", "tier-1");
        assertThat(audience.listOnly()).isFalse();
        assertThat(audience.hears("mk", Role.TECHNICIAN, Set.of())).isTrue();
        assertThat(audience.hears("jo", Role.TECHNICIAN, Set.of("tier-1"))).isFalse();
        assertThat(audience.hears("boss", Role.MANAGER, Set.of())).isFalse();
    }

    @Test
    void theHolderAndTheManagerAtTheBreachAndEachRepeat() {
        for (String threshold : new String[] {"100", "100+1", "100+7"}) {
            Audience audience = of("LEVEL:tier-1 0:" + threshold + ":3600s", "mk", "tier-1");
            assertThat(audience.hears("mk", Role.TECHNICIAN, Set.of())).isTrue();
            assertThat(audience.hears("boss", Role.MANAGER, Set.of())).isTrue();
            assertThat(audience.hears("jo", Role.LEAD, Set.of("tier-1"))).isFalse();
        }
    }

    @Test
    void theLevelsPeopleWhenNobodyHoldsTheTicket() {
        Audience audience = of("QUALIFY:tier-2 1:75:1800s", null, "tier-2");
        assertThat(audience.hears("pat", Role.TECHNICIAN, Set.of("tier-2"))).isTrue();
        assertThat(audience.hears("mk", Role.TECHNICIAN, Set.of("tier-1"))).isFalse();
    }

    @Test
    void theManagersWhereTheManagerDecides() {
        Audience audience = of("CONTRACT:ticket:75:86400s", null, null);
        assertThat(audience.hears("boss", Role.MANAGER, Set.of())).isTrue();
        assertThat(audience.hears("mk", Role.TECHNICIAN, Set.of("tier-1"))).isFalse();
    }

    @Test
    void theHolderAloneWhenAHoldShouldHaveEndedAndTheManagerOnceThatWasToldInVain() {
        assertThat(of("HOLD_END:hold 1:100:60s", "mk", "tier-1").hears("boss", Role.MANAGER, Set.of())).isFalse();
        assertThat(of("HOLD_END:hold 1:100+1:60s", "mk", "tier-1").hears("boss", Role.MANAGER, Set.of())).isTrue();
    }
}
