package tierdesk.ui.ticket;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tierdesk.procedure.HoldKind;
import tierdesk.procedure.event.LevelEvent;
import tierdesk.procedure.event.WorkEvent;
import tierdesk.ui.Command;
import tierdesk.ui.support.CutText;

@DisplayName("A deadline explained under the ticket's head")
class DeadlineScreenTest extends TicketScreen {

    private static final double NARROW = 500;

    private void heldForAnHour() throws Exception {
        logged();
        happens(MARA, new LevelEvent.Qualified("Swap it"));
        ui.clock.pass(Duration.ofMinutes(10));
        happens(MARA, new WorkEvent.Held(HoldKind.CLIENT, "Ann looks for the key of the printer room on the second floor", null));
        ui.clock.pass(Duration.ofHours(1));
        happens(MARA, new WorkEvent.Resumed("Found"));
    }

    @Test
    @DisplayName("a click on the level's time left shows its strip, which names the hold and by whom, in 500 px without cut text")
    void clickOnTimeLeft() throws Exception {
        heldForAnHour();
        doOnScreen(() -> find("ticket-pane", Region.class).setMaxWidth(NARROW));
        doOnScreen(() -> find("ticket-pane", Region.class).setMinWidth(NARROW));
        click("ticket-frame");
        assertThat(text("ticket-deadline-sum")).isEqualTo("1 h counted = 1 h");
        assertThat(text("ticket-deadline-headline")).startsWith("1 h from ").contains("due ");
        assertThat(onScreen(() -> robot.lookup("#ticket-deadline .label").queryAllAs(Label.class).stream().map(Label::getText).toList()))
                .anyMatch(text -> text.contains("Mara Klein") && text.contains("Ann looks for the key"));
        assertThat(onScreen(() -> CutText.in(find("ticket-deadline", Region.class)))).isEmpty();
        click("ticket-deadline-frame-kind-contract");
        assertThat(text("ticket-deadline-sum")).contains("counted = ");
        click("ticket-deadline-close");
        assertThat(there("ticket-deadline-sum")).isFalse();
    }

    @Test
    @DisplayName("its key explains what ends first; Esc closes it")
    void byKey() throws Exception {
        heldForAnHour();
        doOnScreen(() -> ui.context.commands().run(Command.EXPLAIN_DEADLINE));
        assertThat(text("ticket-deadline-sum")).isEqualTo("1 h counted = 1 h");
        press(KeyCode.ESCAPE);
        assertThat(there("ticket-deadline-sum")).isFalse();
        doOnScreen(() -> ui.context.commands().run(Command.EXPLAIN_DEADLINE));
        doOnScreen(() -> ui.context.commands().run(Command.EXPLAIN_DEADLINE));
        assertThat(there("ticket-deadline-sum")).as("the same key closes it").isFalse();
    }
}
