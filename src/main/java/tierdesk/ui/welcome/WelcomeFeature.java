package tierdesk.ui.welcome;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import javafx.scene.Parent;
import tierdesk.desk.Queue;
import tierdesk.ui.Feature;
import tierdesk.ui.Page;
import tierdesk.ui.UiContext;
import tierdesk.ui.tour.TourStop;
import tierdesk.ui.work.Work;

/** The first start as a feature: a page that opens by itself where there are no tickets. */
public final class WelcomeFeature implements Feature {

    private final UiContext ui;
    private final WelcomeModel model;

    /** @param sampleShop fills the empty data folder with a believable shop */
    public WelcomeFeature(UiContext ui, Queue queue, Work<?> sampleShop) {
        this.ui = ui;
        this.model = new WelcomeModel(ui, queue, sampleShop);
        ui.views().controllers().add(WelcomeController.class, () -> new WelcomeController(model));
    }

    @Override
    public Map<Page, Supplier<? extends Parent>> pages() {
        return Map.of(Page.WELCOME, () -> ui.views().load(WelcomeController.class).root());
    }

    @Override
    public List<TourStop> tour() {
        return List.of(TourStop.of("welcome", () -> ui.workplace().open(Page.WELCOME)));
    }

    @Override
    public void start() {
        model.start();
    }
}
