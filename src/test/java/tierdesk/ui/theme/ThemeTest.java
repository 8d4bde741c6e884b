package tierdesk.ui.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tierdesk.settings.DeskSettings;
import tierdesk.settings.Settings;
import tierdesk.settings.ThemeChoice;
import tierdesk.ui.support.ScreenTest;
import tierdesk.ui.support.TestTheme;

@DisplayName("The theme")
class ThemeTest extends ScreenTest {

    private final Settings settings = Settings.inMemory();
    private final Region band = new Region();
    private final Label label = new Label("42");

    @Test
    @DisplayName("changes every open window at once, popups too, and ends when it is asked to")
    void changesEveryWindow() {
        band.getStyleClass().addAll("tier-1", "level-band");
        show(() -> new StackPane(band, label));
        settings.set(DeskSettings.THEME, ThemeChoice.LIGHT);
        var installed = onScreen(() -> new Theme(settings).install());
        Tooltip tooltip = onScreen(() -> {
            Tooltip shown = new Tooltip("hint");
            shown.show(stage);
            return shown;
        });
        Color light = colour();

        doOnScreen(() -> settings.set(DeskSettings.THEME, ThemeChoice.DARK));
        assertThat(colour()).isNotEqualTo(light);
        assertThat(tokens(stage.getScene())).containsExactly("tokens-dark.css");
        assertThat(tokens(onScreen(tooltip::getScene))).containsExactly("tokens-dark.css");

        doOnScreen(() -> {
            tooltip.hide();
            installed.unsubscribe();
            settings.set(DeskSettings.THEME, ThemeChoice.LIGHT);
        });
        assertThat(tokens(stage.getScene())).containsExactly("tokens-dark.css");
    }

    @Test
    @DisplayName("scales all text")
    void scalesText() {
        show(() -> new StackPane(label));
        TestTheme.scale(1.5);
        doOnScreen(label::applyCss);
        assertThat(label.getFont().getSize()).isEqualTo(19.5);
    }

    @Test
    @DisplayName("writes figures of one width, so that numbers stand in columns")
    void tabularFigures() {
        show(() -> new StackPane(label));
        assertThat(label.getFont().getFamily()).isEqualTo("Roboto");
        for (String weight : new String[] {"Roboto", "Roboto Bold"}) {
            assertThat(width("1111", weight)).isEqualTo(width("0000", weight)).isEqualTo(width("4789", weight));
        }
    }

    private double width(String text, String font) {
        return onScreen(() -> {
            Text node = new Text(text);
            node.setFont(Font.font(font, 13));
            return node.getLayoutBounds().getWidth();
        });
    }

    private Color colour() {
        return onScreen(() -> {
            band.applyCss();
            return (Color) band.getBackground().getFills().getFirst().getFill();
        });
    }

    private static List<String> tokens(Scene scene) {
        return scene.getStylesheets().stream().map(sheet -> sheet.substring(sheet.lastIndexOf('/') + 1))
                .filter(sheet -> sheet.startsWith("tokens-")).toList();
    }
}
