package tierdesk.ui.procedures;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tierdesk.journal.Shop;
import tierdesk.procedure.Procedure;
import tierdesk.procedure.ProcedureRef;
import tierdesk.procedure.StandardProcedure;
import tierdesk.store.DeskStore;
import tierdesk.store.TestClock;
import tierdesk.store.TestShop;
import tierdesk.ui.Page;
import tierdesk.ui.support.CutText;
import tierdesk.ui.support.ScreenTest;

@DisplayName("The editor of procedures")
class ProceduresScreenTest extends ScreenTest {

    @TempDir
    private Path folder;

    private DeskStore store;

    @BeforeEach
    void open() throws Exception {
        store = TestShop.create(folder.resolve("desk"), new TestClock(TestShop.MONDAY_9));
        ui.context.workplace().meProperty().set(store.shopData().shop().technician("boss").orElseThrow());
        show(() -> {
            ProceduresFeature feature = new ProceduresFeature(ui.context, store);
            feature.start();
            return feature.pages().get(Page.PROCEDURES).get();
        });
        waitUntilIdle();
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    @DisplayName("builds a procedure from a template, tells each of five things that are broken at its field, and saves it once they are mended")
    void fromATemplate() {
        click("procedures-add");
        click("procedures-add-template-internal-it");
        waitUntilIdle();
        assertThat(label("procedure-level-name-self-help-problem")).as("nobody serves the template's levels yet").startsWith("Nobody serves “Floor help”");
        for (String level : new String[] {"self-help", "help-desk", "specialist", "operations"}) {
            press(level);
        }
        waitUntilIdle();
        assertThat(saveable()).isTrue();

        type("procedure-name-of-procedure", "standard");
        assertTold("procedure-name-of-procedure-problem", "Another procedure is called “standard”");
        type("procedure-level-name-help-desk", "floor HELP");
        assertTold("procedure-level-name-help-desk-problem", "Another level is called “floor HELP”");
        type("procedure-level-rate-help-desk", "12.123456789");
        assertTold("procedure-level-rate-help-desk-problem", "at most two decimals");
        type("procedure-level-frame-help-desk", "0 min");
        assertTold("procedure-level-frame-help-desk-problem", "the time frame of floor HELP is empty");
        press("self-help");
        assertTold("procedure-level-name-self-help-problem", "Nobody serves “Floor help”");
        assertThat(saveable()).isFalse();
        assertThat(label("procedure-state")).endsWith("things to mend first");
        assertThat(onScreen(() -> CutText.in(stage.getScene().getRoot()))).isEmpty();
        click("procedure-save");
        assertThat(shop().procedures()).as("nothing was saved").hasSize(1);

        type("procedure-name-of-procedure", "Our own");
        type("procedure-level-name-help-desk", "Help desk");
        type("procedure-level-rate-help-desk", "12.50");
        type("procedure-level-frame-help-desk", "3 h");
        press("self-help");
        waitUntilIdle();
        assertThat(saveable()).isTrue();
        click("procedure-save");
        waitUntilIdle();

        Procedure saved = shop().newest("our-own");
        assertThat(saved.name()).isEqualTo("Our own");
        assertThat(saved.ref().version()).isEqualTo(1);
        assertThat(saved.level("help-desk").hourlyRate()).isEqualByComparingTo("12.50");
        assertThat(shop().technician("boss").orElseThrow().levels()).contains("tier-1", "self-help", "operations");
        assertThat(ui.notices.told).containsExactly("“Our own” is saved as version 1. Running tickets keep theirs.");
        assertThat(label("procedure-state")).isEqualTo("Everything is saved");
    }

    @Test
    @DisplayName("lets a customer's procedure inherit the house standard, shows what is its own, and takes it back")
    void inherits() {
        click("procedures-add");
        click("procedures-add-inheriting");
        type("procedure-name-of-procedure", "Acme");
        type("procedure-level-rate-tier-1", "75");
        assertThat(label("procedure-inherits")).isEqualTo("From “Standard”, version 1: one thing of its own");
        assertThat(label("procedure-own")).contains("Tier 1: Rate per hour: 75 instead of 60.00");
        click("procedure-level-rate-tier-1-inherit");
        assertThat(find("procedure-level-rate-tier-1", TextField.class).getText()).isEqualTo("60.00");
        assertThat(there("procedure-level-rate-tier-1-inherit")).isFalse();
        type("procedure-level-rate-tier-1", "75");
        waitUntilIdle();
        click("procedure-save");
        waitUntilIdle();
        assertThat(shop().newest("acme").base()).isEqualTo(StandardProcedure.REF);
        assertThat(shop().newest("acme").level("tier-1").hourlyRate()).isEqualByComparingTo("75");
    }

    @Test
    @DisplayName("says what a change means for open tickets, leaves them alone when it is saved, and moves them when a manager says why")
    void moves() throws Exception {
        UUID ticket = store.tickets().log(TestShop.request("Printer"), TestShop.MK).ticket().id();
        type("procedure-level-frame-tier-1", "30 min");
        waitUntil("the meaning is told", () -> there("procedure-meaning"));
        assertThat(label("procedure-meaning")).contains("Running tickets stay as they are", "one open ticket", "one would get another deadline");
        click("procedure-save");
        waitUntilIdle();
        assertThat(procedureOf(ticket)).isEqualTo(StandardProcedure.REF);
        assertThat(label("move-title")).isEqualTo("One open ticket is under another version of “Standard”");

        click("move-confirm");
        assertThat(label("move-problem")).startsWith("Say why");
        assertThat(procedureOf(ticket)).isEqualTo(StandardProcedure.REF);
        type("move-reason", "The new contract");
        click("move-confirm");
        waitUntilIdle();
        assertThat(procedureOf(ticket)).isEqualTo(shop().newest("standard").ref());
        assertThat(procedureOf(ticket).version()).isEqualTo(2);
        assertThat(there("move-title")).isFalse();
    }

    @Test
    @DisplayName("exports a procedure and begins one from such a file; a file that is none is refused in words, and nothing typed is lost")
    void files() throws Exception {
        Path file = folder.resolve("standard.json");
        ui.dialogs.file = folder.resolve("page.pdf");
        click("procedure-print");
        waitUntilIdle();
        assertThat(Files.readString(ui.dialogs.file, StandardCharsets.ISO_8859_1)).startsWith("%PDF");
        ui.dialogs.file = file;
        click("procedure-export");
        waitUntilIdle();
        assertThat(file).content().contains("\"tierdesk-procedure\" : 1");

        click("procedures-add");
        click("procedures-add-import");
        waitUntilIdle();
        assertThat(find("procedure-name-of-procedure", TextField.class).getText()).isEqualTo("Standard 2");
        Files.writeString(file, "{\"tierdesk-procedure\": 9}");
        click("procedures-add");
        click("procedures-add-import");
        waitUntilIdle();
        assertThat(find("procedures-trouble", HBox.class).lookupAll(".label").stream().map(node -> ((Label) node).getText()).toList())
                .anyMatch(text -> text.contains("format 9 of a newer Tierdesk"));
        assertThat(find("procedure-name-of-procedure", TextField.class).getText()).isEqualTo("Standard 2");
    }

    @Test
    @DisplayName("is for everybody to try, and for a manager to save")
    void onlyManagersSave() {
        doOnScreen(() -> ui.context.workplace().meProperty().set(shop().technician("mk").orElseThrow()));
        type("procedure-level-frame-tier-1", "30 min");
        waitUntilIdle();
        assertThat(saveable()).isFalse();
        assertThat(label("procedure-state")).startsWith("A manager saves procedures");
    }

    private void assertTold(String id, String sentence) {
        waitUntilIdle();
        waitUntil(sentence, () -> there(id));
        assertThat(label(id)).contains(sentence);
    }

    private void press(String level) {
        doOnScreen(() -> find("procedure-serves-" + level + "-boss", CheckBox.class).fire());
    }

    private boolean saveable() {
        return !find("procedure-save", Button.class).isDisabled();
    }

    private String label(String id) {
        return find(id, Label.class).getText();
    }

    private Shop shop() {
        return store.shopData().shop();
    }

    private ProcedureRef procedureOf(UUID ticket) {
        return store.tickets().find(ticket).orElseThrow().ticket().procedure();
    }
}
