package tierdesk.ui.unlock;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tierdesk.ui.support.CutText;
import tierdesk.ui.support.ScreenTest;
import tierdesk.ui.view.View;

@DisplayName("The page that asks for the passphrase")
class UnlockScreenTest extends ScreenTest {

    private final List<String> tried = new ArrayList<>();
    private UnlockController controller;

    @BeforeEach
    void open() {
        ui.context.views().controllers().add(UnlockController.class, () -> new UnlockController(ui.context));
        show(() -> {
            View<UnlockController> view = ui.context.views().load(UnlockController.class);
            controller = view.controller();
            controller.ask(tried::add);
            return view.root();
        });
    }

    @Test
    @DisplayName("takes it by the keyboard alone, once, however often Enter is pressed")
    void byKeys() {
        robot.write("four words nobody guesses");
        press(KeyCode.ENTER);
        press(KeyCode.ENTER);
        assertThat(tried).containsExactly("four words nobody guesses");
    }

    @Test
    @DisplayName("says that it is wrong, keeps what was typed marked, and after a few makes one wait")
    void wrong() {
        for (int i = 0; i < 3; i++) {
            robot.write("wrong");
            press(KeyCode.ENTER);
            doOnScreen(controller::wrong);
            assertThat(find("unlock-problem", Label.class).getText()).startsWith("This is neither the passphrase nor the recovery key");
        }
        assertThat(tried).containsExactly("wrong", "wrong", "wrong");
        assertThat(find("unlock-problem", Label.class).getText()).contains("2 seconds");
        assertThat(find("unlock-now", Button.class).isDisabled()).isTrue();
        assertThat(onScreen(() -> CutText.in(stage.getScene().getRoot()))).isEmpty();
        waitUntil("the next may be tried", () -> !find("unlock-now", Button.class).isDisabled());
        assertThat(find("unlock-passphrase", PasswordField.class).getSelectedText()).isEqualTo("wrong");
    }

    @Test
    @DisplayName("asks for something where nothing was typed")
    void nothingTyped() {
        click("unlock-now");
        assertThat(tried).isEmpty();
        assertThat(find("unlock-problem", Label.class).getText()).contains("Enter the passphrase");
    }

    @Test
    @DisplayName("lets two mistakes pass, then waits twice as long each time, up to a minute")
    void patience() {
        Patience patience = new Patience();
        List<Duration> waits = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            waits.add(patience.afterWrong());
        }
        assertThat(waits).startsWith(Duration.ZERO, Duration.ZERO, Duration.ofSeconds(2), Duration.ofSeconds(4), Duration.ofSeconds(8))
                .endsWith(Duration.ofSeconds(60)).isSorted();
    }
}
