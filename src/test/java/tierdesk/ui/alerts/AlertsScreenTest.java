package tierdesk.ui.alerts;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tierdesk.alert.AlertKind;
import tierdesk.alert.Delivery;
import tierdesk.alert.ThreadSleeper;
import tierdesk.desk.DueAlerts.AlertRow;
import tierdesk.desk.history.HistoryText;
import tierdesk.procedure.AlertRule;
import tierdesk.procedure.Hours;
import tierdesk.procedure.ProcedureRef;
import tierdesk.procedure.Role;
import tierdesk.procedure.StandardProcedure;
import tierdesk.procedure.event.AlertEvent;
import tierdesk.procedure.event.LevelEvent;
import tierdesk.procedure.event.ShopEvent.ProcedureSaved;
import tierdesk.procedure.event.ShopEvent.TechnicianSaved;
import tierdesk.store.DeskStore;
import tierdesk.store.TestClock;
import tierdesk.store.TestShop;
import tierdesk.ui.Page;
import tierdesk.ui.notify.AlertSettings;
import tierdesk.ui.notify.Notifier;
import tierdesk.ui.notify.SystemNotifications;
import tierdesk.ui.support.CutText;
import tierdesk.ui.support.ScreenTest;
import tierdesk.ui.work.Screen;

@DisplayName("Alerts on the screen, after the desk was closed for a week")
class AlertsScreenTest extends ScreenTest {

    @TempDir
    private Path folder;
    private DeskStore desk;
    private AlertsFeature feature;
    private final List<String> outside = new CopyOnWriteArrayList<>();
    private volatile boolean offered = true;
    private final Notifier notifier = new Notifier(new SystemNotifications() {
        @Override
        public boolean offered() {
            return offered;
        }

        @Override
        public boolean show(String title, String text) {
            outside.add(title + ": " + text);
            return offered;
        }
    }, () -> outside.add("sound"), Screen.FX);
    private UUID ticket;
    private TestClock clock;
    private final ThreadSleeper sleeper = new ThreadSleeper();

