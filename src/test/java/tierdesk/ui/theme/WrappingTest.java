package tierdesk.ui.theme;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tierdesk.ui.support.ScreenTest;

@DisplayName("A text that wraps")
class WrappingTest extends ScreenTest {

    private static final String ENGLISH = "The printer on the second floor prints blank pages since the update";
    private static final String HEBREW = "\u05D4\u05DE\u05D3\u05E4\u05E1\u05EA \u05D1\u05E7\u05D5\u05DE\u05D4 \u05D4\u05E9\u05E0\u05D9\u05D9\u05D4 \u05DE\u05D3\u05E4\u05D9\u05E1\u05D4";
    private static final String ARABIC = "\u0645\u0631\u062D\u0628\u0627 \u0628\u0627\u0644\u0639\u0627\u0644\u0645 \u0647\u0630\u0627 \u0646\u0635";

    private Label label;
    private VBox box;

    @BeforeEach
    void aLabel() {
        show(() -> {
            label = new Label(ENGLISH);
            label.setWrapText(true);
            box = new VBox(label);
            return new StackPane(box);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {ENGLISH, HEBREW, ARABIC, ENGLISH + " " + HEBREW, "\u202Etxt.exe is not an amount such as 80"})
    @DisplayName("stands, in whatever direction it is written and however narrow it is")
    void anyText(String text) {
        for (int width = 20; width < 400; width += 10) {
            assertThat(height(text, width)).isPositive();
        }
    }

    @Test
    @DisplayName("wraps again when it has a text that can be wrapped")
    void wrapsAgain() {
        double wrapped = height(ENGLISH, 120);
        assertThat(height(HEBREW, 60)).isLessThan(wrapped);
        assertThat(height(ENGLISH, 120)).isEqualTo(wrapped);
    }

    @ParameterizedTest
    @ValueSource(strings = {ENGLISH, HEBREW, ARABIC, ENGLISH + " " + HEBREW, "\u202Etxt.exe is not an amount such as 80"})
    @DisplayName("can be typed in any direction, however narrow the field is")
    void typed(String text) {
        TextArea area = onScreen(() -> {
            TextArea made = new TextArea();
            made.setWrapText(true);
            box.getChildren().setAll(made);
            return made;
        });
        for (int width = 40; width < 400; width += 20) {
            int now = width;
            onScreen(() -> {
                box.setMaxWidth(now);
                area.setText(text);
                stage.getScene().getRoot().applyCss();
                stage.getScene().getRoot().layout();
                area.clear();
                return null;
            });
        }
        assertThat(area.isWrapText()).isTrue();
    }

    private double height(String text, double width) {
        return onScreen(() -> {
            box.setMaxWidth(width);
            label.setText(text);
            stage.getScene().getRoot().applyCss();
            stage.getScene().getRoot().layout();
            return label.getHeight();
        });
    }
}
