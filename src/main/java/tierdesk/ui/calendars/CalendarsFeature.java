package tierdesk.ui.calendars;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.Parent;
import javafx.util.Subscription;
import tierdesk.desk.Changes;
import tierdesk.desk.Forecast;
import tierdesk.desk.ShopData;
import tierdesk.ui.Command;
import tierdesk.ui.Feature;
import tierdesk.ui.Page;
import tierdesk.ui.UiContext;
import tierdesk.ui.calendars.edit.CalendarDraft;
import tierdesk.ui.calendars.edit.Editing;
import tierdesk.ui.calendars.edit.EditorController;
import tierdesk.ui.calendars.edit.HoursController;
import tierdesk.ui.calendars.holiday.ExceptionsController;
import tierdesk.ui.calendars.holiday.ExceptionsModel;
import tierdesk.ui.calendars.holiday.HolidayFormController;
import tierdesk.ui.calendars.holiday.HolidaysController;
import tierdesk.ui.calendars.holiday.HolidaysModel;
import tierdesk.ui.calendars.holiday.ImportController;
import tierdesk.ui.calendars.holiday.ImportModel;
import tierdesk.ui.calendars.save.MovesController;
import tierdesk.ui.calendars.save.SaveBarController;
import tierdesk.ui.calendars.save.SaveModel;
import tierdesk.ui.calendars.week.TryoutController;
import tierdesk.ui.calendars.week.TryoutModel;
import tierdesk.ui.calendars.week.WeekController;
import tierdesk.ui.calendars.week.WeekModel;
import tierdesk.ui.tour.ManagerSeat;
import tierdesk.ui.tour.TourStop;
import tierdesk.ui.work.ChangeFeed;

/** Support calendars as a feature: a page of the desk's menu. */
public final class CalendarsFeature implements Feature {

    private final UiContext ui;
    private final Changes changes;
    private final Editing editing;
    private final CalendarsModel model;
    private final HolidaysModel holidays;
    private final ImportModel imports;
    private final SaveModel saving;
    private final ManagerSeat managerSeat;
    private Subscription subscription = Subscription.EMPTY;

    public CalendarsFeature(UiContext ui, ShopData shopData, Forecast forecast, Changes changes) {
        this.ui = ui;
        this.changes = changes;
        this.editing = new Editing(ui.clock());
        this.model = new CalendarsModel(ui, shopData, editing);
        WeekModel week = new WeekModel(editing);
        TryoutModel tryout = new TryoutModel(week, ui.messages(), ui.formats());
        this.imports = new ImportModel(ui, editing);
        this.holidays = new HolidaysModel(ui, editing, imports);
        this.saving = new SaveModel(ui, editing, shopData, forecast);
        this.managerSeat = new ManagerSeat(ui, shopData);
        ExceptionsModel exceptions = new ExceptionsModel(editing, ui.messages());
        ui.views().controllers()
                .add(CalendarsController.class, () -> new CalendarsController(model, ui.messages()))
                .add(EditorController.class, () -> new EditorController(editing, ui.background(), ui.messages()))
                .add(HoursController.class, () -> new HoursController(editing, ui.messages()))
                .add(HolidaysController.class, () -> new HolidaysController(holidays, editing, ui.messages()))
                .add(HolidayFormController.class, () -> new HolidayFormController(holidays, ui.messages()))
                .add(ExceptionsController.class, () -> new ExceptionsController(exceptions, editing, ui.messages()))
                .add(ImportController.class, () -> new ImportController(imports, ui.background(), ui.messages()))
                .add(WeekController.class, () -> new WeekController(week, ui.messages()))
                .add(TryoutController.class, () -> new TryoutController(tryout, ui.messages(), ui.formats()))
                .add(SaveBarController.class, () -> new SaveBarController(saving, ui.messages()))
                .add(MovesController.class, () -> new MovesController(saving, ui.messages(), ui.formats()));
        ui.commands().bind(Command.CALENDARS, () -> ui.workplace().open(Page.CALENDARS));
    }

    @Override
    public Map<Page, Supplier<? extends Parent>> pages() {
        return Map.of(Page.CALENDARS, () -> ui.views().load(CalendarsController.class).root());
    }

    @Override
    public List<TourStop> tour() {
        return List.of(
                stop("calendars", draft -> { }).alsoLarge(),
                stop("calendars-mend", draft -> {
                    draft.hours(DayOfWeek.MONDAY).set("9-13, 12-17");
                    draft.hours(DayOfWeek.TUESDAY).set("9-");
                    draft.hours(DayOfWeek.SATURDAY).set("22-6");
                }),
                stop("calendars-by-country", draft -> {
                    imports.countryProperty().set(ui.messages().get("calendars.tour.country"));
                    holidays.byRegion();
                }),
                stop("calendars-moves", draft -> {
                    managerSeat.take();
                    List.of(DayOfWeek.values()).forEach(day -> draft.hours(day).set("13-17"));
                    saving.save();
                }));
    }

    private TourStop stop(String name, Consumer<CalendarDraft> step) {
        return TourStop.of(name, () -> {
            imports.close();
            model.discard();
            ui.workplace().open(Page.CALENDARS);
        }).then(() -> {
            CalendarDraft draft = editing.draft();
            if (draft != null) {
                step.accept(draft);
            }
        });
    }

    @Override
    public void start() {
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
}
