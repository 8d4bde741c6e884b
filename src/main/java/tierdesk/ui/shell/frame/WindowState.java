package tierdesk.ui.shell.frame;

import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;
import tierdesk.settings.DeskSettings;
import tierdesk.settings.Settings;
import tierdesk.settings.WindowBounds;

/** Opens the main window where it was closed, if that is still on a screen. */
public final class WindowState {

    private static final double FIRST_WIDTH = 1366;
    private static final double FIRST_HEIGHT = 768;
    private static final double LEAST_WIDTH = 900;
    private static final double LEAST_HEIGHT = 560;

    /** So much of the title bar has to be on a screen, or nobody can drag the window back. */
    private static final double GRIP_WIDTH = 120;
    private static final double GRIP_HEIGHT = 32;

    private final Settings settings;
    private final Stage stage;

    public WindowState(Settings settings, Stage stage) {
        this.settings = settings;
        this.stage = stage;
    }

    /** Places the window; before it is shown. */
    public void restore() {
        stage.setMinWidth(LEAST_WIDTH);
        stage.setMinHeight(LEAST_HEIGHT);
        WindowBounds bounds = settings.get(DeskSettings.WINDOW);
        if (bounds.width() >= LEAST_WIDTH && bounds.height() >= LEAST_HEIGHT && onScreen(bounds)) {
            stage.setX(bounds.x());
            stage.setY(bounds.y());
            stage.setWidth(bounds.width());
            stage.setHeight(bounds.height());
        } else {
            Rectangle2D screen = Screen.getPrimary().getVisualBounds();
            stage.setWidth(Math.min(FIRST_WIDTH, screen.getWidth()));
            stage.setHeight(Math.min(FIRST_HEIGHT, screen.getHeight()));
        }
        if (bounds.maximized()) {
            stage.setMaximized(true);
        }
    }

    /** Remembers where the window stands; before it is hidden. */
    public void keep() {
        WindowBounds before = settings.get(DeskSettings.WINDOW);
        settings.set(DeskSettings.WINDOW, stage.isMaximized()
                ? new WindowBounds(before.x(), before.y(), before.width(), before.height(), true)
                : new WindowBounds(stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight(), false));
    }

    private static boolean onScreen(WindowBounds bounds) {
        return !Screen.getScreensForRectangle(bounds.x() + GRIP_WIDTH / 2, bounds.y(),
                Math.max(1, bounds.width() - GRIP_WIDTH), GRIP_HEIGHT).isEmpty();
    }
}
