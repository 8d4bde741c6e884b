package tierdesk.ui.calendars.holiday;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import javafx.beans.Observable;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import tierdesk.clock.Holiday;
import tierdesk.intake.holiday.HolidayRegion;
import tierdesk.intake.holiday.HolidaySource;
import tierdesk.intake.holiday.HolidaysUnreadableException;
import tierdesk.intake.holiday.IcsHolidays;
import tierdesk.intake.holiday.RegionHolidays;
import tierdesk.ui.UiContext;
import tierdesk.ui.calendars.edit.Aside;
import tierdesk.ui.calendars.edit.CalendarDraft;
import tierdesk.ui.calendars.edit.Editing;
import tierdesk.ui.work.Latest;

/** Holidays that come by country and region or from a file: which days they are, and which of them are wanted. */
public final class ImportModel {

    private static final int YEARS_PROPOSED = 3;

    private final UiContext ui;
    private final Editing editing;
    private final Latest<Found> latest;
    private final ObjectProperty<@Nullable Path> file = new SimpleObjectProperty<>(this, "file");
    private volatile List<HolidayRegion> countries = List.of();
    private final ObservableList<HolidayRegion> regions = FXCollections.observableArrayList();
    private final StringProperty country = new SimpleStringProperty(this, "country", "");
    private final ObjectProperty<@Nullable HolidayRegion> region = new SimpleObjectProperty<>(this, "region");
    private final ObjectProperty<Year> firstYear = new SimpleObjectProperty<>(this, "firstYear");
    private final ObjectProperty<Year> lastYear = new SimpleObjectProperty<>(this, "lastYear");
    private final ObservableList<FoundDay> days =
            FXCollections.observableArrayList(day -> new Observable[] {day.wantedProperty()});
    private final IntegerProperty wanted = new SimpleIntegerProperty(this, "wanted", 0);
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper(this, "problem", "");

    public ImportModel(UiContext ui, Editing editing) {
        this.ui = ui;
        this.editing = editing;
        this.latest = new Latest<>(ui.background(), ui.messages().get("calendars.import.task"), this::show);
        Year now = Year.from(LocalDate.ofInstant(ui.clock().instant(), ui.formats().zone()));
        firstYear.set(now);
        lastYear.set(now.plusYears(YEARS_PROPOSED - 1L));
        country.subscribe(typed -> countryOf(typed).ifPresent(this::readRegions));
        region.subscribe((before, chosen) -> look());
        firstYear.subscribe((before, year) -> look());
        lastYear.subscribe((before, year) -> look());
        days.addListener((Observable any) -> wanted.set((int) days.stream().filter(FoundDay::isWanted).count()));
    }

    void openRegion() {
        file.set(null);
        clear();
        if (countries.isEmpty()) {
            Locale language = ui.messages().locale();
            ui.background().task(ui.messages().get("calendars.import.task"), progress -> RegionHolidays.countries(language))
                    .onSuccess(known -> {
                        countries = known;
                        countryOf(country.get()).ifPresent(this::readRegions);
                    }).start();
        } else {
            look();
        }
    }

    void openFile(Path path) {
        file.set(path);
        clear();
        look();
    }

    private void clear() {
        days.clear();
        problem.set("");
    }

    /** The country whose name, or code, is typed. */
    private Optional<HolidayRegion> countryOf(String typed) {
        String text = typed.strip();
        return countries.stream()
                .filter(known -> known.name().equalsIgnoreCase(text) || known.code().equalsIgnoreCase(text))
                .findFirst();
    }

    /** Countries whose name has what is typed; asked off the JavaFX thread. */
    List<String> countriesLike(String typed, int limit) {
        Locale language = ui.messages().locale();
        String text = typed.toLowerCase(language);
        return countries.stream().map(HolidayRegion::name)
                .filter(name -> name.toLowerCase(language).contains(text)).limit(limit).toList();
    }

