package tierdesk.ui.ticket;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.Parent;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tierdesk.procedure.Level;
import tierdesk.procedure.Procedure;
import tierdesk.procedure.ProcedureRef;
import tierdesk.procedure.Stage;
import tierdesk.procedure.StandardProcedure;
import tierdesk.procedure.event.LevelEvent;
import tierdesk.procedure.event.ShopEvent.CustomerSaved;
import tierdesk.procedure.event.ShopEvent.ProcedureSaved;
import tierdesk.store.TestShop;
import tierdesk.ui.support.CutText;

@DisplayName("A ticket under a procedure of")
class LevelCountScreenTest extends TicketScreen {

    @ParameterizedTest(name = "{0} levels shows each of them, climbs to the last, and goes from there to the manager")
    @ValueSource(ints = {1, 6, 7})
    void climbs(int count) throws Exception {
        List<Level> levels = IntStream.rangeClosed(1, count)
                .mapToObj(number -> new Level("own-" + number, "Desk " + number, number, BigDecimal.valueOf(number * 10L), Duration.ofMinutes(30),
                        Duration.ofHours(number), Duration.ofMinutes(15)))
                .toList();
        Procedure was = StandardProcedure.V1;
        Procedure own = new Procedure(new ProcedureRef("own", 1), "Own", levels, was.priorities(), was.matrix(), was.stoppingHolds(), was.alerts(),
                was.vendor(), was.verification(), was.reopening(), true, true, null);
        desk.shopData().save(List.of(new ProcedureSaved(own), new CustomerSaved("Acme", "", List.of(), own.ref(), false)), TestShop.BOSS);
        logged();
        for (Level level : levels) {
            assertThat(there("ticket-step-" + level.id())).as(level.name()).isTrue();
        }
        for (int i = 1; i < count; i++) {
            happens(MARA, TestShop.escalated("own-" + (i + 1)), new LevelEvent.HandOverAccepted());
            assertThat(ticket().level()).isEqualTo("own-" + (i + 1));
        }
        assertThat(there("ticket-do-escalate")).isFalse();
        assertThat(onScreen(() -> CutText.in((Parent) stage.getScene().lookup("#ticket-steps")))).isEmpty();
        happens(MARA, new LevelEvent.RaisedToManager("Nobody can", "All was tried"));
        assertThat(ticket().stage()).isEqualTo(Stage.MANAGER_DECISION);
    }
}
