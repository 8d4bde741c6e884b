package tierdesk.ui.theme;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.application.ConditionalFeature;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.ListChangeListener;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.stage.PopupWindow;
import javafx.stage.Window;
import javafx.util.Subscription;
import tierdesk.settings.DeskSettings;
import tierdesk.settings.Settings;
import tierdesk.settings.ThemeChoice;

/**
 * Colours and text size of every window of the program, popups included: AtlantaFX's Primer, our tokens over it, and the
 * person's text size. Follows the system's light and dark where the person chose so.
 */
public final class Theme {

    /** The size of plain text at scale 1, in px. */
    public static final double BASE_SIZE = 13;

    private static final double ICON_SIZE = 16;
    private static final double SMALL_ICON_SIZE = 12;
    private static final double LARGE_ICON_SIZE = 32;

    private final Settings settings;
    private final ReadOnlyObjectWrapper<Shade> shade = new ReadOnlyObjectWrapper<>(this, "shade", Shade.LIGHT);
    private List<String> sheets = List.of();

    public Theme(Settings settings) {
        this.settings = settings;
    }

    /** Takes the look of all windows over, those that come later too, until it is unsubscribed; on the JavaFX thread. */
    public Subscription install() {
        Fonts.load();
        apply();
        Window.getWindows().forEach(this::follow);
        ListChangeListener<Window> opened = change -> {
            while (change.next()) {
                change.getAddedSubList().forEach(this::follow);
            }
        };
        Window.getWindows().addListener(opened);
        return Subscription.combine(
                settings.of(DeskSettings.THEME).subscribe((before, now) -> apply()),
                settings.of(DeskSettings.TEXT_SCALE).subscribe((before, now) -> apply()),
                Platform.getPreferences().colorSchemeProperty().subscribe((before, now) -> apply()),
                () -> Window.getWindows().removeListener(opened));
    }

    /** What is on the screen now. */
    public ReadOnlyObjectProperty<Shade> shadeProperty() {
        return shade.getReadOnlyProperty();
    }

    private void apply() {
        Shade now = shadeFor(settings.get(DeskSettings.THEME));
        shade.set(now);
        Application.setUserAgentStylesheet(switch (now) {
            case LIGHT -> new PrimerLight().getUserAgentStylesheet();
            case DARK -> new PrimerDark().getUserAgentStylesheet();
        });
        List<String> before = sheets;
        sheets = List.of(resource(now.tokens()), resource("tierdesk.css"), size(settings.get(DeskSettings.TEXT_SCALE)));
        for (Window window : Window.getWindows()) {
            if (window.getScene() != null) {
                dress(window.getScene(), before);
            }
        }
    }

    private void follow(Window window) {
        window.sceneProperty().subscribe(scene -> {
            if (scene != null) {
                dress(scene, List.of());
                if (window instanceof PopupWindow && !Platform.isSupported(ConditionalFeature.TRANSPARENT_WINDOW)) {
                    scene.getRoot().getStyleClass().add("opaque");
                }
            }
        });
    }

    /** Ours come first: a feature's own sheet refines them. */
    private void dress(Scene scene, List<String> before) {
        List<String> others = new ArrayList<>(scene.getStylesheets());
        others.removeAll(before);
        others.removeAll(sheets);
        List<String> all = new ArrayList<>(sheets);
        all.addAll(others);
        if (!all.equals(scene.getStylesheets())) {
            scene.getStylesheets().setAll(all);
        }
    }

    /** A scene for a page of paper: light, in the usual size, whatever is on the screen. */
    public static Scene paper(Parent page) {
        Scene scene = new Scene(page);
        scene.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
        scene.getStylesheets().setAll(resource(Shade.LIGHT.tokens()), resource("tierdesk.css"));
        return scene;
    }

    private static Shade shadeFor(ThemeChoice choice) {
        return switch (choice) {
            case LIGHT -> Shade.LIGHT;
            case DARK -> Shade.DARK;
            case SYSTEM -> Platform.getPreferences().getColorScheme() == ColorScheme.DARK ? Shade.DARK : Shade.LIGHT;
        };
    }

    private static String size(double scale) {
        String css = px(".root{-fx-font-size:", BASE_SIZE * scale)
                + px(".ikonli-font-icon{-fx-icon-size:", ICON_SIZE * scale)
                + px(".ikonli-font-icon.icon-12{-fx-icon-size:", SMALL_ICON_SIZE * scale)
                + px(".ikonli-font-icon.icon-32{-fx-icon-size:", LARGE_ICON_SIZE * scale);
        return "data:text/css;base64,"
                + Base64.getEncoder().encodeToString(css.getBytes(StandardCharsets.UTF_8));
    }

    private static String px(String rule, double size) {
        return String.format(Locale.ROOT, "%s%.2fpx}", rule, size);
    }

    private static String resource(String name) {
        return Objects.requireNonNull(Theme.class.getResource(name), name).toExternalForm();
    }
}
