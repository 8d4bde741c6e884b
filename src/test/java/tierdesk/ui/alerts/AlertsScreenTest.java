package tierdesk.ui.alerts;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tierdesk.alert.ThreadSleeper;
import tierdesk.desk.DueAlerts.AlertRow;
import tierdesk.procedure.event.AlertEvent;
import tierdesk.procedure.event.LevelEvent;
import tierdesk.store.DeskStore;
import tierdesk.store.TestClock;
import tierdesk.store.TestShop;
import tierdesk.ui.Page;
import tierdesk.ui.support.CutText;
import tierdesk.ui.support.ScreenTest;

@DisplayName("Alerts on the screen, after the desk was closed for a week")
class AlertsScreenTest extends ScreenTest {

    @TempDir
    private Path folder;
    private DeskStore desk;
    private AlertsFeature feature;
    private UUID ticket;

    @BeforeEach
    void showAlerts() throws Exception {
        TestClock clock = new TestClock(ui.clock.instant());
        desk = TestShop.create(folder.resolve("data"), clock);
        ticket = desk.tickets().log(TestShop.request("VPN drops every hour"), TestShop.MK).ticket().id();
        desk.tickets().record(ticket, List.of(new LevelEvent.Assigned("mk")), TestShop.MK);
        clock.forward(Duration.ofDays(7));
        ui.clock.pass(Duration.ofDays(7));
        feature = new AlertsFeature(ui.context, desk, new ThreadSleeper());
        show(() -> feature.pages().get(Page.ALERTS).get());
        doOnScreen(feature::start);
        waitUntil("alerts stand in the list", () -> !list().getItems().isEmpty());
    }

    @AfterEach
    void closeDesk() {
        doOnScreen(feature::stop);
        ui.context.background().close();
        desk.close();
    }

    @Test
    @DisplayName("what came due meanwhile is one digest, counted on the bell, and no text is cut off")
    void oneDigest() {
        waitUntil("one notice was made", () -> onScreen(() -> ui.notices.told.size()) == 1);
        waitUntil("the bell counts", () -> onScreen(() -> ui.context.workplace().alertsProperty().get()) > 0);
        assertThat(onScreen(() -> CutText.in(stage.getScene().getRoot()))).isEmpty();
    }

    @Test
    @DisplayName("an alert is acknowledged with a reason, which the history keeps, and leaves the list")
    void acknowledged() {
        AlertRow first = onScreen(() -> list().getItems().getFirst());
        type("alerts-why", "Called the client");
        click("alerts-acknowledge");

        waitUntil("it left the list", () -> onScreen(() -> list().getItems().stream().noneMatch(row -> row.key().equals(first.key()))));
        assertThat(events()).contains(new AlertEvent.AlertAcknowledged(first.key(), "Called the client"));
    }

    @Test
    @DisplayName("an alert is put off for an hour and leaves the list meanwhile")
    void snoozed() {
        AlertRow first = onScreen(() -> list().getItems().getFirst());
        click("alerts-snooze");
        press(KeyCode.DOWN);
        press(KeyCode.ENTER);

        waitUntil("it left the list", () -> onScreen(() -> list().getItems().stream().noneMatch(row -> row.key().equals(first.key()))));
        assertThat(events()).anyMatch(event -> event instanceof AlertEvent.AlertSnoozed snoozed && snoozed.key().equals(first.key()));
    }

    @Test
    @DisplayName("Enter opens the alert's ticket")
    void opens() {
        doOnScreen(() -> list().requestFocus());
        press(KeyCode.ENTER);
        waitUntil("the ticket is open", () -> ticket.equals(onScreen(() -> ui.context.workplace().ticketProperty().get())));
    }

    private List<Object> events() {
        return desk.tickets().find(ticket).orElseThrow().history().stream().<Object>map(entry -> entry.event()).toList();
    }

    private ListView<AlertRow> list() {
        return robot.lookup("#alerts-list").queryListView();
    }
}
