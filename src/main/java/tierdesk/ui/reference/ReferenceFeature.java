package tierdesk.ui.reference;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import javafx.scene.Parent;
import javafx.util.Subscription;
import tierdesk.desk.Attachments;
import tierdesk.desk.Changes;
import tierdesk.desk.Drafts;
import tierdesk.desk.ShopData;
import tierdesk.desk.door.Audit;
import tierdesk.desk.file.Doorway;
import tierdesk.intake.reference.sheet.ReferenceKind;
import tierdesk.procedure.shop.ShopField;
import tierdesk.ui.Command;
import tierdesk.ui.Feature;
import tierdesk.ui.Page;
import tierdesk.ui.UiContext;
import tierdesk.ui.reference.edit.Editing;
import tierdesk.ui.reference.shop.ShopController;
import tierdesk.ui.reference.shop.ShopModel;
import tierdesk.ui.tour.TourStop;
import tierdesk.ui.work.ChangeFeed;

/** Reference data, and the shop itself, as a feature: two pages of the desk's menu. */
public final class ReferenceFeature implements Feature {

    private final UiContext ui;
    private final Changes changes;
    private final ReferenceModel model;
    private final ShopModel shop;
    private Subscription subscription = Subscription.EMPTY;

    public ReferenceFeature(UiContext ui, ShopData shopData, Drafts drafts, Attachments attachments, Changes changes, Audit audit) {
        this.ui = ui;
        this.changes = changes;
        this.model = new ReferenceModel(ui, shopData, drafts);
        ReferenceFiles files = new ReferenceFiles(ui, shopData, new Doorway(audit, ui.workplace()::myId), model::load);
        ui.views().controllers().add(ReferenceController.class, () -> new ReferenceController(ui, model, files));
        this.shop = new ShopModel(ui, shopData, attachments);
        ui.views().controllers().add(ShopController.class, () -> new ShopController(ui, shop));
        ui.commands().bind(Command.SHOP, this::openShop);
        ui.commands().bind(Command.REFERENCE, () -> ui.workplace().open(Page.REFERENCE));
    }

    @Override
    public Map<Page, Supplier<? extends Parent>> pages() {
        return Map.of(Page.REFERENCE, () -> ui.views().load(ReferenceController.class).root(),
                Page.SHOP, () -> ui.views().load(ShopController.class).root());
    }

    private void openShop() {
        shop.load();
        ui.workplace().open(Page.SHOP);
    }

    @Override
    public void start() {
        model.start();
        model.load();
        subscription = ChangeFeed.subscribe(changes, ui.background().screen(), change -> {
            if (change.shop() || change.everything()) {
                model.load();
            }
        });
    }

    @Override
    public void stop() {
        subscription.unsubscribe();
    }

    @Override
    public List<TourStop> tour() {
        return List.of(
                stop("reference-customers", ReferenceKind.CUSTOMERS).alsoLarge(),
                stop("reference-assets", ReferenceKind.ASSETS),
                stop("reference-technicians", ReferenceKind.TECHNICIANS),
                stop("reference-vendors", ReferenceKind.VENDORS),
                stop("reference-categories", ReferenceKind.CATEGORIES),
                stop("reference-texts", ReferenceKind.TEXTS),
                TourStop.of("shop", this::openShop),
                stop("reference-mend", ReferenceKind.CUSTOMERS).then(() -> {
                    Editing open = model.editingProperty().get();
                    if (open != null) {
                        open.text(ShopField.RATES).set("Tier 1: -4\nTier 2: 95.123456789");
                        open.text(ShopField.INCLUDED).set("-2 h");
                        open.text(ShopField.COST_CAP).set("much");
                        model.save();
                    }
                }));
    }

    private TourStop stop(String name, ReferenceKind kind) {
        return TourStop.of(name, () -> {
            ui.workplace().open(Page.REFERENCE);
            model.kindProperty().set(kind);
            model.discard();
        }).then(() -> model.rows().stream().findFirst().ifPresent(model::open));
    }
}
