package tierdesk.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tierdesk.desk.Progress;
import tierdesk.desk.View;
import tierdesk.procedure.event.ShopEvent.CustomerSaved;
import tierdesk.store.FaultyDisk.Trouble;
import tierdesk.store.database.StoreFolder;
import tierdesk.ui.Command;
import tierdesk.ui.Page;
import tierdesk.ui.request.RequestFeature;
import tierdesk.ui.support.ScreenTest;

@DisplayName("When the data folder can no longer be written to, the screen")
@UsesFaultyDisk
class NoDiskScreenTest extends ScreenTest {

    @TempDir
    Path folder;

    private DeskStore desk;

    @BeforeEach
    void openForm() throws Exception {
        FaultyDisk.install();
        TestClock clock = new TestClock(TestShop.MONDAY_9);
        TestShop.create(folder.resolve("data"), clock).close();
        desk = DeskStore.open(new StoreFolder(FaultyFolder.of(folder.resolve("data"))), new StoreSettings(clock, () -> { }, FaultyDisk.SCHEME));
        desk.shopData().save(List.of(new CustomerSaved("Acme", "", List.of(), null, false)), TestShop.BOSS);
        RequestFeature feature = new RequestFeature(ui.context, desk.tickets(), desk.shopData(), desk.drafts());
        show(() -> feature.pages().get(Page.LOG_REQUEST).get());
        doOnScreen(() -> {
            feature.start();
            ui.context.commands().run(Command.LOG_REQUEST);
        });
        waitUntilIdle();
    }

    @AfterEach
    void closeDesk() {
        FaultyDisk.mend();
        desk.close();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"FULL, the disk is full", "READ_ONLY, the disk is read-only", "GONE, the disk does not answer"})
    @DisplayName("says so and why, keeps what was typed however often one tries, and saves it once when the disk is back")
    void saysSo(Trouble trouble, String why) {
        type("request-subject", "Printer");
        type("request-words", "It is broken");
        FaultyDisk.fail(trouble, 1);
        press(KeyCode.SHORTCUT, KeyCode.ENTER);
        for (int tries = 0; tries < 3; tries++) {
            waitUntil("it says so", () -> there("request-problem"));
            assertThat(find("request-problem-text", Label.class).getText()).contains(why);
            assertThat(find("request-words", TextInputControl.class).getText()).isEqualTo("It is broken");
            assertThat(ui.notices.told).isEmpty();
            click("request-retry");
            waitUntilIdle();
        }
        waitUntil("it says so again", () -> there("request-problem"));

        FaultyDisk.mend();
        click("request-retry");
        waitUntil("it is saved", () -> !ui.notices.told.isEmpty());
        assertThat(desk.queue().counts("mk").get(View.Fixed.ALL)).isOne();
        assertThat(desk.tickets().findByNumber("HQ-1001").orElseThrow().ticket().subject()).isEqualTo("Printer");
        assertThat(desk.maintenance().check(Progress.NONE).problems()).isEmpty();
    }
}
