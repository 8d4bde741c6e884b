package tierdesk.ui.due;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import javafx.scene.Parent;
import tierdesk.desk.Changes;
import tierdesk.desk.Desk;
import tierdesk.ui.Command;
import tierdesk.ui.Feature;
import tierdesk.ui.Page;
import tierdesk.ui.UiContext;
import tierdesk.ui.shop.ShopLook;
import tierdesk.ui.tour.TourStop;

/** The due board as a feature; it also counts for the top bar. */
public final class DueFeature implements Feature {

    private final UiContext ui;
    private final DueModel model;
    private final DueCount count;

    public DueFeature(UiContext ui, Desk desk) {
        this.ui = ui;
        Changes changes = desk.changes();
        ShopLook shop = new ShopLook(desk.shopData(), ui.messages());
        this.model = new DueModel(ui, desk.dueAlerts(), desk.shopData(), desk.tickets());
        this.count = new DueCount(ui, desk.dueAlerts(), changes);
        ui.views().controllers().add(DueController.class, () -> new DueController(ui, model, shop, changes));
        ui.commands().bind(Command.DUE_BOARD, model::openPage);
    }

    @Override
    public Map<Page, Supplier<? extends Parent>> pages() {
        return Map.of(Page.DUE, () -> ui.views().load(DueController.class).root());
    }

    @Override
    public List<TourStop> tour() {
        return List.of(
                TourStop.of("due-board", model::openPage).then(model::closeExplanation).alsoLarge(),
                TourStop.of("due-board-explained", model::openPage).then(model::explainFirst));
    }

    @Override
    public void start() {
        count.start();
    }

    @Override
    public void stop() {
        count.stop();
    }
}
