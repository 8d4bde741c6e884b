package tierdesk.ui.shell.gate;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tierdesk.desk.door.SignIn.Choice;
import tierdesk.store.DeskStore;
import tierdesk.store.StoreSettings;
import tierdesk.store.TestShop;
import tierdesk.store.database.StoreFolder;
import tierdesk.store.door.PasswordCost;
import tierdesk.ui.Command;
import tierdesk.ui.Feature;
import tierdesk.ui.Page;
import tierdesk.ui.shell.Shell;
import tierdesk.ui.support.ScreenTest;

/** By keys alone. */
@DisplayName("The door")
class GateScreenTest extends ScreenTest {

    private static final String PASSWORD = "a long enough one";

    @TempDir
    private Path folder;

    private final List<String> done = new ArrayList<>();
    private DeskStore desk;
    private Shell shell;

    @BeforeEach
    void open() throws Exception {
        StoreFolder place = new StoreFolder(folder.resolve("data"));
        StoreSettings settings = new StoreSettings(ui.clock, () -> { }, DeskStore.FILE, null, new PasswordCost(64, 1, 1));
        try (DeskStore first = DeskStore.create(place, "HQ", settings)) {
            first.shopData().save(TestShop.people(), TestShop.BOSS);
            first.signIn().setPassword("boss", null, PASSWORD.toCharArray(), TestShop.BOSS);
            first.signIn().setPassword("mk", null, PASSWORD.toCharArray(), TestShop.BOSS);
            first.signIn().choose(new Choice(true, 5), TestShop.BOSS);
        }
        desk = DeskStore.open(place, settings);
        doOnScreen(() -> ui.context.workplace().meProperty().set(null));
        show(() -> {
            shell = new Shell(ui.context, () -> done.add("quit"));
            return shell.load();
        });
        doOnScreen(() -> {
            ui.context.commands().bind(Command.LOG_REQUEST, () -> done.add("log"));
            shell.letIn(desk, () -> {
                done.add("in");
                shell.open(desk, List.of(new Confidences()));
            }, () -> done.add("handed over"));
        });
    }

    @AfterEach
    void close() {
        doOnScreen(() -> stage.hide());
        waitUntilIdle();
        desk.close();
    }

    private void enter(String password) {
        robot.write(password);
        press(KeyCode.ENTER);
        waitUntilIdle();
    }

    private void mary() {
        waitUntil("the names have the keys", () -> find("gate-people", Node.class).isFocused());
        press(KeyCode.M);
        press(KeyCode.ENTER);
        waitUntil("the password has the keys", () -> find("gate-password", Node.class).isFocused());
        enter(PASSWORD);
    }

    private String problem() {
        return find("gate-problem", Label.class).getText();
    }

    @Test
    @DisplayName("shows nothing of the desk before somebody is in; a name's first letter and the password let in")
    void comesIn() {
        assertThat(there("confidence")).isFalse();
        assertThat(there("top-bar")).isFalse();
        assertThat(done).isEmpty();
        mary();
        assertThat(done).containsExactly("in");
        assertThat(there("gate")).isFalse();
        assertThat(there("confidence")).isTrue();
        assertThat(ui.context.workplace().myId()).isEqualTo("mk");
    }

    @Test
    @DisplayName("locks after idle minutes, hides everything, does no command, and keeps what was typed")
    void locksWhenIdle() {
        mary();
        type("confidence", "Ann says the code is 4711");
        ui.clock.pass(Duration.ofMinutes(4));
        press(KeyCode.END);
        ui.clock.pass(Duration.ofMinutes(4));
        assertThat(there("gate")).as("somebody touched a key meanwhile").isFalse();
        ui.clock.pass(Duration.ofMinutes(1));
        waitUntil("it is locked", () -> there("gate"));
        assertThat(there("confidence")).isFalse();
        press(KeyCode.SHORTCUT, KeyCode.N);
        press(KeyCode.ESCAPE);
        assertThat(there("gate")).isTrue();
        assertThat(done).containsExactly("in");
        waitUntil("whoever was in need only type the password", () -> find("gate-password", Node.class).isFocused());
        enter(PASSWORD);
        assertThat(there("gate")).isFalse();
        assertThat(find("confidence", TextField.class).getText()).isEqualTo("Ann says the code is 4711");
        press(KeyCode.SHORTCUT, KeyCode.N);
        assertThat(done).containsExactly("in", "log");
    }

    @Test
    @DisplayName("says how long to wait after wrong passwords, counts down, and then takes the right one")
    void slowsDown() {
        mary();
        press(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.U);
        waitUntil("the password has the keys", () -> find("gate-password", Node.class).isFocused());
        enter("wrong 1");
        assertThat(problem()).contains("That is not the password");
        enter("wrong 2");
        enter("wrong 3");
        assertThat(problem()).contains("in 5 s");
        enter(PASSWORD);
        assertThat(problem()).contains("in 5 s");
        ui.clock.pass(Duration.ofSeconds(3));
        waitUntil("it counts down", () -> problem().contains("in 2 s"));
        ui.clock.pass(Duration.ofSeconds(2));
        waitUntil("it may be tried again", () -> !there("gate-problem"));
        press(KeyCode.SHORTCUT, KeyCode.A);
        enter(PASSWORD);
        assertThat(there("gate")).isFalse();
    }

    @Test
    @DisplayName("changes person by a key; Escape stays; another person is handed the desk anew")
    void changesPerson() {
        mary();
        press(KeyCode.SHORTCUT, KeyCode.U);
        waitUntil("the names have the keys", () -> find("gate-people", Node.class).isFocused());
        press(KeyCode.ESCAPE);
        assertThat(there("gate")).isFalse();
        assertThat(done).containsExactly("in");
        press(KeyCode.SHORTCUT, KeyCode.U);
        waitUntil("the names have the keys", () -> find("gate-people", Node.class).isFocused());
        press(KeyCode.B);
        press(KeyCode.ENTER);
        waitUntil("the password has the keys", () -> find("gate-password", Node.class).isFocused());
        enter(PASSWORD);
        assertThat(done).containsExactly("in", "handed over");
        assertThat(desk.signIn().state().in()).contains("boss");
    }

    /** Something that a client said. */
    private static final class Confidences implements Feature {

        @Override
        public Map<Page, Supplier<? extends Parent>> pages() {
            return Map.of(Page.QUEUE, () -> {
                TextField field = new TextField();
                field.setId("confidence");
                return new VBox(field);
            });
        }
    }
}