    @BeforeEach
    void showAlerts() throws Exception {
        clock = new TestClock(ui.clock.instant());
        desk = TestShop.create(folder.resolve("data"), clock);
        ticket = desk.tickets().log(TestShop.request("VPN drops every hour"), TestShop.MK).ticket().id();
        desk.tickets().record(ticket, List.of(new LevelEvent.Assigned("mk")), TestShop.MK);
        clock.forward(Duration.ofDays(7));
        ui.clock.pass(Duration.ofDays(7));
        feature = new AlertsFeature(ui.context, desk, sleeper, notifier);
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

    @Test
    @DisplayName("more than five in a minute are five toasts and one notice for all others")
    void flood() throws Exception {
        waitUntil("the backlog was told", () -> ui.notices.told.size() == 1);
        for (int i = 0; i < 40; i++) {
            UUID other = desk.tickets().log(TestShop.request("Printer " + i), TestShop.MK).ticket().id();
            desk.tickets().record(other, List.of(new LevelEvent.Assigned("mk"), new LevelEvent.Qualified("Swap it")), TestShop.MK);
        }
        // three quarters of the hour at Tier 1, and not yet half of the contract's time
        pass(Duration.ofMinutes(46));
        waitUntil("all stand in the list", () -> list().getItems().size() > 40);
        int before = ui.notices.told.size();
        assertThat(before).isLessThanOrEqualTo(1 + 5);
        pass(Duration.ofSeconds(61));
        waitUntil("the rest is one notice", () -> ui.notices.told.stream().anyMatch(told -> told.contains("40 alerts") || told.contains("more alerts")));
        assertThat(onScreen(() -> ui.notices.told.size())).isLessThanOrEqualTo(1 + 5 + 1);
    }

    @Test
    @DisplayName("list and bell are those of whoever sits at the desk: holder, the level’s people, and at a breach the manager")
    void whoHearsWhat() throws Exception {
        desk.shopData().save(List.of(
                new TechnicianSaved("jo", "Jo Brandt", Role.TECHNICIAN, Set.of("tier-1"), false),
                new TechnicianSaved("pat", "Pat Moreau", Role.TECHNICIAN, Set.of("tier-3"), false)), TestShop.BOSS);
        UUID unheld = desk.tickets().log(TestShop.fromScript("Nobody takes this", "monitor", "7"), TestShop.MK).ticket().id();
        pass(Duration.ofMinutes(8));
        sit("jo");
        waitUntil("the level's people hear of what nobody holds, not of another's ticket", () -> heardOf(unheld) && !heardOf(ticket));
        sit("pat");
        waitUntil("another level's people hear of neither", () -> list().getItems().isEmpty());
        sit("boss");
        waitUntil("the manager hears of the breach", () -> heardOf(ticket));
        sit("mk");
        waitUntil("the holder hears of it", () -> heardOf(ticket));
    }

    @Test
    @DisplayName("a chosen sound and system notification come at once, and the notification carries the number and the kind alone")
    void soundAndSystem() throws Exception {
        prefer(AlertKind.WARNING, new Delivery(false, true, true));
        String number = freshWarning();
        waitUntil("both came", () -> outside.size() == 2);
        assertThat(outside).containsExactlyInAnyOrder("sound", number + ": Warning: three quarters of a time frame");
        assertThat(outside).noneMatch(said -> said.contains("Secret"));
        assertThat(onScreen(() -> ui.notices.told.size())).as("the toast was not chosen").isEqualTo(1);
    }

    @Test
    @DisplayName("where the system offers no notifications, a toast comes instead")
    void withoutSystemNotifications() throws Exception {
        offered = false;
        prefer(AlertKind.WARNING, new Delivery(false, false, true));
        freshWarning();
        waitUntil("the toast came", () -> ui.notices.told.size() == 2);
    }

    @Test
    @DisplayName("where the procedure says so, the desk escalates at the breach, and the history says that it did and why")
    void escalatesByItself() throws Exception {
        desk.shopData().save(List.of(new ProcedureSaved(Hours.named(
                Hours.alerting(StandardProcedure.V1, new AlertRule(50, 75, 80, Duration.ofHours(2), true)),
                new ProcedureRef(StandardProcedure.REF.id(), 2)))), TestShop.BOSS);
        UUID fresh = desk.tickets().log(TestShop.request("Switch dead"), TestShop.MK).ticket().id();
        desk.tickets().record(fresh, List.of(new LevelEvent.Qualified("Swap it")), TestShop.MK);
        pass(Duration.ofMinutes(61));
        waitUntil("it is at the next level", () -> desk.tickets().find(fresh).orElseThrow().ticket().level().equals("tier-2"));
        assertThat(new HistoryText(Locale.ENGLISH, ZoneOffset.UTC, desk.shopData().shop()).lines(desk.tickets().find(fresh).orElseThrow()))
                .anySatisfy(line -> assertThat(line.sentence()).contains("escalated it to Tier 2, because the time frame was spent"))
                .anySatisfy(line -> assertThat(line.detail()).contains("escalated by itself"));
    }

    /** @return the number of a ticket of which three quarters of the level's frame have just passed */
    private String freshWarning() throws Exception {
        waitUntil("the backlog was told", () -> ui.notices.told.size() == 1);
        var fresh = desk.tickets().log(TestShop.request("Secret of the board"), TestShop.MK).ticket();
        desk.tickets().record(fresh.id(), List.of(new LevelEvent.Assigned("mk"), new LevelEvent.Qualified("Swap it")), TestShop.MK);
        pass(Duration.ofMinutes(46));
        return fresh.number();
    }

    private void prefer(AlertKind kind, Delivery delivery) {
        doOnScreen(() -> ui.context.settings().set(AlertSettings.PREFERENCES, ui.context.settings().get(AlertSettings.PREFERENCES).with(kind, delivery)));
    }

    /** Time passes, and something happens, so that the timer looks at once. */
    private void pass(Duration span) {
        clock.forward(span);
        ui.clock.pass(span);
        sleeper.wake();
    }

    private void sit(String technician) {
        doOnScreen(() -> ui.context.workplace().meProperty().set(desk.shopData().shop().technician(technician).orElseThrow()));
    }

    private boolean heardOf(UUID id) {
        return list().getItems().stream().anyMatch(alert -> alert.ticket().equals(id));
    }

    private List<Object> events() {
        return desk.tickets().find(ticket).orElseThrow().history().stream().<Object>map(entry -> entry.event()).toList();
    }

    private ListView<AlertRow> list() {
        return robot.lookup("#alerts-list").queryListView();
    }
}
