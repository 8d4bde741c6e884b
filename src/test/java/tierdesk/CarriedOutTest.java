package tierdesk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javafx.scene.control.Button;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TabPane;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tierdesk.desk.Desk;
import tierdesk.desk.Progress;
import tierdesk.desk.Sort;
import tierdesk.desk.TicketRow;
import tierdesk.desk.View;
import tierdesk.desk.door.Audit.Filter;
import tierdesk.desk.door.AuditKind;
import tierdesk.desk.door.AuditLine;
import tierdesk.intake.sample.SampleShop;
import tierdesk.procedure.Role;
import tierdesk.procedure.event.ShopEvent.TechnicianSaved;
import tierdesk.settings.DeskSettings;
import tierdesk.ui.Command;
import tierdesk.ui.Feature;
import tierdesk.ui.Page;
import tierdesk.ui.shell.Shell;
import tierdesk.ui.support.ScreenTest;

/** Every way by which data leaves the window or comes in through it, walked on the whole window and a real desk. */
@DisplayName("What is carried out of the window, or into it")
class CarriedOutTest extends ScreenTest {

    private static final int TICKETS = 30;

    @TempDir
    Path folder;

    private Desk desk;
    private String me;
    private long seen;

    @Test
    @DisplayName("leaves a line in the audit each time, with who, what and which file")
    void everyWay() throws Exception {
        try (Wiring wiring = Wiring.openOrCreate(folder.resolve("desk"), OpenFolder::notOnTheScreensThread)) {
            desk = wiring.desk();
            new SampleShop(SampleShop.SEED, Wiring.wall(), ZoneId.of("UTC")).fill(desk, TICKETS, Progress.NONE);
            List<Feature> features = open();
            fresh();
            tickets();
            referenceData();
            procedures();
            statements();
            figures();
            ofATicket();
            recoveryKey();
            file("audit.csv", () -> {
                page(Page.AUDIT);
                fire("audit-export");
            });
            expect(AuditKind.AUDIT_EXPORTED, "audit.csv");
            doOnScreen(() -> features.forEach(Feature::stop));
        }
    }

    private void tickets() throws Exception {
        file("tickets.csv", () -> run(Command.EXPORT));
        expect(AuditKind.EXPORTED, "tickets.csv");
        page(Page.IMPORT);
        fire("importing-choose");
        fire("importing-run");
        expect(AuditKind.IMPORTED, "tickets.csv");
    }

    private void referenceData() {
        file("customers.csv", () -> {
            page(Page.REFERENCE);
            fire("reference-export");
        });
        expect(AuditKind.EXPORTED, "customers.csv");
        fire("reference-import");
        expect(AuditKind.IMPORTED, "customers.csv");
    }

    private void procedures() {
        file("procedure.json", () -> {
            page(Page.PROCEDURES);
            fire("procedure-export");
        });
        expect(AuditKind.EXPORTED, "procedure.json");
        file("procedure.pdf", () -> fire("procedure-print"));
        expect(AuditKind.EXPORTED, "procedure.pdf");
        ui.dialogs.file = folder.resolve("procedure.json");
        choose("procedures-add", "procedures-add-import");
        expect(AuditKind.IMPORTED, "procedure.json");
    }

    private void statements() {
        run(Command.STATEMENT);
        fresh();
        waitUntil("there is a statement", () -> !find("statement-pdf", Button.class).isDisabled());
        file("statement.pdf", () -> fire("statement-pdf"));
        expect(AuditKind.EXPORTED, "statement.pdf");
        file("statement.csv", () -> fire("statement-csv"));
        expect(AuditKind.EXPORTED, "statement.csv");
    }

    private void figures() {
        page(Page.FIGURES);
        waitUntil("there are figures", () -> !find("figures-save", MenuButton.class).isDisabled());
        file("figures.csv", () -> choose("figures-save", "figures-save-table"));
        expect(AuditKind.EXPORTED, "figures.csv");
        file("figures.pdf", () -> choose("figures-save", "figures-save-paper"));
        expect(AuditKind.EXPORTED, "figures.pdf");
        file("figures.png", () -> choose("figures-save", "figures-save-picture"));
        expect(AuditKind.EXPORTED, "figures.png");
        ui.dialogs.file = folder;
        choose("figures-save", "figures-weekly");
        assertThat(newLines()).singleElement().satisfies(line -> {
            assertThat(line.kind()).isEqualTo(AuditKind.EXPORTED);
            assertThat(folder.resolve(line.about())).isRegularFile();
        });
    }

