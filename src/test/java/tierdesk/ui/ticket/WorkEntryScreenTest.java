package tierdesk.ui.ticket;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import javafx.scene.control.DatePicker;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tierdesk.procedure.event.WorkEvent;
import tierdesk.procedure.ticket.WorkItem;

@DisplayName("Booking work")
class WorkEntryScreenTest extends TicketScreen {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @Test
    @DisplayName("refuses what cannot be work at its field, in words, and keeps what was typed until it is mended")
    void refusedAtTheField() throws Exception {
        logged();
        happens(MARA, new WorkEvent.WorkLogged(1_430, "All night", true, Instant.parse("2026-11-22T00:00:00Z"), null));
        press("work");
        put("tried", "Looked");

        put("minutes", "-5");
        refused("minutes", "Minutes must lie between 1 and 1,440.");
        put("minutes", "1500");
        refused("minutes", "Minutes must lie between 1 and 1,440.");
        put("minutes", "9.5");
        refused("minutes", "Whole minutes, such as 15.");

        put("minutes", "");
        at("began", TODAY, "10:30");
        at("ended", TODAY, "10:10");
        refused("ended", "The end must be after the start.");
        at("ended", TODAY, "10:30");
        refused("ended", "The end must be after the start.");
        put("minutes", "30");
        at("ended", TODAY, "10:50");
        refused("minutes", "These are not the minutes from start to end. Leave one of them blank.");
        put("minutes", "");
        at("ended", TODAY, "23:00");
        refused("began", "This work would end in the future. Say when it ended, once it has.");
        at("began", TODAY.minusDays(2), "09:00");
        at("ended", TODAY.minusDays(1), "10:00");
        refused("minutes", "Minutes must lie between 1 and 1,440.");

        at("began", TODAY.minusDays(1), "23:10");
        at("ended", TODAY.minusDays(1), "23:40");
        refused("minutes", "On Nov 22, 2026 there would be 1,460 min for one person, and a day has 1,440. Correct the entries of that day, or these minutes.");
        assertThat(find("form-tried", TextInputControl.class).getText()).isEqualTo("Looked");
        assertThat(ticket().work()).hasSize(1);

        at("ended", TODAY.minusDays(1), "23:20");
        send();
        assertThat(ticket().work()).extracting(WorkItem::minutes).containsExactly(1_430, 10);
    }

    /** By the keyboard: the form is longer than the place it has. */
    private void put(String field, String text) {
        doOnScreen(find("form-" + field, TextInputControl.class)::requestFocus);
        press(KeyCode.SHORTCUT, KeyCode.A);
        press(KeyCode.DELETE);
        robot.write(text);
    }

    private void at(String field, LocalDate day, String time) {
        DatePicker picker = find("form-" + field, DatePicker.class);
        doOnScreen(() -> picker.setValue(day));
        put(field + "-time", time);
    }

    /** Sends the form, which stays: the sentence stands at this field and at no other. */
    private void refused(String field, String sentence) {
        robot.push(KeyCode.SHORTCUT, KeyCode.ENTER);
        waitUntilIdle();
        assertThat(there("ticket-form")).isTrue();
        assertThat(problems()).isEqualTo(List.of(sentence));
        assertThat(text("form-" + field + "-problem")).isEqualTo(sentence);
    }
}
