package tierdesk.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.kordamp.ikonli.feather.Feather;
import tierdesk.ui.Command;
import tierdesk.ui.Feature;
import tierdesk.ui.JumpSource;
import tierdesk.ui.JumpSource.Jump;
import tierdesk.ui.Page;
import tierdesk.ui.support.CutText;
import tierdesk.ui.support.EmptyDesk;
import tierdesk.ui.support.ScreenTest;

@DisplayName("The main window")
class ShellTest extends ScreenTest {

    private final List<String> done = new ArrayList<>();
    private Shell shell;

    @BeforeEach
    void open() {
        show(() -> {
            shell = new Shell(ui.context, () -> done.add("quit"));
            return shell.load();
        });
        doOnScreen(() -> {
            ui.context.commands().bind(Command.LOG_REQUEST, () -> ui.context.workplace().open(Page.LOG_REQUEST));
            ui.context.commands().bind(Command.ESCALATE, () -> done.add("escalate"));
            shell.open(EmptyDesk.open(), List.of(new Furniture()));
        });
    }

    @Test
    @DisplayName("holds views and queue, and the ticket beside them only while one is open")
    void holdsTheFeatures() {
        assertThat(there("the-views")).isTrue();
        assertThat(there("the-queue")).isTrue();
        assertThat(there("the-ticket")).isFalse();

        doOnScreen(() -> ui.context.workplace().openTicket(UUID.randomUUID()));
        assertThat(there("the-ticket")).isTrue();

        press(KeyCode.ESCAPE);
        assertThat(there("the-ticket")).isFalse();
    }

    @Test
    @DisplayName("opens a new request by one keystroke from anywhere, and closes it by Escape")
    void opensAPageByItsKey() {
        click("some-field");
        press(KeyCode.SHORTCUT, KeyCode.N);
        assertThat(there("the-request")).isTrue();

        press(KeyCode.ESCAPE);
        assertThat(there("the-request")).isFalse();
    }

    @Test
    @DisplayName("takes a letter alone as a command only while nobody is typing")
    void lettersAlone() {
        type("some-field", "e");
        assertThat(done).isEmpty();
        assertThat(find("some-field", TextField.class).getText()).isEqualTo("e");

        click("some-button");
        press(KeyCode.E);
        assertThat(done).containsExactly("escalate");
    }

    @Test
    @DisplayName("takes no letter for the ticket while a page lies over it")
    void lettersUnderAPage() {
        doOnScreen(() -> ui.context.workplace().open(Page.LOG_REQUEST));
        click("the-request-button");
        press(KeyCode.E);
        assertThat(done).isEmpty();
    }

    @Test
    @DisplayName("jumps to what the features find")
    void jumps() {
        press(KeyCode.SHORTCUT, KeyCode.K);
        find("jump-field", TextField.class);
        waitUntil("the field has the focus", () -> stage.getScene().getFocusOwner() instanceof TextField field
                && "jump-field".equals(field.getId()));
        robot.write("hq-1042");
        waitUntil("the ticket is found", () -> ((ListView<?>) stage.getScene().lookup("#jump-list")).getItems().size() == 1);
        press(KeyCode.ENTER);
        assertThat(done).containsExactly("jump hq-1042");
        assertThat(there("jump")).isFalse();
    }

    @Test
    @DisplayName("lists the keys of all commands that somebody does, and no others")
    void shortcuts() {
        press(KeyCode.F1);
        find("shortcuts", VBox.class);
        assertThat(robot.lookup("#shortcuts .label").queryAllAs(Label.class)).extracting(Label::getText)
                .contains("Escalate", "E", "Log a request").doesNotContain("Resolve");
        click("shortcuts-close");
        assertThat(there("shortcuts")).isFalse();
    }

    @Test
    @DisplayName("tells of work that fails, with a way to try again")
    void failure() {
        List<String> tries = new ArrayList<>();
        doOnScreen(() -> ui.context.background().task("Counting", progress -> {
            tries.add("try");
            throw new IllegalStateException("The disk is full");
        }).start());
        waitUntilIdle();
        assertThat(robot.lookup("#failures .label").queryAllAs(Label.class)).extracting(Label::getText)
                .containsExactly("Counting did not work: The disk is full");

        click("failure-retry");
        waitUntilIdle();
        assertThat(tries).hasSize(2);
    }

    @Test
    @DisplayName("says in place of everything why the desk cannot be opened")
    void trouble() {
        doOnScreen(() -> shell.trouble("The file is no database.", () -> done.add("again")));
        assertThat(find("trouble-sentence", Label.class).getText()).isEqualTo("The file is no database.");
        click("trouble-retry");
        assertThat(done).containsExactly("again");
        assertThat(there("trouble")).isFalse();
    }

    @Test
    @DisplayName("cuts no text off")
    void cutsNoTextOff() {
        doOnScreen(() -> ui.context.workplace().dueProperty().set(3));
        assertThat(onScreen(() -> CutText.in(stage.getScene().getRoot()))).isEmpty();
    }

    /** One node for each page. */
    private final class Furniture implements Feature {

        @Override
        public Map<Page, Supplier<? extends Parent>> pages() {
            return Map.of(Page.VIEWS, () -> node("the-views"), Page.QUEUE, () -> node("the-queue"),
                    Page.TICKET, () -> node("the-ticket"), Page.LOG_REQUEST, () -> node("the-request"));
        }

        @Override
        public List<JumpSource> jumps() {
            return List.of((text, progress) -> List.of(new Jump(Feather.TAG, text, "", () -> done.add("jump " + text))));
        }

        private Parent node(String id) {
            Button button = new Button(id);
            button.setId(id.equals("the-queue") ? "some-button" : id + "-button");
            TextField field = new TextField();
            field.setId(id.equals("the-queue") ? "some-field" : id + "-field");
            VBox pane = new VBox(button, field);
            pane.setId(id);
            return pane;
        }
    }
}
