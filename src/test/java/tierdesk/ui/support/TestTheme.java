package tierdesk.ui.support;

import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import javafx.collections.ListChangeListener;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.stage.Window;
import org.testfx.util.WaitForAsyncUtils;
import tierdesk.settings.DeskSettings;
import tierdesk.settings.Settings;
import tierdesk.settings.ThemeChoice;
import tierdesk.ui.theme.Theme;

/** One theme for all tests of this JVM, as in the program; and the headless platform's one fault mended. */
public final class TestTheme {

    private static final String POPUP_TRIGGER = "popupTrigger";
    private static final Settings SETTINGS = Settings.inMemory();
    private static final long PATIENCE_SECONDS = 15;

    private static boolean installed;

    private TestTheme() {
    }

    static void install() {
        onScreen(() -> {
            if (!installed) {
                installed = true;
                new Theme(SETTINGS).install();
                Window.getWindows().forEach(TestTheme::mend);
                Window.getWindows().addListener((ListChangeListener<Window>) change -> {
                    while (change.next()) {
                        change.getAddedSubList().forEach(TestTheme::mend);
                    }
                });
            }
            return null;
        });
    }

    /** Light or dark for what follows; each test begins in light. */
    public static void choose(ThemeChoice choice) {
        onScreen(() -> {
            SETTINGS.set(DeskSettings.THEME, choice);
            return null;
        });
    }

    /** The size of all text for what follows; each test begins with 1. */
    public static void scale(double scale) {
        onScreen(() -> {
            SETTINGS.set(DeskSettings.TEXT_SCALE, scale);
            return null;
        });
    }

    private static void onScreen(Callable<?> action) {
        WaitForAsyncUtils.waitForAsyncFx(TimeUnit.SECONDS.toMillis(PATIENCE_SECONDS), action);
    }

    /** On the headless platform every primary click claims to ask for a context menu. */
    private static void mend(Window window) {
        if (Boolean.TRUE.equals(window.getProperties().put(POPUP_TRIGGER, true))) {
            return;
        }
        window.addEventFilter(MouseEvent.ANY, event -> {
            if (event.isPopupTrigger() && event.getButton() == MouseButton.PRIMARY) {
                try {
                    var field = MouseEvent.class.getDeclaredField(POPUP_TRIGGER);
                    field.setAccessible(true);
                    field.setBoolean(event, false);
                } catch (ReflectiveOperationException e) {
                    throw new AssertionError(e);
                }
            }
        });
    }
}
