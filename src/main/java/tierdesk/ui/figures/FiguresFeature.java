package tierdesk.ui.figures;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import javafx.scene.Parent;
import tierdesk.desk.Changes;
import tierdesk.desk.Desk;
import tierdesk.desk.View;
import tierdesk.desk.figure.Behind;
import tierdesk.desk.figure.FigureFilter;
import tierdesk.desk.file.Doorway;
import tierdesk.ui.Command;
import tierdesk.ui.Feature;
import tierdesk.ui.Page;
import tierdesk.ui.UiContext;
import tierdesk.ui.shop.FigureWords;
import tierdesk.ui.shop.ShopLook;
import tierdesk.ui.tour.TourStop;
import tierdesk.ui.work.DailyWork;

/** The manager's figures as a feature. */
public final class FiguresFeature implements Feature {

    private final UiContext ui;
    private final FiguresModel model;
    private final WeeklySummary weekly;
    private final DailyWork work;

    public FiguresFeature(UiContext ui, Desk desk) {
        this.ui = ui;
        Changes changes = desk.changes();
        Doorway doorway = new Doorway(desk.audit(), ui.workplace()::myId);
        ShopLook shop = new ShopLook(desk.shopData(), ui.messages());
        this.model = new FiguresModel(ui, desk.figures(), doorway);
        FigureTables tables = new FigureTables(ui, new FigureWords(ui.messages(), shop));
        FigurePaper paper = new FigurePaper(ui, tables, desk.shopData(), desk.attachments());
        this.weekly = new WeeklySummary(ui, desk.figures(), paper, doorway);
        this.work = new DailyWork(() -> ui.background().countProperty().get() == 0, List.of(weekly::makeIfDue));
        ui.views().controllers().add(FiguresController.class, () -> new FiguresController(ui, model, shop, tables, changes, paper, weekly));
        ui.views().controllers().add(FilterController.class, () -> new FilterController(ui, model, desk.shopData(), changes));
        ui.commands().bind(Command.FIGURES, model::openPage);
    }

    @Override
    public Map<Page, Supplier<? extends Parent>> pages() {
        return Map.of(Page.FIGURES, () -> ui.views().load(FiguresController.class).root());
    }

    @Override
    public void start() {
        work.start();
    }

    @Override
    public void stop() {
        work.stop();
    }

    @Override
    public List<TourStop> tour() {
        return List.of(
                TourStop.of("figures", model::openPage).alsoLarge(),
                TourStop.of("figures-flow", model::openPage).then(model::showFlow).alsoLarge(),
                TourStop.of("figures-empty", model::openPage).then(() -> model.customerProperty().set("")),
                TourStop.of("figures-behind", () -> {
                    model.customerProperty().set(null);
                    ui.workplace().closePage();
                    ui.workplace().openView(new View.Figure(FigureFilter.all(ui.formats().zone()), Behind.Count.ESCALATED));
                }));
    }
}
