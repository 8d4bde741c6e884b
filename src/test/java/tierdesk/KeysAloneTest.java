package tierdesk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tierdesk.desk.Sort;
import tierdesk.desk.TicketRow;
import tierdesk.desk.View;
import tierdesk.procedure.Role;
import tierdesk.procedure.Stage;
import tierdesk.procedure.event.AlertEvent;
import tierdesk.procedure.event.LevelEvent;
import tierdesk.procedure.event.ResolutionEvent;
import tierdesk.procedure.event.ShopEvent.CustomerSaved;
import tierdesk.procedure.event.ShopEvent.TechnicianSaved;
import tierdesk.procedure.event.TicketEvent;
import tierdesk.procedure.event.WorkEvent;
import tierdesk.procedure.rule.Actor;
import tierdesk.procedure.ticket.Ticket;
import tierdesk.settings.DeskSettings;
import tierdesk.store.DeskStore;
import tierdesk.store.StoreSettings;
import tierdesk.store.TestShop;
import tierdesk.store.database.StoreFolder;
import tierdesk.ui.Feature;
import tierdesk.ui.Page;
import tierdesk.ui.shell.Shell;
import tierdesk.ui.support.ScreenTest;

@DisplayName("A technician in a hurry, by keys alone")
class KeysAloneTest extends ScreenTest {

    @TempDir
    private Path folder;
    private DeskStore desk;
    private List<Feature> features = List.of();
    private UUID printer;
    private UUID vpn;

    @BeforeEach
    void openDesk() throws Exception {
        desk = DeskStore.create(new StoreFolder(folder.resolve("data")), "HQ",
                new StoreSettings(ui.clock, OpenFolder::notOnTheScreensThread, DeskStore.FILE));
        desk.shopData().save(TestShop.people(), TestShop.BOSS);
        desk.shopData().save(List.of(new TechnicianSaved("jo", "Jo Brandt", Role.TECHNICIAN, Set.of("tier-1"), false),
                new CustomerSaved("Acme", "", List.of("Ann Lee"), null, false)), TestShop.BOSS);
        printer = desk.tickets().log(TestShop.request("Printer prints blank pages"), TestShop.MK).ticket().id();
        happens(printer, TestShop.MK, new LevelEvent.Assigned("mk"), new LevelEvent.Qualified("Swap the drum"),
                new WorkEvent.WorkLogged(5, "Cleaned it: nothing", true));
        vpn = desk.tickets().log(TestShop.request("VPN drops every hour"), TestShop.MK).ticket().id();
        ui.clock.pass(Duration.ofHours(2));
        ui.context.settings().set(DeskSettings.TECHNICIAN, "mk");
        show(() -> {
            Shell shell = new Shell(ui.context, () -> { });
            Parent content = shell.load();
            features = Screens.all(ui.context, desk, () -> { }, change -> { });
            shell.open(desk, features);
            return content;
        });
        waitUntil("the queue is here", () -> queue().getItems().size() == 2);
    }

    @AfterEach
    void closeDesk() {
        doOnScreen(() -> features.forEach(Feature::stop));
        waitUntilIdle();
        ui.context.background().close();
        desk.close();
    }

    @Test
    @DisplayName("logs a request from the middle of other work, and is told that it is saved")
    void logsARequest() {
        openFromQueue(printer);
        press(KeyCode.SHORTCUT, KeyCode.N);
        waitUntil("one can type", () -> focused("request-requester"));
        robot.write("Ann Lee");
        press(KeyCode.TAB);
        waitUntil("the customer came along", () -> "Acme".equals(find("request-customer", TextInputControl.class).getText()));
        while (!focused("request-subject")) {
            press(KeyCode.TAB);
        }
        robot.write("Mailbox full");
        press(KeyCode.SHORTCUT, KeyCode.ENTER);

        waitUntil("it is saved", () -> ui.notices.told.contains("Saved HQ-1003"));
        waitUntilIdle();
        assertThat(rows()).extracting(TicketRow::subject).contains("Mailbox full");
        waitUntil("the new ticket is open", () -> "HQ-1003".equals(text("ticket-number")));
    }

    @Test
    @DisplayName("finds a ticket by its words, opens it, and is back where the search was by one key")
    void searchesOpensAndComesBack() {
        press(KeyCode.SHORTCUT, KeyCode.F);
        robot.write("vpn");
        waitUntil("the queue follows the typing", () -> queue().getItems().size() == 1);
        press(KeyCode.ENTER);
        waitUntil("the queue has the keys", () -> queue().isFocused() && !queue().getSelectionModel().isEmpty());
        press(KeyCode.ENTER);
        waitUntil("the ticket is open", () -> vpn.equals(ui.context.workplace().ticketProperty().get()) && there("ticket-subject"));

        press(KeyCode.ESCAPE);
        waitUntil("the ticket is closed", () -> ui.context.workplace().ticketProperty().get() == null);
        assertThat(onScreen(() -> queue().isFocused())).isTrue();
        assertThat(onScreen(() -> ui.context.workplace().searchProperty().get())).isEqualTo("vpn");
        press(KeyCode.ESCAPE);
        waitUntil("all are there again", () -> queue().getItems().size() == 2);
    }