    private void readRegions(HolidayRegion chosen) {
        Locale language = ui.messages().locale();
        HolidayRegion present = region.get();
        if (present != null && present.code().split("-", -1)[0].equals(chosen.code())) {
            return;
        }
        ui.background().task(ui.messages().get("calendars.import.task"),
                        progress -> flat(RegionHolidays.country(chosen.code(), language)))
                .onSuccess(found -> {
                    regions.setAll(found);
                    region.set(found.getFirst());
                }).start();
    }

    /** A country and all its regions in one list, each under what it is a part of. */
    private List<HolidayRegion> flat(HolidayRegion whole) {
        List<HolidayRegion> all = new ArrayList<>();
        all.add(new HolidayRegion(whole.code(), ui.messages().get("calendars.import.whole-country"), List.of()));
        whole.parts().forEach(part -> addWithParts("", part, all));
        return all;
    }

    private static void addWithParts(String within, HolidayRegion region, List<HolidayRegion> all) {
        String name = within + region.name();
        all.add(new HolidayRegion(region.code(), name, List.of()));
        region.parts().forEach(part -> addWithParts(name + " › ", part, all));
    }

    private void look() {
        CalendarDraft draft = editing.draft();
        HolidayRegion chosen = region.get();
        Path path = file.get();
        if (draft == null || path == null && chosen == null || editing.asideProperty().get() != Aside.IMPORT && path == null) {
            return;
        }
        HolidaySource source = path != null
                ? new IcsHolidays(path, draft.reading().definition().zone())
                : new RegionHolidays(Objects.requireNonNull(chosen).code(), ui.messages().locale());
        Year first = firstYear.get();
        Year last = lastYear.get().isBefore(first) ? first : lastYear.get();
        Locale language = ui.messages().locale();
        latest.ask(progress -> {
            try {
                return new Found(source.holidays(first, last), "");
            } catch (HolidaysUnreadableException unreadable) {
                return new Found(List.of(), unreadable.sentence(language));
            }
        });
    }

    private void show(Found found) {
        CalendarDraft draft = editing.draft();
        Set<Holiday> known = draft == null ? Set.of() : new HashSet<>(draft.holidays());
        days.setAll(found.holidays().stream().map(day -> new FoundDay(day, known.contains(day))).toList());
        boolean nothing = found.holidays().isEmpty() && found.problem().isEmpty();
        problem.set(nothing ? ui.messages().get("calendars.import.nothing") : found.problem());
    }

    /** Puts those that are wanted into the calendar. */
    void take() {
        CalendarDraft draft = editing.draft();
        if (draft != null) {
            draft.holidays().addAll(days.stream().filter(FoundDay::isWanted).map(FoundDay::holiday).toList());
        }
        close();
    }

    /** Takes nothing over. */
    public void close() {
        latest.cancel();
        clear();
        editing.asideProperty().set(Aside.WEEK);
    }

    void wantAll(boolean all) {
        days.stream().filter(day -> !day.isKnown()).forEach(day -> day.wantedProperty().set(all));
    }

    /** The file that the holidays come from; null where they come by region. */
    ObjectProperty<@Nullable Path> fileProperty() {
        return file;
    }

    /** The country, as typed. */
    public StringProperty countryProperty() {
        return country;
    }

    ObservableList<HolidayRegion> regions() {
        return regions;
    }

    ObjectProperty<@Nullable HolidayRegion> regionProperty() {
        return region;
    }

    ObjectProperty<Year> firstYearProperty() {
        return firstYear;
    }

    ObjectProperty<Year> lastYearProperty() {
        return lastYear;
    }

    ObservableList<FoundDay> days() {
        return days;
    }

    /** How many are wanted. */
    IntegerProperty wantedProperty() {
        return wanted;
    }

    /** Why there is nothing to choose from; empty if there is. */
    ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }

    private record Found(List<Holiday> holidays, String problem) {
    }
}
