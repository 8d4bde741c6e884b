package tierdesk.ui.encryption;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tierdesk.desk.Encryption.Change;
import tierdesk.desk.Progress;
import tierdesk.store.DeskStore;
import tierdesk.store.StoreSettings;
import tierdesk.store.TestClock;
import tierdesk.store.TestShop;
import tierdesk.store.database.StoreFolder;
import tierdesk.ui.Command;
import tierdesk.ui.Page;
import tierdesk.ui.support.CutText;
import tierdesk.ui.support.ScreenTest;
import tierdesk.ui.support.TestUi;

@DisplayName("The page of encryption")
class EncryptionScreenTest extends ScreenTest {

    private static final String PASSPHRASE = "four words nobody guesses";

    @TempDir
    Path temp;

    private final TestClock clock = new TestClock(TestShop.MONDAY_9);
    private final List<Change> changes = new ArrayList<>();
    private Path folder;
    private DeskStore store;

    @BeforeEach
    void aShop() throws Exception {
        folder = temp.resolve("desk");
        store = TestShop.create(folder, clock);
    }

    @AfterEach
    void close() {
        store.close();
    }

    private void open() {
        EncryptionFeature feature = new EncryptionFeature(ui.context, store.encryption(), store.backups(), store.audit(), changes::add);
        show(() -> feature.pages().get(Page.ENCRYPTION).get());
        doOnScreen(() -> ui.context.commands().run(Command.ENCRYPTION));
        waitUntilIdle();
    }

    private void requireNothingCut() {
        assertThat(onScreen(() -> CutText.in(stage.getScene().getRoot()))).isEmpty();
    }

    private void reopen(String passphrase) throws Exception {
        store.close();
        changes.getLast().run(Progress.NONE);
        store = DeskStore.open(new StoreFolder(folder), new StoreSettings(clock, () -> { }, DeskStore.FILE, passphrase));
    }

    @Test
    @DisplayName("encrypts only after a long enough passphrase, typed twice, and once the recovery key is kept; then changes it and turns it off again")
    void onChangedAndOff() throws Exception {
        open();
        type("encryption-passphrase", "short");
        click("encryption-make-keys");
        assertThat(find("encryption-problem-text", Label.class).getText()).contains("5 characters").contains("at least 12");
        type("encryption-passphrase", PASSPHRASE);
        type("encryption-again", "four words nobody guessed");
        click("encryption-make-keys");
        assertThat(find("encryption-problem-text", Label.class).getText()).contains("not the same");
        requireNothingCut();
        type("encryption-again", PASSPHRASE);
        click("encryption-make-keys");
        waitUntilIdle();
        String recoveryKey = find("encryption-key-text", TextField.class).getText();
        assertThat(recoveryKey).matches("([0-9A-Z]{4}-){7}[0-9A-Z]{4}");
        assertThat(find("encryption-go", Button.class).isDisabled()).isTrue();
        requireNothingCut();

        ui.dialogs.file = temp.resolve("key.txt");
        click("encryption-save");
        waitUntilIdle();
        assertThat(Files.readString(temp.resolve("key.txt"))).contains(recoveryKey);
        assertThat(folder.resolve("key")).doesNotExist();

        click("encryption-kept");
        click("encryption-go");
        assertThat(changes).hasSize(1);
        reopen(PASSPHRASE);
        changed(recoveryKey);
    }

    private void changed(String recoveryKey) throws Exception {
        ui.context.background().close();
        ui = TestUi.onScreen(locale());
        open();
        type("encryption-present", "something else entirely");
        type("encryption-next", "quite another sentence");
        type("encryption-next-again", "quite another sentence");
        click("encryption-change");
        waitUntilIdle();
        assertThat(find("encryption-problem-text", Label.class).getText()).contains("neither the present passphrase nor the recovery key");
        requireNothingCut();
        type("encryption-present", recoveryKey);
        click("encryption-change");
        waitUntilIdle();
        assertThat(ui.notices.told).last().asString().contains("passphrase is changed");
        assertThat(store.encryption().opens("quite another sentence")).isTrue();

        click("encryption-turn-off");
        waitUntilIdle();
        assertThat(ui.dialogs.confirmed).startsWith("Turn encryption off?");
        reopen(null);
        assertThat(store.encryption().on()).isFalse();
    }

    @Test
    @DisplayName("changes nothing when a person thinks again at the recovery key")
    void thoughtAgain() {
        open();
        type("encryption-passphrase", PASSPHRASE);
        type("encryption-again", PASSPHRASE);
        click("encryption-make-keys");
        waitUntilIdle();
        click("encryption-forget");
        assertThat(there("encryption-off")).isTrue();
        assertThat(changes).isEmpty();
        assertThat(folder.resolve("key")).doesNotExist();
    }
}
