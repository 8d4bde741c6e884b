package tierdesk.ui.dialog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Window;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tierdesk.ui.support.ScreenTest;

@DisplayName("Dialogs")
class DialogsTest extends ScreenTest {

    private final List<String> done = new ArrayList<>();
    private Dialogs dialogs;

    @BeforeEach
    void open() {
        show(StackPane::new);
        dialogs = new WindowDialogs(ui.context.messages(), () -> stage);
    }

    @Test
    @DisplayName("ask before a deed by a button that names it, and do it when the person agrees")
    void confirm() {
        doOnScreen(() -> dialogs.confirm("Close the ticket?", "It cannot be reopened.", "Close it", () -> done.add("closed")));
        assertThat(find("dialog-agree", Button.class).getText()).isEqualTo("Close it");
        assertThat(done).isEmpty();

        click("dialog-agree");
        assertThat(done).containsExactly("closed");
        waitUntil("the dialog is gone", () -> Window.getWindows().size() == 1);
    }

    @Test
    @DisplayName("do nothing when the person presses Escape")
    void escape() {
        doOnScreen(() -> dialogs.confirm("Close the ticket?", "", "Close it", () -> done.add("closed")));
        find("dialog-agree", Button.class);
        press(KeyCode.ESCAPE);
        waitUntil("the dialog is gone", () -> Window.getWindows().size() == 1);
        assertThat(done).isEmpty();
    }

    @Test
    @DisplayName("let the details of a failure be copied without closing")
    void copyDetails() {
        doOnScreen(() -> dialogs.error("The file cannot be read.", "Choose another.", new IllegalStateException("line 7")));
        click("dialog-copy");
        assertThat(onScreen(() -> Clipboard.getSystemClipboard().getString())).contains("line 7");

        click("dialog-close");
        waitUntil("the dialog is gone", () -> Window.getWindows().size() == 1);
    }
}
