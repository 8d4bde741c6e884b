package tierdesk.ui.preferences;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import javafx.scene.Parent;
import tierdesk.ui.Command;
import tierdesk.ui.Feature;
import tierdesk.ui.Page;
import tierdesk.ui.UiContext;
import tierdesk.ui.notify.Notifier;
import tierdesk.ui.tour.TourStop;

/** The settings as a feature. */
public final class PreferencesFeature implements Feature {

    private final UiContext ui;

    /** @param notifier tries out what was chosen */
    public PreferencesFeature(UiContext ui, Notifier notifier) {
        this.ui = ui;
        ui.views().controllers().add(PreferencesController.class,
                () -> new PreferencesController(ui.settings(), ui.messages()));
        ui.views().controllers().add(AlertChoicesController.class,
                () -> new AlertChoicesController(new AlertChoices(ui.settings()), notifier, ui.messages(), ui.formats()));
        ui.commands().bind(Command.SETTINGS, () -> ui.workplace().open(Page.SETTINGS));
    }

    @Override
    public Map<Page, Supplier<? extends Parent>> pages() {
        return Map.of(Page.SETTINGS, () -> ui.views().load(PreferencesController.class).root());
    }

    @Override
    public List<TourStop> tour() {
        return List.of(TourStop.of("settings", () -> ui.workplace().open(Page.SETTINGS)));
    }
}
