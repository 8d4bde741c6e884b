package tierdesk.ui.ticket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tierdesk.procedure.Stage;
import tierdesk.procedure.event.HandOver;
import tierdesk.procedure.event.LevelEvent;
import tierdesk.procedure.event.WorkEvent;
import tierdesk.procedure.ticket.Closing;
import tierdesk.procedure.ticket.VendorCase;
import tierdesk.report.pdf.PdfText;
import tierdesk.ui.Page;
import tierdesk.ui.support.FakeDialogs;

@DisplayName("At the Manager Decision Point")
class DecisionScreenTest extends TicketScreen {

    private static final String SECRET = "The password is under the keyboard";

    @TempDir
    private Path folder;

    @Test
    @DisplayName("the dossier opens, each of the six decisions is taken, and each goes its way on")
    void sixDecisions() throws Exception {
        decide("engage-vendor", "vendor", "Cisco", "contact", "Bob");
        expect(Stage.IN_PROGRESS, "Onsite");
        assertThat(ticket().vendorCases()).extracting(VendorCase::vendor, VendorCase::open).containsExactly(tuple("Cisco", true));
        sit(PAT);
        act("exchange", "exchange", "They send somebody");

        decide("authorise-time", "minutes", "90");
        expect(Stage.QUALIFYING, "Onsite");
        assertThat(ticket().visit().extended()).hasMinutes(90);
        sit(PAT);
        press("accept");
        assertThat(ticket().handOverPending()).isFalse();

        decide("send-back", "instructions", "Ask about the uplink");
        expect(Stage.QUALIFYING, "Onsite");
        assertThat(ticket().visit().instructions()).isEqualTo("Ask about the uplink");
        sit(PAT);
        press("accept");
        act("qualify", "plan", "Ask");

        decide("replace-asset", "asset", "PRN-1", "replacement", "PRN-2");
        expect(Stage.IN_PROGRESS, "Onsite");
        sit(PAT);
        act("resolve", "resolution", "PRN-2 is in place");
        expect(Stage.VERIFYING, "Onsite");

        decide("close-unresolved", "how", "Phone");
        assertThat(ticket().closing()).map(Closing::kind).contains(Closing.Kind.UNRESOLVED_BY_AGREEMENT);
        sit(PAT);
        act("reopen", "reason", "They changed their mind");
        assertThat(ticket().stage().open()).isTrue();

        decide("refer-out", "referred-to", "The carrier");
        assertThat(ticket().closing()).map(Closing::kind).contains(Closing.Kind.REFERRED_OUT);
        sit(PAT);
        act("client-said", "words", "The carrier called us");
        assertThat(ticket().clientReplyAfterClosing()).contains("The carrier called us");
    }

    @Test
    @DisplayName("what is missing is said at its field, and nothing is decided")
    void missing() throws Exception {
        atManager();
        press("decide");
        click("decision-submit");
        assertThat(text("form-decision-problem")).isNotEmpty();
        click("form-decision-refer-out");
        click("decision-submit");
        assertThat(text("form-referred-to-problem")).isNotEmpty();
        assertThat(text("form-reason-problem")).isNotEmpty();
        assertThat(ticket().stage()).isEqualTo(Stage.MANAGER_DECISION);
    }

    @Test
    @DisplayName("a technician reads the dossier and why he cannot decide")
    void technician() throws Exception {
        atManager();
        sit(PAT);
        click("history-dossier");
        waitUntilIdle();
        assertThat(text("decision-refusal")).isEqualTo("Only a manager decides here.");
        assertThat(there("decision-submit")).isFalse();
        assertThat(entries()).contains("Pat Moreau raised it to the manager.");
    }

