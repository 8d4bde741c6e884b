package tierdesk.ui.backups;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import javafx.scene.Parent;
import tierdesk.desk.Backups;
import tierdesk.desk.Backups.Copy;
import tierdesk.desk.Backups.Occasion;
import tierdesk.desk.Maintenance;
import tierdesk.desk.Restores.Amount;
import tierdesk.desk.Restores.Preview;
import tierdesk.procedure.rule.Permission;
import tierdesk.ui.Command;
import tierdesk.ui.CommandAction;
import tierdesk.ui.Feature;
import tierdesk.ui.Page;
import tierdesk.ui.UiContext;
import tierdesk.ui.tour.TourStop;
import tierdesk.ui.work.DailyWork;

/** Backups as a feature: a page, and the day's copy made by itself. */
public final class BackupsFeature implements Feature {

    private final UiContext ui;
    private final BackupsModel model;
    private final DailyWork daily;

    /** @param reopen closes the desk and opens its data folder again, on the JavaFX thread */
    public BackupsFeature(UiContext ui, Backups backups, Maintenance maintenance, Runnable reopen) {
        this.ui = ui;
        this.model = new BackupsModel(ui, backups, maintenance, reopen);
        this.daily = new DailyWork(() -> ui.background().countProperty().get() == 0, List.of(model::backUpDaily, model::checkDaily));
        ui.views().controllers().add(BackupsController.class, () -> new BackupsController(ui, model));
        ui.commands().bind(Command.BACKUPS, CommandAction.allowed(ui, Permission.BACK_UP, this::open));
    }

    private void open() {
        ui.workplace().open(Page.BACKUPS);
        model.refresh();
    }

    @Override
    public Map<Page, Supplier<? extends Parent>> pages() {
        return Map.of(Page.BACKUPS, () -> ui.views().load(BackupsController.class).root());
    }

    @Override
    public void start() {
        if (ui.settings().get(BackupSettings.BY_ITSELF)) {
            daily.start();
        }
    }

    @Override
    public void stop() {
        daily.stop();
    }

    @Override
    public List<TourStop> tour() {
        return List.of(
                TourStop.of("backups", this::open).then(() -> model.show(null, sample())).then(model::check),
                TourStop.of("restore", this::open).then(() -> model.show(seen(), sample())).alsoLarge());
    }

    private List<Copy> sample() {
        Instant now = ui.clock().instant();
        return List.of(
                copy(now.minus(Duration.ofHours(3)), Occasion.DAILY, 41_210),
                copy(now.minus(Duration.ofHours(20)), Occasion.BEFORE_IMPORT, 40_877),
                copy(now.minus(Duration.ofDays(1)), Occasion.DAILY, 40_655),
                copy(now.minus(Duration.ofDays(8)), Occasion.BY_HAND, 36_018));
    }

    private static Copy copy(Instant madeAt, Occasion occasion, long entries) {
        return new Copy(Path.of("tierdesk.zip"), madeAt, occasion, "HQ", entries, entries / 6, entries * 112, madeAt, false, List.of());
    }

    private Preview seen() {
        Copy copy = sample().getLast();
        return new Preview(copy, Path.of("restoring"), Path.of("before-restore-2026-11-23"), new Amount(41_260, 6_876),
                new Amount(5_242, 873), Amount.NONE, 0, copy.madeAt().plus(Duration.ofMinutes(4)));
    }
}
