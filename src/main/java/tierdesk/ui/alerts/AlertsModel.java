package tierdesk.ui.alerts;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import tierdesk.alert.AlertAnswers;
import tierdesk.desk.DueAlerts;
import tierdesk.desk.DueAlerts.AlertRow;
import tierdesk.desk.DueAlerts.Recipient;
import tierdesk.desk.ShopData;
import tierdesk.desk.history.AlertText;
import tierdesk.procedure.Procedure;
import tierdesk.procedure.Role;
import tierdesk.procedure.StandardProcedure;
import tierdesk.procedure.event.ShopEvent.TechnicianSaved;
import tierdesk.procedure.rule.RefusedException;
import tierdesk.ui.Page;
import tierdesk.ui.UiContext;
import tierdesk.ui.work.Throttle;
import tierdesk.ui.work.Work;

/** The open alerts that the person at this desk hears, and what they answer. */
final class AlertsModel {

    /** More than a person reads at once; the bell counts all of them. */
    private static final int SHOWN = 200;

    private static final Duration LEAST_REST = Duration.ofMillis(200);

    private final UiContext ui;
    private final DueAlerts alerts;
    private final ShopData shopData;
    private final AlertAnswers answers;
    private final InstantSource clock;
    private final AlertText text;
    private final ObservableList<AlertRow> rows = FXCollections.observableArrayList();
    private final StringProperty why = new SimpleStringProperty(this, "why", "");
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper(this, "problem", "");
    private final Throttle reading;

    AlertsModel(UiContext ui, DueAlerts alerts, ShopData shopData, AlertAnswers answers) {
        this.ui = ui;
        this.alerts = alerts;
        this.shopData = shopData;
        this.answers = answers;
        this.clock = ui.clock();
        this.text = new AlertText(ui.messages().locale(), ui.formats().zone());
        this.reading = new Throttle(ui.background(), LEAST_REST, this::read);
    }

    /** Breaches before warnings, those reached first on top. */
    ObservableList<AlertRow> rows() {
        return rows;
    }

    /** Why an alert is acknowledged or put off; kept until it was recorded. */
    StringProperty whyProperty() {
        return why;
    }

    /** Why the last answer was not recorded; blank when it was. */
    ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }

    /** What the alert says, in a few words. */
    String says(AlertRow alert) {
        String words = text.of(alert.key(), house());
        return words.substring(0, 1).toUpperCase(ui.messages().locale()) + words.substring(1);
    }

    /** When the threshold was reached, and whom it is for. */
    String since(AlertRow alert) {
        String reached = ui.formats().shortly(alert.crossedAt());
        String holder = alert.holder();
        return holder == null
                ? ui.messages().get("alerts.since-nobody", reached)
                : ui.messages().get("alerts.since", reached, shopData.shop().nameOf(holder));
    }

    /** Asks the desk again, now and then, however many changes come at a time and for however long. */
    void refresh() {
        reading.request();
    }

    void acknowledge(AlertRow alert) {
        record(alert, progress -> answers.acknowledge(alert.ticket(), alert.key(), why.get(), ui.workplace().actor()));
    }

    void snooze(AlertRow alert, Duration pause) {
        Instant until = clock.instant().plus(pause);
        record(alert, progress -> answers.snooze(alert.ticket(), alert.key(), until, why.get(), ui.workplace().actor()));
    }

    void open(AlertRow alert) {
        ui.workplace().closePage();
        ui.workplace().openTicket(alert.ticket());
    }

    void openPage() {
        ui.workplace().open(Page.ALERTS);
    }

    /** Who hears alerts here: the person at this desk; everybody while nobody has said who sits here. */
    Optional<Recipient> person() {
        TechnicianSaved me = ui.workplace().meProperty().get();
        return me == null
                ? Optional.empty()
                : Optional.of(new Recipient(me.id(), me.levels(), me.role().covers(Role.MANAGER)));
    }

    /** The level's style class: its palette in the newest procedure that has it there; past the last level the manager's. */
    String levelClass(AlertRow alert) {
        return shopData.shop().procedures().reversed().stream()
                .filter(procedure -> procedure.indexOf(alert.level()) == alert.levelIndex())
                .findFirst()
                .map(procedure -> "tier-" + procedure.level(alert.level()).palette())
                .orElse("manager");
    }

    private Procedure house() {
        return shopData.shop().newest(StandardProcedure.REF.id());
    }

    private void read(Runnable ended) {
        Recipient heardBy = person().orElse(null);
        ui.background().task(ui.messages().get("alerts.reading"), progress -> find(heardBy))
                .onSuccess(this::show)
                .onEnd(ended)
                .start();
    }

    private Found find(@Nullable Recipient heardBy) {
        Instant now = clock.instant();
        return new Found(alerts.open(now, heardBy, SHOWN), alerts.openCount(now, heardBy));
    }

    private void show(Found found) {
        if (!rows.equals(found.rows())) {
            rows.setAll(found.rows());
        }
        ui.workplace().alertsProperty().set((int) Math.min(Integer.MAX_VALUE, found.count()));
    }

    private void record(AlertRow alert, Work<?> work) {
        problem.set("");
        ui.background().task(ui.messages().get("alerts.answering", alert.number()), work)
                .onSuccess(recorded -> {
                    why.set("");
                    refresh();
                })
                .onFailure(failure -> problem.set(failure instanceof RefusedException refused
                        ? refused.refusal().sentence(ui.messages().locale())
                        : ui.messages().get("alerts.not-saved")))
                .start();
    }

    private record Found(List<AlertRow> rows, long count) {
    }
}