    @Test
    @DisplayName("the dossier is saved and printed as it is shown, without what is internal where it is for the client")
    void savedAndPrinted() throws Exception {
        atManager();
        press("decide");
        ui.dialogs.file = folder.resolve("dossier.pdf");
        click("dossier-save");
        waitUntilIdle();
        assertThat(pdf()).contains(SECRET);

        click("dossier-client-copy");
        waitUntilIdle();
        click("dossier-save");
        waitUntilIdle();
        click("dossier-print");
        waitUntilIdle();
        assertThat(pdf()).doesNotContain(SECRET).contains("Nobody can");
        String printed = onScreen(() -> String.join("\n", ui.dialogs.printed.stream().flatMap(page -> texts(page).stream()).toList()));
        assertThat(printed).contains(history().stream().filter(line -> !line.contains("noted")).toArray(String[]::new))
                .contains("page 1 of " + ui.dialogs.printed.size()).doesNotContain(SECRET);
    }

    @Test
    @DisplayName("an entry that is longer than a page goes on on the next: every word of it is printed, and no page is higher than the paper")
    void longEntry() throws Exception {
        atManager();
        List<String> words = IntStream.rangeClosed(1, 2_500).mapToObj(number -> "word" + number + (number % 40 == 0 ? "\n" : "")).toList();
        happens(MANAGER, new WorkEvent.NoteAdded(String.join(" ", words), false));
        press("decide");
        waitUntilIdle();
        click("dossier-print");
        waitUntilIdle();
        List<String> printed = onScreen(() -> ui.dialogs.printed.stream().flatMap(page -> texts(page).stream())
                .flatMap(text -> Stream.of(text.split("\\s+"))).filter(word -> word.startsWith("word")).toList());
        assertThat(printed).containsExactlyElementsOf(words.stream().map(String::strip).toList());
        assertThat(onScreen(() -> ui.dialogs.printed.stream().map(page -> ((Region) page).prefHeight(FakeDialogs.PAPER_WIDTH)).toList()))
                .hasSizeGreaterThan(2).allSatisfy(height -> assertThat(height).isLessThanOrEqualTo(FakeDialogs.PAPER_HEIGHT));
    }

    /** A fresh ticket that nobody could solve, and the manager's decision about it. */
    private void decide(String decision, String... namesAndValues) throws Exception {
        atManager();
        press("decide");
        assertThat(ui.context.workplace().pageProperty().get()).isEqualTo(Page.DOSSIER);
        assertThat(entries()).containsAll(history());
        click("form-decision-" + decision);
        fill(namesAndValues);
        fill("reason", "Decided");
        click("decision-submit");
        waitUntilIdle();
        assertThat(ui.context.workplace().pageProperty().get()).isNull();
    }

    private void atManager() throws Exception {
        sit(MANAGER);
        logged();
        HandOver packet = new HandOver("Dead", "All", "", "Everybody", "Beyond us");
        happens(MARA, new LevelEvent.Qualified("Try"), new WorkEvent.WorkLogged(5, "Looked", true), new WorkEvent.NoteAdded(SECRET, true),
                new LevelEvent.Escalated("tier-2", packet, null, false), new LevelEvent.HandOverAccepted(),
                new LevelEvent.Escalated("tier-3", packet, null, false));
        happens(PAT, new LevelEvent.HandOverAccepted(), new LevelEvent.Escalated("onsite", packet, null, false), new LevelEvent.HandOverAccepted(),
                new LevelEvent.RaisedToManager("Nobody can", "All of it: " + SECRET));
    }

    private List<String> entries() {
        waitUntilIdle();
        ListView<?> rows = find("dossier-rows", ListView.class);
        return onScreen(() -> rows.getItems().stream().map(Object::toString).toList()).stream()
                .flatMap(row -> history().stream().filter(row::contains)).distinct().toList();
    }

    private String pdf() throws Exception {
        return PdfText.of(folder.resolve("dossier.pdf")).replaceAll("\\s+", " ");
    }

    private static List<String> texts(Node node) {
        if (node instanceof Labeled labeled) {
            return List.of(labeled.getText());
        }
        return node instanceof Parent parent ? parent.getChildrenUnmodifiable().stream().flatMap(child -> texts(child).stream()).toList() : List.of();
    }
}
