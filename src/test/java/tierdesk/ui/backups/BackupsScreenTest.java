package tierdesk.ui.backups;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tierdesk.desk.Backups.Copy;
import tierdesk.procedure.Role;
import tierdesk.procedure.event.ShopEvent.TechnicianSaved;
import tierdesk.store.DeskStore;
import tierdesk.store.TestClock;
import tierdesk.store.TestShop;
import tierdesk.ui.Command;
import tierdesk.ui.Page;
import tierdesk.ui.support.CutText;
import tierdesk.ui.support.ScreenTest;

@DisplayName("The page of backups")
class BackupsScreenTest extends ScreenTest {

    @TempDir
    Path temp;

    private final TestClock clock = new TestClock(TestShop.MONDAY_9);
    private Path folder;
    private DeskStore store;
    private int reopened;

    @BeforeEach
    void aShop() throws Exception {
        folder = temp.resolve("desk");
        store = TestShop.create(folder, clock);
        log(4);
    }

    @AfterEach
    void close() {
        store.close();
    }

    private void log(int tickets) throws Exception {
        for (int i = 0; i < tickets; i++) {
            store.tickets().log(TestShop.request("Request " + i), TestShop.MK);
        }
    }

    private void open() {
        BackupsFeature feature = new BackupsFeature(ui.context, store.backups(), store.maintenance(), () -> reopened++);
        show(() -> feature.pages().get(Page.BACKUPS).get());
        doOnScreen(() -> ui.context.workplace().meProperty().set(new TechnicianSaved("boss", "Bo Ross", Role.MANAGER, Set.of(), false)));
        doOnScreen(() -> ui.context.commands().run(Command.BACKUPS));
        waitUntilIdle();
    }

    @Test
    @DisplayName("backs up by a click, lists the copy as opened and whole, and takes it back after a look at what goes")
    void backUpAndRestore() throws Exception {
        open();
        click("backups-now");
        waitUntilIdle();
        assertThat(copies().getItems()).singleElement().satisfies(copy -> assertThat(copy.tickets()).isEqualTo(4));
        assertThat(ui.notices.told).singleElement().asString().startsWith("Backed up and checked");
        assertThat(onScreen(() -> CutText.in(stage.getScene().getRoot()))).isEmpty();

        clock.forward(Duration.ofHours(1));
        log(2);
        doOnScreen(() -> copies().getSelectionModel().select(0));
        click("backups-restore-selected");
        waitUntilIdle();
        assertThat(find("backups-preview-lost", Label.class).getText()).contains("2 new tickets");
        assertThat(onScreen(() -> CutText.in(stage.getScene().getRoot()))).isEmpty();

        click("backups-restore");
        waitUntilIdle();
        assertThat(ui.dialogs.confirmed).hasSize(2).last().isEqualTo("Restore");
        assertThat(reopened).isOne();
        store.close();
        store = TestShop.open(folder, clock);
        assertThat(store.tickets().findByNumber("HQ-1004")).isPresent();
        assertThat(store.tickets().findByNumber("HQ-1005")).isEmpty();
    }

    @Test
    @DisplayName("lets a person think again: nothing is changed, and what was unpacked is gone")
    void thinkAgain() throws Exception {
        ui.dialogs.file = temp.resolve("copy.zip");
        open();
        click("backups-to-file");
        waitUntilIdle();
        assertThat(ui.dialogs.file).exists();
        click("backups-restore-file");
        waitUntilIdle();
        assertThat(find("backups-preview-lost", Label.class).getText()).isEqualTo("Nothing that is here goes.");
        click("backups-forget");
        waitUntilIdle();
        assertThat(there("backups-preview")).isFalse();
        assertThat(folder.resolve("restoring")).doesNotExist();
        assertThat(reopened).isZero();
    }

    @Test
    @DisplayName("says in words why a file cannot be restored")
    void foreignFile() throws Exception {
        ui.dialogs.file = Files.writeString(temp.resolve("letter.zip"), "Dear Ann");
        open();
        click("backups-restore-file");
        waitUntilIdle();
        assertThat(find("backups-problem-text", Label.class).getText()).contains("letter.zip").contains("no backup of Tierdesk");
        assertThat(there("backups-preview")).isFalse();
    }

    @Test
    @DisplayName("keeps copies in a folder of one's choice as well, and says so when that is gone")
    void anotherFolder() throws Exception {
        ui.dialogs.file = Files.createDirectories(temp.resolve("stick"));
        open();
        click("backups-choose-folder");
        click("backups-now");
        waitUntilIdle();
        assertThat(temp.resolve("stick")).isNotEmptyDirectory();

        ui.dialogs.file = Files.writeString(temp.resolve("pulled"), "");
        click("backups-choose-folder");
        clock.forward(Duration.ofMinutes(1));
        click("backups-now");
        waitUntilIdle();
        assertThat(find("backups-problem-text", Label.class).getText()).contains("pulled");
        assertThat(copies().getItems()).hasSize(2);
        click("backups-only-here");
        assertThat(find("backups-folder", Label.class).getText()).startsWith("Nowhere else");
    }

    @Test
    @DisplayName("checks everything, and says that it is whole")
    void whole() {
        open();
        click("backups-check");
        waitUntilIdle();
        assertThat(find("backups-check-result", Label.class).getText()).contains("everything is whole");
        assertThat(there("backups-rebuild")).isFalse();
    }

    @Test
    @DisplayName("names what is wrong, and derives the queue anew")
    void notWhole() throws Exception {
        store.close();
        TestShop.alter(folder, "update view_count set tickets = 77 where view_key = 'open'");
        store = TestShop.open(folder, clock);
        open();
        click("backups-check");
        waitUntilIdle();
        assertThat(find("backups-problems", ListView.class).getItems()).singleElement().asString().contains("count of the view");
        click("backups-rebuild");
        waitUntilIdle();
        assertThat(find("backups-check-result", Label.class).getText()).contains("everything is whole");
    }

    @SuppressWarnings("unchecked") // the page's one table
    private TableView<Copy> copies() {
        return find("backups-table", TableView.class);
    }
}
