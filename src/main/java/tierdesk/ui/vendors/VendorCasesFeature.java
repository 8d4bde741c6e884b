package tierdesk.ui.vendors;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import javafx.scene.Parent;
import tierdesk.desk.Changes;
import tierdesk.desk.VendorCaseList;
import tierdesk.ui.Command;
import tierdesk.ui.Feature;
import tierdesk.ui.Page;
import tierdesk.ui.UiContext;
import tierdesk.ui.tour.TourStop;

/** The open vendor cases as a feature: a page. */
public final class VendorCasesFeature implements Feature {

    private final UiContext ui;

    public VendorCasesFeature(UiContext ui, VendorCaseList cases, Changes changes) {
        this.ui = ui;
        VendorCasesModel model = new VendorCasesModel(ui, cases);
        ui.views().controllers().add(VendorCasesController.class, () -> new VendorCasesController(ui, changes, model));
        ui.commands().bind(Command.VENDOR_CASES, this::open);
    }

    private void open() {
        ui.workplace().open(Page.VENDOR_CASES);
    }

    @Override
    public Map<Page, Supplier<? extends Parent>> pages() {
        return Map.of(Page.VENDOR_CASES, () -> ui.views().load(VendorCasesController.class).root());
    }

    @Override
    public List<TourStop> tour() {
        return List.of(TourStop.of("vendor-cases", this::open));
    }
}
