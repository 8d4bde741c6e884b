package tierdesk.ui.queue;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import javafx.scene.Parent;
import javafx.util.Subscription;
import org.kordamp.ikonli.feather.Feather;
import tierdesk.desk.Changes;
import tierdesk.desk.Queue;
import tierdesk.desk.ShopData;
import tierdesk.desk.Sort;
import tierdesk.desk.TicketRow;
import tierdesk.desk.VendorCaseList;
import tierdesk.desk.View;
import tierdesk.ui.Feature;
import tierdesk.ui.JumpSource;
import tierdesk.ui.Page;
import tierdesk.ui.UiContext;
import tierdesk.ui.shop.ShopLook;
import tierdesk.ui.tour.TourStop;
import tierdesk.ui.work.ChangeFeed;
import tierdesk.ui.work.Progress;

/** The queue as a feature: the list of views, the table, and tickets for the jump field. */
public final class QueueFeature implements Feature {

    private static final int JUMPS = 8;

    private final UiContext ui;
    private final Queue queue;
    private final Changes changes;
    private final QueueModel model;
    private final ViewListModel views;
    private Subscription subscription = Subscription.EMPTY;

    public QueueFeature(UiContext ui, Queue queue, VendorCaseList vendorCases, ShopData shopData, Changes changes) {
        this.ui = ui;
        this.queue = queue;
        this.changes = changes;
        ShopLook shop = new ShopLook(shopData, ui.messages());
        this.model = new QueueModel(ui, queue);
        this.views = new ViewListModel(ui, queue, vendorCases, shop);
        ui.views().controllers()
                .add(QueueController.class, () -> new QueueController(ui, model, views, shop))
                .add(ViewListController.class, () -> new ViewListController(ui, views));
    }

    @Override
    public Map<Page, Supplier<? extends Parent>> pages() {
        return Map.of(
                Page.VIEWS, () -> ui.views().load(ViewListController.class).root(),
                Page.QUEUE, () -> ui.views().load(QueueController.class).root());
    }

    @Override
    public List<JumpSource> jumps() {
        return List.of(this::findTickets);
    }

    @Override
    public List<TourStop> tour() {
        return List.of(
                TourStop.of("queue", () -> show(View.Fixed.OPEN, "")).alsoLarge(),
                TourStop.of("queue-past-frame", () -> show(View.Fixed.PAST_FRAME, "")),
                TourStop.of("queue-empty", () -> show(View.Fixed.NEEDS_A_LOOK, "")),
                TourStop.of("queue-search", () -> show(View.Fixed.OPEN, "vpn")),
                TourStop.of("queue-empty-search", () -> show(View.Fixed.UNASSIGNED, "zeppelin")),
                TourStop.of("queue-closed", () -> show(View.Fixed.CLOSED, "")));
    }

    @Override
    public void start() {
        views.start();
        model.start();
        subscription = ChangeFeed.subscribe(changes, ui.background().screen(), change -> {
            model.changed(change);
            views.changed();
        });
    }

    @Override
    public void stop() {
        subscription.unsubscribe();
    }

    private void show(View view, String search) {
        ui.workplace().closePage();
        ui.workplace().closeTicket();
        ui.workplace().openView(view);
        ui.workplace().searchProperty().set(search);
    }

    private List<JumpSource.Jump> findTickets(String text, Progress progress) {
        long[] index = queue.index(View.Fixed.ALL, text, new Sort(Sort.Column.LAST_ACTIVITY, true));
        progress.stopIfCancelled();
        return queue.rows(Arrays.copyOf(index, Math.min(JUMPS, index.length))).stream().map(this::jump).toList();
    }

    private JumpSource.Jump jump(TicketRow row) {
        return new JumpSource.Jump(Feather.FILE_TEXT, row.number() + "  " + row.subject(), row.customer(),
                () -> ui.workplace().openTicket(row.id()));
    }
}