    @Test
    @DisplayName("resolves and verifies, each by one keystroke and a short form")
    void resolvesAndVerifies() {
        openFromQueue(printer);
        press(KeyCode.R);
        waitUntil("the form is open", () -> focused("form-resolution"));
        robot.write("Swapped the drum");
        press(KeyCode.SHORTCUT, KeyCode.ENTER);
        waitForStage(Stage.VERIFYING);

        sit("jo");
        press(KeyCode.V);
        waitUntil("the form is open", () -> focused("form-words"));
        robot.write("Prints again");
        press(KeyCode.SHORTCUT, KeyCode.ENTER);
        waitUntil("the form is closed", () -> !there("ticket-form"));
        waitUntilIdle();

        assertThat(events(printer)).contains(new ResolutionEvent.Resolved("Swapped the drum", null))
                .anyMatch(event -> event instanceof ResolutionEvent.Verified said && said.words().equals("Prints again"));
    }

    @Test
    @DisplayName("escalates by one keystroke: the packet is written already, the reason is left to say")
    void escalates() {
        openFromQueue(printer);
        press(KeyCode.E);
        waitUntil("the form is open", () -> there("form-submit"));
        waitUntilIdle();
        press(KeyCode.SHORTCUT, KeyCode.ENTER);
        waitUntil("the form is closed", () -> !there("ticket-form"));
        waitUntilIdle();
        assertThat(ticket(printer).level()).isEqualTo("tier-2");
    }

    @Test
    @DisplayName("answers alerts: Space acknowledges, the tabulator leads to snoozing, Enter goes to the ticket")
    void answersAlerts() {
        waitUntil("the bell counts", () -> ui.context.workplace().alertsProperty().get() > 0);
        press(KeyCode.SHORTCUT, KeyCode.B);
        waitUntil("the list has the keys", () -> alerts().isFocused() && !alerts().getSelectionModel().isEmpty());
        int before = onScreen(() -> alerts().getItems().size());
        press(KeyCode.SPACE);
        waitUntil("it left the list", () -> alerts().getItems().size() < before);
        waitUntilIdle();
        assertThat(allEvents()).anyMatch(AlertEvent.AlertAcknowledged.class::isInstance);

        int left = onScreen(() -> alerts().getItems().size());
        while (!focused("alerts-snooze")) {
            press(KeyCode.TAB);
        }
        press(KeyCode.SPACE);
        press(KeyCode.DOWN);
        press(KeyCode.ENTER);
        waitUntil("it left the list", () -> alerts().getItems().size() < left);
        waitUntilIdle();
        assertThat(allEvents()).anyMatch(AlertEvent.AlertSnoozed.class::isInstance);

        doOnScreen(() -> ui.context.workplace().closePage());
        press(KeyCode.SHORTCUT, KeyCode.B);
        waitUntil("the list has the keys", () -> alerts().isFocused() && !alerts().getSelectionModel().isEmpty());
        press(KeyCode.ENTER);
        waitUntil("its ticket is open", () -> ui.context.workplace().ticketProperty().get() != null);
        assertThat(onScreen(() -> ui.context.workplace().pageProperty().get())).isNotEqualTo(Page.LOG_REQUEST);
    }

    private void openFromQueue(UUID id) {
        press(KeyCode.SHORTCUT, KeyCode.L);
        waitUntil("the queue has the keys", () -> queue().isFocused() && !queue().getSelectionModel().isEmpty());
        while (!id.equals(onScreen(() -> queue().getSelectionModel().getSelectedItem().id()))) {
            press(KeyCode.DOWN);
        }
        press(KeyCode.ENTER);
        waitUntil("the ticket is open", () -> there("ticket-subject"));
        waitUntilIdle();
    }

    private void sit(String technician) {
        doOnScreen(() -> ui.context.workplace().meProperty().set(desk.shopData().shop().technician(technician).orElseThrow()));
        waitUntilIdle();
    }

    private void happens(UUID id, Actor by, TicketEvent... events) throws Exception {
        desk.tickets().record(id, List.of(events), by);
    }

    private Ticket ticket(UUID id) {
        return desk.tickets().find(id).orElseThrow().ticket();
    }

    /** Until the stage's chip says so, which is after the disk has it. */
    private void waitForStage(Stage expected) {
        waitUntil("the stage is " + expected, () -> text("ticket-stage").equals(ui.context.messages().of(expected)));
        waitUntilIdle();
    }

    private List<Object> events(UUID id) {
        return desk.tickets().find(id).orElseThrow().history().stream().<Object>map(entry -> entry.event()).toList();
    }

    private List<Object> allEvents() {
        return List.of(printer, vpn).stream().flatMap(id -> events(id).stream()).toList();
    }

    private List<TicketRow> rows() {
        return desk.queue().first(View.Fixed.ALL, Sort.TIME_LEFT, 10);
    }

    private boolean focused(String id) {
        Node owner = onScreen(() -> stage.getScene().getFocusOwner());
        return owner != null && id.equals(owner.getId());
    }

    private String text(String label) {
        return onScreen(() -> robot.lookup("#" + label).queryLabeled().getText());
    }

    private TableView<TicketRow> queue() {
        return robot.lookup("#queue-table").queryTableView();
    }

    private ListView<Object> alerts() {
        return robot.lookup("#alerts-list").queryListView();
    }
}
