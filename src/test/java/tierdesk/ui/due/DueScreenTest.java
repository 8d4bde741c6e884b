package tierdesk.ui.due;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tierdesk.procedure.event.LevelEvent;
import tierdesk.store.DeskStore;
import tierdesk.store.StoreSettings;
import tierdesk.store.TestShop;
import tierdesk.store.database.StoreFolder;
import tierdesk.ui.Page;
import tierdesk.ui.support.CutText;
import tierdesk.ui.support.ScreenTest;
import tierdesk.ui.view.View;

@DisplayName("The due board on the screen")
class DueScreenTest extends ScreenTest {

    @TempDir
    private Path folder;
    private DeskStore desk;
    private DueFeature feature;
    private UUID first;
    private UUID second;

    @BeforeEach
    void openBoard() throws Exception {
        desk = DeskStore.create(new StoreFolder(folder.resolve("data")), "HQ",
                new StoreSettings(ui.clock, DueScreenTest::notOnTheScreensThread, DeskStore.FILE));
        desk.shopData().save(TestShop.people(), TestShop.BOSS);
        first = desk.tickets().log(TestShop.request("VPN drops every hour"), TestShop.MK).ticket().id();
        ui.clock.pass(Duration.ofMinutes(5));
        second = desk.tickets().log(TestShop.request("Printer on the 2nd floor prints blank pages"), TestShop.MK).ticket().id();
        feature = new DueFeature(ui.context, desk);
        show(() -> feature.pages().get(Page.DUE).get());
        doOnScreen(feature::start);
        waitUntil("tickets stand on the board", () -> tickets().size() == 2);
        waitUntilIdle();
    }

    @AfterEach
    void closeDesk() {
        doOnScreen(feature::stop);
        doOnScreen(() -> stage.hide());
        ui.context.background().close();
        desk.close();
    }

    private static void notOnTheScreensThread() {
        if (Platform.isFxApplicationThread()) {
            throw new IllegalStateException("The disk was asked on the screen's thread");
        }
    }

    @Test
    @DisplayName("names what runs out within the hour, soonest first, with a countdown that goes on; nothing is cut off")
    void countsDown() {
        assertThat(tickets()).containsExactly(first, second);
        assertThat(texts()).contains("In the next hour · 2").contains("10:00").contains("15:00");
        ui.clock.pass(Duration.ofSeconds(90));
        waitUntil("the countdown went on by itself", () -> texts().contains("08:30"));
        assertThat(onScreen(() -> CutText.in(stage.getScene().getRoot()))).isEmpty();
    }

    @Test
    @DisplayName("the top bar’s count is that of the next hour, and follows what happens")
    void counts() throws Exception {
        waitUntil("two are counted", () -> ui.context.workplace().dueProperty().get() == 2);
        desk.tickets().log(TestShop.request("Mouse"), TestShop.MK);
        waitUntil("the third is counted and shown", () -> ui.context.workplace().dueProperty().get() == 3 && tickets().size() == 3);
    }

    @Test
    @DisplayName("what has run out leaves the board and is counted as late")
    void runsOut() {
        ui.clock.pass(Duration.ofMinutes(11));
        waitUntil("the first one left", () -> tickets().equals(List.of(second)));
        waitUntil("it is late", () -> find("due-late", Hyperlink.class).getText().startsWith("1 ticket is late already"));
        click("due-late");
        assertThat(onScreen(() -> ui.context.workplace().viewProperty().get().key())).isEqualTo("past-frame");
    }

    @Test
    @DisplayName("by keys alone: down passes over headings, L explains the deadline, Esc closes that, Enter opens the ticket")
    void byKeys() {
        doOnScreen(() -> find("due-list", ListView.class).requestFocus());
        press(KeyCode.UP);
        press(KeyCode.DOWN);
        press(KeyCode.L);
        waitUntil("the deadline is explained", () -> there("due-deadline-sum"));
        assertThat(onScreen(() -> robot.lookup("#due-deadline-sum").queryAs(Label.class).getText())).isEqualTo("15 min counted = 15 min");
        press(KeyCode.ESCAPE);
        assertThat(there("due-deadline-sum")).isFalse();
        press(KeyCode.ENTER);
        assertThat(onScreen(() -> ui.context.workplace().ticketProperty().get())).isEqualTo(second);
    }

    @Test
    @DisplayName("ticks only while it is shown")
    void ticksWhileShown() {
        View<DueController> board = onScreen(() -> ui.context.views().load(DueController.class));
        assertThat(onScreen(board.controller()::ticking)).as("not in any window").isFalse();
        doOnScreen(() -> stage.getScene().setRoot(board.root()));
        waitUntil("it ticks", board.controller()::ticking);
        doOnScreen(() -> stage.hide());
        assertThat(onScreen(board.controller()::ticking)).as("the window is hidden").isFalse();
        waitUntilIdle();
    }

    @Test
    @DisplayName("draws what was told in the last 30 days and says it in words")
    void history() throws Exception {
        desk.tickets().record(first, List.of(new LevelEvent.Assigned("mk")), TestShop.MK);
        ui.clock.pass(Duration.ofHours(2));
        desk.dueAlerts().raise(ui.clock.instant(), 50);
        waitUntil("the level's breaches are told", () -> texts().contains("Tier 1: 4 breaches"));
        assertThat(onScreen(() -> robot.lookup(".day-piece").queryAll().stream().filter(Node::isVisible).count())).isEqualTo(2);
    }

    private List<UUID> tickets() {
        return onScreen(() -> robot.lookup("#due-list").<DueItem>queryListView().getItems().stream()
                .flatMap(item -> item instanceof DueItem.Due(var row) ? Stream.of(row.id()) : Stream.empty())
                .toList());
    }

    private String texts() {
        return onScreen(() -> robot.lookup(".label").queryAllAs(Label.class).stream().map(Label::getText).collect(Collectors.joining("\n")));
    }
}
