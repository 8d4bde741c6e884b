package tierdesk.ui.alerts;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.scene.Parent;
import javafx.util.Subscription;
import tierdesk.alert.AlertAnswers;
import tierdesk.alert.AlertKind;
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
import tierdesk.procedure.alert.AlertKey;
import tierdesk.ui.Command;
import tierdesk.ui.Feature;
import tierdesk.ui.Page;
import tierdesk.ui.UiContext;
import tierdesk.ui.notify.AlertSettings;
import tierdesk.ui.notify.Notifier;
import tierdesk.ui.tour.TourStop;
import tierdesk.ui.work.ChangeFeed;

/** Alerts as a feature: it keeps the timer running while the window is open, counts for the bell and makes the toasts. */
public final class AlertsFeature implements Feature {

    private final UiContext ui;
    private final Changes changes;
    private final AlertsModel model;
    private final AlertTimer timer;
    private final Runnable endNotices;
    private final Notifier notifier;
    /** The timer's thread may not read what belongs to the FX thread; it reads this and the next. */
    private final AtomicReference<Optional<Recipient>> person = new AtomicReference<>(Optional.empty());
    private final AtomicReference<AlertPreferences> preferences = new AtomicReference<>(AlertPreferences.DEFAULT);
    private Subscription followed = Subscription.EMPTY;

    /** @param notifier is closed with the feature */
    public AlertsFeature(UiContext ui, Desk desk, Sleeper sleeper, Notifier notifier) {
        this.ui = ui;
        this.notifier = notifier;
        this.changes = desk.changes();
        this.model = new AlertsModel(ui, desk.dueAlerts(), desk.shopData(), new AlertAnswers(desk.tickets(), ui.clock()));
        AlertNotices notices = new AlertNotices(person::get, preferences::get, ui.formats().zone());
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
        followed = Subscription.combine(
                ui.settings().of(AlertSettings.PREFERENCES).subscribe(preferences::set),
                ui.workplace().meProperty().subscribe(present -> {
                    person.set(model.person());
                    model.refresh();
                }),
                ChangeFeed.subscribe(changes, ui.background().screen(), change -> model.refresh()));
        timer.start();
    }

    @Override
    public void stop() {
        timer.close();
        endNotices.run();
        followed.unsubscribe();
        notifier.close();
    }

    private void tell(AlertNotice notice) {
        model.refresh();
        if (notice.delivery().sound()) {
            notifier.ring();
        }
        if (notice.delivery().toast()) {
            toast(notice);
        }
        if (notice.delivery().system()) {
            notifier.show(systemTitle(notice), systemText(notice), shown -> {
                if (!shown && !notice.delivery().toast()) {
                    toast(notice);
                }
            });
        }
    }

    private void toast(AlertNotice notice) {
        AlertRow first = notice.alerts().getFirst();
        if (notice.digest()) {
            ui.notices().warn(several(notice), ui.messages().get("alerts.first", model.says(first)), model::openPage);
        } else {
            ui.notices().warn(model.says(first), first.number() + "  " + first.subject(), () -> model.open(first));
        }
    }

    private String several(AlertNotice notice) {
        return ui.messages().get(notice.backlog() ? "alerts.backlog" : "alerts.digest", notice.alerts().size());
    }

    /** Others may see it, on a locked screen too: the number, no text of the ticket. */
    private String systemTitle(AlertNotice notice) {
        return notice.digest() ? ui.messages().get("app.name") : notice.alerts().getFirst().number();
    }

    private String systemText(AlertNotice notice) {
        return notice.digest() ? several(notice) : ui.messages().of(AlertKind.of(AlertKey.parse(notice.alerts().getFirst().key())));
    }
}