    private void ofATicket() throws Exception {
        UUID ticket = ticket().id();
        Path notes = Files.writeString(folder.resolve("notes.txt"), "It says PC LOAD LETTER");
        ui.dialogs.file = notes;
        doOnScreen(() -> {
            ui.context.workplace().closePage();
            ui.context.workplace().openTicket(ticket);
        });
        waitUntilIdle();
        expect(AuditKind.TICKET_OPENED, ticket().number());
        run(Command.ATTACH);
        fresh();
        doOnScreen(() -> find("ticket-tabs", TabPane.class).getTabs().stream().filter(tab -> "ticket-tab-files".equals(tab.getId())).findFirst()
                .ifPresent(tab -> tab.getTabPane().getSelectionModel().select(tab)));
        waitUntil("the file is there", () -> robot.lookup(".file-save").tryQuery().isPresent());
        file("copy.txt", () -> doOnScreen(() -> robot.lookup(".file-save").queryAs(Button.class).fire()));
        expect(AuditKind.EXPORTED, "copy.txt");
        doOnScreen(() -> robot.lookup(".file-open").queryAs(Button.class).fire());
        waitUntilIdle();
        expect(AuditKind.EXPORTED, "notes.txt");
        run(Command.DOSSIER);
        file("dossier.pdf", () -> fire("dossier-save"));
        expect(AuditKind.EXPORTED, "dossier.pdf");
        fire("dossier-print");
        assertThat(newLines()).singleElement().satisfies(line -> {
            assertThat(line.kind()).isEqualTo(AuditKind.PRINTED);
            assertThat(line.about()).contains(ticket().number());
        });
    }

    private void recoveryKey() {
        run(Command.ENCRYPTION);
        fresh();
        type("encryption-passphrase", "four words nobody guesses");
        type("encryption-again", "four words nobody guesses");
        fire("encryption-make-keys");
        file("key.txt", () -> fire("encryption-save"));
        expect(AuditKind.EXPORTED, "key.txt");
    }

    private List<Feature> open() {
        TechnicianSaved manager = desk.shopData().shop().staff().stream().filter(person -> person.role() == Role.MANAGER).findFirst().orElseThrow();
        me = manager.id();
        ui.context.settings().set(DeskSettings.TECHNICIAN, me);
        Shell shell = new Shell(ui.context, () -> { });
        show(shell::load);
        List<Feature> features = onScreen(() -> {
            List<Feature> all = Screens.all(ui.context, desk, () -> { }, change -> { });
            shell.open(desk, all);
            return all;
        });
        waitUntilIdle();
        return features;
    }

    private TicketRow ticket() {
        long[] rows = desk.queue().index(View.Fixed.OPEN, "", Sort.TIME_LEFT);
        return desk.queue().rows(new long[] {rows[0]}).getFirst();
    }

    private void page(Page page) {
        doOnScreen(() -> ui.context.workplace().open(page));
        waitUntilIdle();
        fresh();
    }

    private void run(Command command) {
        doOnScreen(() -> ui.context.commands().run(command));
        waitUntilIdle();
    }

    /** The person names this file, and it is there afterwards. */
    private void file(String name, Runnable deed) {
        Path file = folder.resolve(name);
        ui.dialogs.file = file;
        deed.run();
        waitUntilIdle();
        assertThat(file).isRegularFile();
    }

    private void fire(String id) {
        Button button = find(id, Button.class);
        waitUntil(id + " can be pressed", () -> !button.isDisabled());
        doOnScreen(button::fire);
        waitUntilIdle();
    }

    private void choose(String menu, String item) {
        MenuButton button = find(menu, MenuButton.class);
        doOnScreen(() -> button.getItems().stream().filter(each -> item.equals(each.getId())).findFirst().orElseThrow().fire());
        waitUntilIdle();
    }

    private void expect(AuditKind kind, String about) {
        assertThat(newLines()).extracting(AuditLine::person, AuditLine::kind, AuditLine::about)
                .containsExactly(Tuple.tuple(me, kind, about));
    }

    private void fresh() {
        assertThat(newLines()).allMatch(line -> line.number() <= seen);
    }

    /** What was noted since the last look. */
    private List<AuditLine> newLines() {
        List<AuditLine> lines = new ArrayList<>(desk.audit().lines(Filter.ALL, Long.MAX_VALUE, 50));
        lines.removeIf(line -> line.number() <= seen);
        seen = lines.stream().mapToLong(AuditLine::number).max().orElse(seen);
        return lines;
    }
}
