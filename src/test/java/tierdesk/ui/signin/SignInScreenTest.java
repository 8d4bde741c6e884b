package tierdesk.ui.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tierdesk.desk.door.SignIn.Answer;
import tierdesk.store.DeskStore;
import tierdesk.store.StoreSettings;
import tierdesk.store.TestShop;
import tierdesk.store.database.StoreFolder;
import tierdesk.store.door.PasswordCost;
import tierdesk.ui.Command;
import tierdesk.ui.Page;
import tierdesk.ui.support.ScreenTest;

@DisplayName("The page of passwords")
class SignInScreenTest extends ScreenTest {

    private static final String PASSWORD = "a long enough one";

    @TempDir
    private Path folder;

    private DeskStore desk;

    @BeforeEach
    void open() throws Exception {
        desk = DeskStore.create(new StoreFolder(folder.resolve("data")), "HQ",
                new StoreSettings(ui.clock, () -> { }, DeskStore.FILE, null, new PasswordCost(64, 1, 1)));
        desk.shopData().save(TestShop.people(), TestShop.BOSS);
    }

    private void sit(String person) {
        doOnScreen(() -> ui.context.workplace().meProperty().set(desk.shopData().shop().technician(person).orElseThrow()));
        SignInFeature feature = onScreen(() -> new SignInFeature(ui.context, desk.signIn(), desk.shopData()));
        doOnScreen(() -> ui.context.commands().run(Command.SIGN_IN));
        show(() -> feature.pages().get(Page.SIGN_IN).get());
    }

    @AfterEach
    void close() {
        doOnScreen(() -> stage.hide());
        waitUntilIdle();
        desk.close();
    }

    private void set(String fresh, String again) {
        type("sign-in-fresh", fresh);
        type("sign-in-again", again);
        click("sign-in-set");
        waitUntilIdle();
    }

    private String problem() {
        return find("sign-in-problem-text", Label.class).getText();
    }

    @Test
    @DisplayName("a manager needs a password of their own before turning sign-in on; what is wrong is said, and typed text stays")
    void turnsOn() {
        sit("boss");
        click("sign-in-turn-on");
        waitUntilIdle();
        assertThat(problem()).contains("Set a password of your own first");
        set(PASSWORD, "something else");
        assertThat(problem()).contains("not the same");
        set("short", "short");
        assertThat(problem()).contains("8 to 200 characters");
        set(PASSWORD, PASSWORD);
        assertThat(there("sign-in-problem")).isFalse();
        click("sign-in-turn-on");
        waitUntilIdle();
        assertThat(desk.signIn().state().asked()).isTrue();
        assertThat(desk.signIn().state().in()).contains("boss");
        assertThat(find("sign-in-standing", Label.class).getText()).contains("is on");
        assertThat(there("sign-in-present")).as("one's own is changed by the present one").isTrue();
        click("sign-in-turn-off");
        waitUntilIdle();
        assertThat(desk.signIn().state().asked()).isFalse();
    }

    @Test
    @DisplayName("a technician sees only their own row, cannot turn sign-in on, and reads why")
    void technician() {
        sit("mk");
        assertThat(there("sign-in-turn-on")).isFalse();
        assertThat(find("sign-in-managers-only", Label.class).getText()).contains("Only a manager may");
        assertThat(find("sign-in-people", TableView.class).getItems()).hasSize(1);
        set(PASSWORD, PASSWORD);
        assertThat(desk.signIn().signIn("mk", PASSWORD.toCharArray())).isEqualTo(new Answer.In());
    }
}
