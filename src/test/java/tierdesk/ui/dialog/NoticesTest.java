package tierdesk.ui.dialog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tierdesk.ui.support.ScreenTest;

@DisplayName("Notices")
class NoticesTest extends ScreenTest {

    @Test
    @DisplayName("come by themselves, and a click leads to what they are about")
    void clickLeadsThere() {
        List<String> went = new ArrayList<>();
        show(StackPane::new);
        doOnScreen(() -> new ToastNotices(() -> stage).warn("HQ-1042 is due", "Printer on the 2nd floor", () -> went.add("there")));
        waitUntil("the notice is there", () -> robot.lookup(".notification-bar .title").tryQuery().isPresent());
        assertThat(robot.lookup(".notification-bar .title").queryAs(Label.class).getText()).isEqualTo("HQ-1042 is due");

        robot.clickOn(".notification-bar .title");
        waitUntil("the click was heard", () -> !went.isEmpty());
    }

    @Test
    @DisplayName("tell nobody while there is no window")
    void noWindow() {
        doOnScreen(() -> new ToastNotices(() -> null).done("Saved"));
        assertThat(robot.lookup(".notification-bar").tryQuery()).isEmpty();
    }
}
