package tierdesk.ui.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tierdesk.desk.door.Audit.Filter;
import tierdesk.desk.door.AuditKind;
import tierdesk.desk.door.AuditLine;
import tierdesk.store.DeskStore;
import tierdesk.store.StoreSettings;
import tierdesk.store.TestShop;
import tierdesk.store.database.StoreFolder;
import tierdesk.ui.Command;
import tierdesk.ui.Page;
import tierdesk.ui.support.ScreenTest;

@DisplayName("The page of who did what")
class AuditScreenTest extends ScreenTest {

    @TempDir
    private Path folder;

    private DeskStore desk;
    private AuditFeature feature;

    @BeforeEach
    void open() throws Exception {
        desk = DeskStore.create(new StoreFolder(folder.resolve("data")), "HQ", new StoreSettings(ui.clock, () -> { }, DeskStore.FILE));
        desk.shopData().save(TestShop.people(), TestShop.BOSS);
        sit("boss");
        feature = onScreen(() -> new AuditFeature(ui.context, desk));
        doOnScreen(feature::start);
    }

    @AfterEach
    void close() {
        doOnScreen(() -> stage.hide());
        waitUntilIdle();
        desk.close();
    }

    private void sit(String person) {
        doOnScreen(() -> ui.context.workplace().meProperty().set(desk.shopData().shop().technician(person).orElseThrow()));
    }

    private void show() {
        doOnScreen(() -> ui.context.commands().run(Command.AUDIT));
        show(() -> feature.pages().get(Page.AUDIT).get());
        waitUntilIdle();
    }

    private TableView<?> table() {
        return find("audit-table", TableView.class);
    }

    @Test
    @DisplayName("each ticket that is opened is noted with its number and who opened it, and so is looking here")
    void opened() throws Exception {
        UUID ticket = desk.tickets().log(TestShop.request("Printer"), TestShop.MK).ticket().id();
        sit("mk");
        doOnScreen(() -> ui.context.workplace().openTicket(ticket));
        waitUntilIdle();
        sit("boss");
        show();
        assertThat(desk.audit().lines(Filter.ALL, Long.MAX_VALUE, 2)).extracting(AuditLine::kind, AuditLine::person, AuditLine::about)
                .containsExactlyInAnyOrder(tuple(AuditKind.AUDIT_SEEN, "boss", ""),
                        tuple(AuditKind.TICKET_OPENED, "mk", "HQ-1001"));
        type("audit-about", "HQ-1001");
        press(KeyCode.ENTER);
        waitUntilIdle();
        assertThat(table().getItems()).hasSize(1);
        click("audit-clear");
        waitUntilIdle();
        assertThat(table().getItems().size()).isGreaterThan(1);
    }

    @Test
    @DisplayName("reads two hundred lines, and more only when somebody comes near their end")
    void lazily() {
        for (int i = 0; i < 900; i++) {
            desk.audit().note(AuditKind.TICKET_OPENED, "mk", "HQ-" + i);
        }
        show();
        assertThat(table().getItems().size()).isEqualTo(AuditModel.PAGE);
        doOnScreen(() -> table().scrollTo(AuditModel.PAGE - 1));
        waitUntilIdle();
        waitUntil("the next ones are there", () -> table().getItems().size() == 2 * AuditModel.PAGE);
    }

    @Test
    @DisplayName("is not for technicians, who read why")
    void managersOnly() {
        sit("mk");
        assertThat(onScreen(() -> ui.context.commands().action(Command.AUDIT).orElseThrow().refusal().getValue()))
                .isEqualTo("Only a manager may see who did what. Ask one to do it.");
        assertThat(onScreen(() -> ui.context.commands().run(Command.AUDIT))).isFalse();
    }

    @Test
    @DisplayName("is exported with cells that no spreadsheet runs, which is noted")
    void exports() throws Exception {
        desk.audit().note(AuditKind.EXPORTED, "mk", "=HYPERLINK(\"http://x\")");
        show();
        ui.dialogs.file = folder.resolve("audit.csv");
        click("audit-export");
        waitUntilIdle();
        assertThat(Files.readString(folder.resolve("audit.csv"))).contains("'=HYPERLINK").contains("Mary Kent");
        assertThat(desk.audit().lines(Filter.ALL, Long.MAX_VALUE, 1)).extracting(AuditLine::kind).containsExactly(AuditKind.AUDIT_EXPORTED);
    }
}
