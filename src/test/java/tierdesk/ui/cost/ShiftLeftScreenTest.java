package tierdesk.ui.cost;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TableView;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tierdesk.procedure.Channel;
import tierdesk.procedure.event.LevelEvent;
import tierdesk.procedure.event.ResolutionEvent;
import tierdesk.procedure.event.ResolutionEvent.Lacked;
import tierdesk.procedure.event.WorkEvent.WorkLogged;
import tierdesk.store.TestShop;
import tierdesk.ui.Command;
import tierdesk.ui.Page;

@DisplayName("The page of shifting left")
class ShiftLeftScreenTest extends CostScreen {

    @Test
    @DisplayName("says what to do where no ticket could have been solved lower down")
    void empty() {
        open(Page.SHIFT_LEFT, Command.SHIFT_LEFT);
        assertThat(there("shift-none")).isTrue();
        assertThat(there("shift-groups")).isFalse();
        assertThat(text("shift-sum")).isEmpty();
    }

    @Test
    @DisplayName("says what lower levels lacked and what it would have saved, the most first, and leads to the tickets behind it; a longer span holds more")
    void groups() throws Exception {
        closed("Old router", 20, Lacked.SKILL);
        clock.forward(Duration.ofDays(120));
        ui.clock.pass(Duration.ofDays(120));
        UUID jam = closed("Printer jams", 60, Lacked.KNOWLEDGE);
        closed("Printer is slow", 30, Lacked.KNOWLEDGE);
        closed("No scanner", 20, Lacked.ACCESS);
        open(Page.SHIFT_LEFT, Command.SHIFT_LEFT);

        assertThat(column("shift-groups", 2)).as("tickets").containsExactly("2", "1");
        assertThat(column("shift-groups", 3)).as("minutes").containsExactly("90", "20");
        assertThat(column("shift-groups", 4)).as("90 min, then 20 min, at 90 rather than 60").containsExactly("45.00", "10.00");
        assertThat(column("shift-groups", 1)).containsOnly("Tier 1");
        assertThat(text("shift-sum")).contains("3").contains("55.00");
        assertThat(column("shift-tickets", 1)).containsExactlyInAnyOrder("Printer jams", "Printer is slow");

        doOnScreen(() -> find("shift-groups", TableView.class).getSelectionModel().select(1));
        assertThat(column("shift-tickets", 1)).containsExactly("No scanner");
        doOnScreen(() -> find("shift-span", ComboBox.class).getSelectionModel().selectLast());
        waitUntilIdle();
        assertThat(column("shift-groups", 4)).containsExactly("45.00", "10.00", "10.00");

        doOnScreen(() -> {
            find("shift-groups", TableView.class).getSelectionModel().select(0);
            find("shift-tickets", TableView.class).getSelectionModel().select(column("shift-tickets", 1).indexOf("Printer jams"));
        });
        click("shift-open");
        assertThat(ui.context.workplace().ticketProperty().get()).isEqualTo(jam);
    }

    /** Worked and closed at Tier 2, which a lower level could have done. */
    private UUID closed(String subject, int minutes, Lacked lacked) throws Exception {
        UUID ticket = store.tickets().log(TestShop.request(subject), TestShop.MK).ticket().id();
        store.tickets().record(ticket, List.of(TestShop.escalated("tier-2"), new LevelEvent.HandOverAccepted(), new LevelEvent.Qualified("Look"),
                new WorkLogged(minutes, "Looked", true), new ResolutionEvent.Resolved("Set up anew", "Settings")), TestShop.MK);
        store.tickets().record(ticket, List.of(new ResolutionEvent.Verified("Ann Lee", Channel.PHONE, "Works"),
                new ResolutionEvent.Closed("Set up anew", "Settings", "Printing", true, lacked)), TestShop.BOSS);
        return ticket;
    }
}
