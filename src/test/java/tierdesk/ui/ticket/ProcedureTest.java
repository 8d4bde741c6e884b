package tierdesk.ui.ticket;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import javafx.scene.control.ListView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tierdesk.desk.Sort;
import tierdesk.desk.View;
import tierdesk.desk.history.HistoryLine;
import tierdesk.procedure.Stage;
import tierdesk.procedure.ticket.Closing;
import tierdesk.procedure.ticket.Cycle;
import tierdesk.ui.Command;

@DisplayName("The procedure on the screen")
class ProcedureTest extends TicketScreen {

    @Test
    @DisplayName("takes a request through steps 1 to 22 and past Onsite to the manager's decision, each by its own button")
    void steps1To22AndTheManager() {
        log();
        expect(Stage.RECEIVED, "Tier 1");

        press("identify");
        fill("category", "Printing", "description", "Blank pages");
        choose("impact", "Medium");
        choose("urgency", "High");
        assertThat(text("form-remark")).isEqualTo("That makes it P2.");
        send();
        expect(Stage.QUALIFYING, "Tier 1");

        level("Tier 1", MARA, JO, true);
        escalate();
        level("Tier 2", MARA, JO, true);
        escalate();
        level("Tier 3", PAT, JO, false);
        escalate();
        level("Onsite", PAT, MARA, true);

        sit(PAT);
        press("raise-to-manager");
        fill("reason", "No spare");
        assertThat(area("form-activity")).contains("Pat Moreau worked 5 min at Onsite.", "Mara Klein qualified it: Tier 1 can resolve it.");
        send();
        expect(Stage.MANAGER_DECISION, "Manager");
        assertThat(refusal("decide")).isEqualTo("Only a manager decides here.");

        sit(MANAGER);
        press("decide");
        click("form-decision-close-unresolved");
        fill("how", "Phone", "reason", "Too old");
        click("decision-submit");
        expect(Stage.CLOSED, "Onsite");

        assertThat(ticket().closing()).map(Closing::kind).contains(Closing.Kind.UNRESOLVED_BY_AGREEMENT);
        assertThat(ticket().cycles()).extracting(Cycle::outcome).containsExactly(
                Cycle.Outcome.REJECTED, Cycle.Outcome.REJECTED, Cycle.Outcome.REJECTED);
        readTheHistory();
    }

    @Test
    @DisplayName("closes what the client has confirmed, with complete details")
    void closesWhatTheClientConfirmed() throws Exception {
        logged();
        act("qualify", "plan", "Swap it");
        act("resolve", "resolution", "Swapped");
        assertThat(refusal("verify")).isEqualTo("Somebody other than the one who resolved it asks the client.");
        assertThat(refusal("close")).isEqualTo("The client has not confirmed it yet. Verify it with the client first.");
        sit(JO);
        act("verify", "words", "Fine");
        press("close");
        assertThat(there("form-gate")).isTrue();
        click("form-missing-minutes");
        robot.write("5");
        click("form-missing-root-cause");
        robot.write("Worn");
        assertThat(there("form-gate")).isFalse();
        send();
        expect(Stage.CLOSED, "Tier 1");
        assertThat(ticket().minutes()).isEqualTo(5);
        assertThat(ticket().closing()).map(Closing::kind).contains(Closing.Kind.VERIFIED);
    }

    /** Steps 1 and 2 on the form for requests. */
    private void log() {
        doOnScreen(() -> ui.context.commands().run(Command.LOG_REQUEST));
        waitUntilIdle();
        type("request-requester", "Ann Lee");
        type("request-customer", "Acme");
        type("request-subject", "Printer");
        type("request-words", "Blank");
        robot.push(KeyCode.SHORTCUT, KeyCode.ENTER);
        waitUntilIdle();
        id = desk.queue().first(View.Fixed.ALL, Sort.TIME_LEFT, 1).getFirst().id();
        open();
    }

    /** A level qualifies it, works on it, resolves it; where the client is asked, the client is not satisfied. */
    private void level(String name, String technician, String other, boolean resolves) {
        sit(technician);
        later(Duration.ofMinutes(3));
        act("qualify", "plan", "Try " + name);
        expect(Stage.IN_PROGRESS, name);
        act("work", "minutes", "5", "tried", "Looked");
        if (resolves) {
            act("resolve", "resolution", "Done");
            expect(Stage.VERIFYING, name);
            sit(other);
            act("reject", "still-wrong", "Blank");
            expect(Stage.IN_PROGRESS, name);
        }
        sit(technician);
    }

    private void escalate() {
        press("escalate");
        assertThat(area("form-tried")).contains("Looked (5 min)");
        fill("reason", "Beyond us");
        send();
        assertThat(ticket().handOverPending()).isTrue();
        assertThat(there("ticket-advice-hand-over")).isTrue();
        sit(ticket().level().equals("tier-2") ? MARA : PAT);
        press("accept");
        assertThat(ticket().handOverPending()).isFalse();
    }

    private String area(String node) {
        return find(node, TextInputControl.class).getText();
    }

    private void readTheHistory() {
        assertThat(history()).containsSubsequence(
                "Mara Klein identified it for Acme: Printing, impact medium, urgency high: P2.",
                "Mara Klein qualified it: Tier 1 can resolve it.",
                "Mara Klein worked 5 min at Tier 1.",
                "Mara Klein resolved it.",
                "Ann Lee rejected the resolution (asked by Jo Brandt).",
                "Mara Klein escalated it to Tier 2.",
                "Mara Klein accepted the hand-over for Tier 2.",
                "Mara Klein escalated it to Tier 3.",
                "Pat Moreau accepted the hand-over for Tier 3.",
                "Pat Moreau qualified it: Tier 3 can resolve it.",
                "Pat Moreau escalated it to Onsite.",
                "Pat Moreau qualified it: Onsite can resolve it.",
                "Pat Moreau raised it to the manager.",
                "Bo Ross decided: closed unresolved, agreed by Ann Lee (Phone).");
        ListView<?> shown = find("history-list", ListView.class);
        assertThat(shown.getItems()).hasSize(history().size());
        assertThat(((HistoryLine) shown.getItems().getFirst()).sentence()).startsWith("Bo Ross decided");
        type("history-search", "rejected");
        assertThat(List.copyOf(shown.getItems())).as("three rejections, and the summary that names them").hasSize(4);
    }
}
