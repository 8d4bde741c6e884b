package tierdesk.ui.shell.frame;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tierdesk.settings.DeskSettings;
import tierdesk.settings.Settings;
import tierdesk.settings.WindowBounds;
import tierdesk.ui.support.ScreenTest;

@DisplayName("The main window opens")
class WindowStateTest extends ScreenTest {

    private final Settings settings = Settings.inMemory();

    @Test
    @DisplayName("where it was closed")
    void whereItWasClosed() {
        show(StackPane::new);
        doOnScreen(() -> {
            stage.setX(20);
            stage.setY(30);
            stage.setWidth(930);
            stage.setHeight(610);
        });
        doOnScreen(() -> new WindowState(settings, stage).keep());
        doOnScreen(() -> {
            stage.setX(0);
            stage.setWidth(700);
            new WindowState(settings, stage).restore();
        });
        assertThat(settings.get(DeskSettings.WINDOW)).isEqualTo(new WindowBounds(20, 30, 930, 610, false));
        assertThat(onScreen(() -> new WindowBounds(stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight(), false)))
                .isEqualTo(settings.get(DeskSettings.WINDOW));
    }

    @Test
    @DisplayName("in sight, when the screen that it was closed on is gone")
    void inSight() {
        settings.set(DeskSettings.WINDOW, new WindowBounds(9_000, 9_000, 1_000, 700, false));
        doOnScreen(() -> new WindowState(settings, stage).restore());
        assertThat(onScreen(() -> stage.getX() > 8_000)).isFalse();
        assertThat(onScreen(stage::getWidth)).isLessThanOrEqualTo(1_366);
    }
}
