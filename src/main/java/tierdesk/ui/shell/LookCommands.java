package tierdesk.ui.shell;

import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.beans.property.ObjectProperty;
import tierdesk.settings.DeskSettings;
import tierdesk.settings.ThemeChoice;
import tierdesk.ui.Command;
import tierdesk.ui.UiContext;

/** The commands that change how everything looks. */
final class LookCommands {

    private static final double STEP = 0.1;
    private static final double SMALLEST = 0.8;
    private static final double LARGEST = 2.0;

    private final UiContext ui;

    LookCommands(UiContext ui) {
        this.ui = ui;
    }

    void bind() {
        ui.commands().bind(Command.TEXT_LARGER, () -> scale(STEP));
        ui.commands().bind(Command.TEXT_SMALLER, () -> scale(-STEP));
        ui.commands().bind(Command.TEXT_NORMAL, () -> ui.settings().set(DeskSettings.TEXT_SCALE, 1.0));
        ui.commands().bind(Command.TOGGLE_THEME, this::toggle);
    }

    private void scale(double by) {
        ObjectProperty<Double> scale = ui.settings().of(DeskSettings.TEXT_SCALE);
        scale.set(Math.clamp(Math.round((scale.get() + by) / STEP) * STEP, SMALLEST, LARGEST));
    }

    private void toggle() {
        ui.settings().set(DeskSettings.THEME, dark() ? ThemeChoice.LIGHT : ThemeChoice.DARK);
    }

    private boolean dark() {
        return switch (ui.settings().get(DeskSettings.THEME)) {
            case DARK -> true;
            case LIGHT -> false;
            case SYSTEM -> Platform.getPreferences().getColorScheme()
                    == ColorScheme.DARK;
        };
    }
}
