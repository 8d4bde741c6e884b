package tierdesk.ui.alerts;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.scene.Parent;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import tierdesk.alert.AlertAnswers;
import tierdesk.alert.AlertNotice;
import tierdesk.alert.AlertNotices;
import tierdesk.alert.AlertPreferences;
import tierdesk.alert.AlertTimer;
import tierdesk.alert.DeskEscalation;
import tierdesk.alert.Sleeper;
import tierdesk.desk.Changes;
import tierdesk.desk.Desk;
import tierdesk.desk.DueAlerts.AlertRow;
import tierdesk.desk.DueAlerts.Recipient;
import tierdesk.ui.Command;
import tierdesk.ui.Feature;
import tierdesk.ui.Page;
import tierdesk.ui.UiContext;
import tierdesk.ui.tour.TourStop;

/** Alerts as a feature: it keeps the timer running while the window is open, counts for the bell and makes the toasts. */
public final class AlertsFeature implements Feature {

    private final UiContext ui;
    private final Changes changes;
    private final AlertsModel model;
    private final AlertTimer timer;
    private final Runnable endNotices;
    /** The timer's thread may not read what belongs to the FX thread; it reads this. */
    private final AtomicReference<Optional<Recipient>> person = new AtomicReference<>(Optional.empty());
    private Subscription me = Subscription.EMPTY;
    private Changes.@Nullable AutoCloseableSubscription heard;

    public AlertsFeature(UiContext ui, Desk desk, Sleeper sleeper) {
        this.ui = ui;
        this.changes = desk.changes();
        this.model = new AlertsModel(ui, desk.dueAlerts(), desk.shopData(), new AlertAnswers(desk.tickets(), ui.clock()));
        AlertNotices notices = new AlertNotices(person::get, () -> AlertPreferences.DEFAULT, ui.formats().zone());
        this.endNotices = notices.subscribe(notice -> Platform.runLater(() -> tell(notice)));
        this.timer = new AlertTimer(desk.dueAlerts(), changes,
                new DeskEscalation(desk.tickets(), desk.shopData(), ui.messages().locale()), notices, ui.clock(), sleeper);
        ui.views().controllers().add(AlertsController.class, () -> new AlertsController(model));
        ui.commands().bind(Command.ALERTS, model::openPage);
    }

    @Override
    public Map<Page, Supplier<? extends Parent>> pages() {
        return Map.of(Page.ALERTS, () -> ui.views().load(AlertsController.class).root());
    }

    @Override
    public List<TourStop> tour() {
        return List.of(TourStop.of("alerts", model::openPage));
    }

    @Override
    public void start() {
        me = ui.workplace().meProperty().subscribe(present -> {
            person.set(model.person());
            model.refresh();
        });
        heard = changes.subscribe(change -> Platform.runLater(model::refresh));
        timer.start();
    }

    @Override
    public void stop() {
        timer.close();
        endNotices.run();
        me.unsubscribe();
        if (heard != null) {
            heard.close();
        }
    }

    private void tell(AlertNotice notice) {
        model.refresh();
        if (!notice.delivery().toast()) {
            return;
        }
        if (notice.digest()) {
            ui.notices().warn(ui.messages().get(notice.backlog() ? "alerts.backlog" : "alerts.digest", notice.alerts().size()),
                    ui.messages().get("alerts.first", model.says(notice.alerts().getFirst())), model::openPage);
        } else {
            AlertRow alert = notice.alerts().getFirst();
            ui.notices().warn(model.says(alert), alert.number() + "  " + alert.subject(), () -> model.open(alert));
        }
    }
}
