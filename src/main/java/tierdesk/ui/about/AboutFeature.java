package tierdesk.ui.about;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import javafx.scene.Parent;
import tierdesk.ui.Command;
import tierdesk.ui.Feature;
import tierdesk.ui.Page;
import tierdesk.ui.UiContext;
import tierdesk.ui.tour.TourStop;

/** About this program, as a feature. */
public final class AboutFeature implements Feature {

    private final UiContext ui;

    /** @param version the number the build gave this program */
    public AboutFeature(UiContext ui, String version) {
        this.ui = ui;
        ui.views().controllers().add(AboutController.class, () -> new AboutController(ui.messages(), version, Library.all()));
        ui.commands().bind(Command.ABOUT, () -> ui.workplace().open(Page.ABOUT));
    }

    @Override
    public Map<Page, Supplier<? extends Parent>> pages() {
        return Map.of(Page.ABOUT, () -> ui.views().load(AboutController.class).root());
    }

    @Override
    public List<TourStop> tour() {
        return List.of(TourStop.of("about", () -> ui.workplace().open(Page.ABOUT)));
    }
}
