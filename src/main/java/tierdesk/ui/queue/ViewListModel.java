package tierdesk.ui.queue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import tierdesk.desk.Queue;
import tierdesk.desk.VendorCaseList;
import tierdesk.desk.View;
import tierdesk.procedure.event.ShopEvent.TechnicianSaved;
import tierdesk.settings.Setting;
import tierdesk.ui.UiContext;
import tierdesk.ui.shop.FigureWords;
import tierdesk.ui.shop.ShopLook;
import tierdesk.ui.work.Throttle;

/** The views of the queue, each with its count, and how many vendor cases are open; which of them is open is the workplace's to say. */
public final class ViewListModel {

    /** The view that was open last, by its key. */
    static final Setting<String> VIEW = new Setting<>("queue.view", String.class, "my");

    private static final Duration BETWEEN_COUNTS = Duration.ofMillis(500);

    private final UiContext ui;
    private final Queue queue;
    private final VendorCaseList vendorCases;
    private final ShopLook shop;
    private final Throttle recount;
    private final ObservableList<ViewItem> items = FXCollections.observableArrayList();
    private final ReadOnlyLongWrapper openCases = new ReadOnlyLongWrapper(this, "vendorCases", ViewItem.UNKNOWN);
    private Map<View, Long> counts = Map.of();
    private boolean arranging;

    public ViewListModel(UiContext ui, Queue queue, VendorCaseList vendorCases, ShopLook shop) {
        this.ui = ui;
        this.queue = queue;
        this.vendorCases = vendorCases;
        this.shop = shop;
        this.recount = new Throttle(ui.background(), BETWEEN_COUNTS, this::count);
        arrange();
    }

    /** Counts for the first time, opens the view that was open last, and keeps which one is. */
    public void start() {
        arrange();
        String last = ui.settings().get(VIEW);
        items.stream().filter(item -> item.view().key().equals(last)).findFirst()
                .ifPresent(item -> ui.workplace().openView(item.view()));
        ui.workplace().viewProperty().subscribe(view -> ui.settings().set(VIEW, view.key()));
        ui.workplace().meProperty().subscribe(this::personChanged);
        recount.request();
    }

    /** The views in the order in which they stand. */
    public ObservableList<ViewItem> items() {
        return items;
    }

    /** How many vendor cases are open; negative while that is not known. */
    ReadOnlyLongProperty vendorCasesProperty() {
        return openCases.getReadOnlyProperty();
    }

    /** Whether the list is being arranged: what a list control then selects is not what the person chose. */
    public boolean isArranging() {
        return arranging;
    }

    /** The item of a view, if it stands in the list. */
    public Optional<ViewItem> item(View view) {
        return items.stream().filter(item -> item.view().equals(view)).findFirst();
    }

    /** What a view is called, whether it stands in the list or not. */
    public String label(View view) {
        return switch (view) {
            case View.Mine _ -> ui.messages().get("queue.view.mine");
            case View.AtLevel at -> shop.level(at.level()).name();
            case View.Figure figure -> new FigureWords(ui.messages(), shop).of(figure.behind());
            case View.Fixed fixed -> ui.messages().of(fixed);
        };
    }

    /** Tickets or the shop have changed. */
    public void changed() {
        arrange();
        recount.request();
    }

    private void personChanged() {
        arrange();
        if (ui.workplace().viewProperty().get() instanceof View.Mine && ui.workplace().meProperty().get() != null) {
            ui.workplace().openView(items.getFirst().view());
        }
        recount.request();
    }

    private void count(Runnable ended) {
        TechnicianSaved me = ui.workplace().meProperty().get();
        String technician = me == null ? "" : me.id();
        ui.background().task(ui.messages().get("queue.task.counts"), progress -> new Counted(queue.counts(technician), vendorCases.count()))
                .onSuccess(counted -> {
                    counts = counted.views();
                    openCases.set(counted.vendorCases());
                    arrange();
                })
                // the queue itself says that the tickets cannot be read; once is enough
                .onFailure(e -> { })
                .onEnd(ended)
                .start();
    }

    private void arrange() {
        List<ViewItem> fresh = new ArrayList<>();
        TechnicianSaved me = ui.workplace().meProperty().get();
        if (me != null) {
            fresh.add(item(new View.Mine(me.id()), ui.messages().get("queue.section.views")));
        }
        fresh.add(item(View.Fixed.TO_VERIFY, me == null ? ui.messages().get("queue.section.views") : ""));
        fresh.add(item(View.Fixed.UNASSIGNED, ""));
        fresh.add(item(View.Fixed.WAITING, ""));
        fresh.add(item(View.Fixed.PAST_FRAME, ""));
        if (counts.getOrDefault(View.Fixed.NEEDS_A_LOOK, 0L) > 0) {
            fresh.add(item(View.Fixed.NEEDS_A_LOOK, ""));
        }
        fresh.add(item(View.Fixed.OPEN, ""));
        String section = ui.messages().get("queue.section.levels");
        for (ShopLook.Look level : shop.levels()) {
            fresh.add(item(new View.AtLevel(level.id()), section));
            section = "";
        }
        fresh.add(item(View.Fixed.MANAGER_DECISION, ""));
        fresh.add(item(View.Fixed.CLOSED, ui.messages().get("queue.section.archive")));
        fresh.add(item(View.Fixed.ALL, ""));
        show(fresh);
    }

    private ViewItem item(View view, String section) {
        String levelClass = switch (view) {
            case View.AtLevel at -> shop.level(at.level()).styleClass();
            case View.Fixed fixed when fixed == View.Fixed.MANAGER_DECISION -> shop.manager().styleClass();
            default -> "";
        };
        return new ViewItem(view, label(view), levelClass, section);
    }

    /** Keeps the items that are there where only counts have changed, so that nobody loses the focus. */
    private void show(List<ViewItem> fresh) {
        if (!same(fresh)) {
            arranging = true;
            items.setAll(fresh);
            arranging = false;
        }
        if (!counts.isEmpty()) {
            items.forEach(item -> item.setCount(counts.getOrDefault(item.view(), 0L)));
        }
    }

    private boolean same(List<ViewItem> fresh) {
        if (fresh.size() != items.size()) {
            return false;
        }
        for (int i = 0; i < fresh.size(); i++) {
            if (!fresh.get(i).isSame(items.get(i))) {
                return false;
            }
        }
        return true;
    }

    /** What was counted at once. */
    private record Counted(Map<View, Long> views, long vendorCases) {
    }
}
