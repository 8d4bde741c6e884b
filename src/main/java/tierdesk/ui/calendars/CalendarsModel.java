package tierdesk.ui.calendars;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.Observable;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import tierdesk.clock.CalendarDefinition;
import tierdesk.clock.OpenInterval;
import tierdesk.desk.ShopData;
import tierdesk.journal.Shop;
import tierdesk.procedure.StandardProcedure;
import tierdesk.ui.UiContext;
import tierdesk.ui.calendars.edit.CalendarDraft;
import tierdesk.ui.calendars.edit.DraftReader;
import tierdesk.ui.calendars.edit.Editing;

/** The shop's calendars, each with what is typed into it and not saved yet; nothing typed is lost by looking at another one. */
final class CalendarsModel {

    private static final List<DayOfWeek> OFFICE_DAYS =
            List.of(DayOfWeek.MONDAY, DayOfWeek.TUESDAY, DayOfWeek.WEDNESDAY, DayOfWeek.THURSDAY, DayOfWeek.FRIDAY);

    private final UiContext ui;
    private final ShopData shopData;
    private final Editing editing;
    private final DraftReader reader;
    private final ObservableList<CalendarDraft> drafts = FXCollections.observableArrayList(
            draft -> new Observable[] {draft.nameProperty(), draft.changedProperty(), draft.readingProperty()});
    private final ReadOnlyStringWrapper changedElsewhere = new ReadOnlyStringWrapper(this, "changedElsewhere", "");
    private int added;

    CalendarsModel(UiContext ui, ShopData shopData, Editing editing) {
        this.ui = ui;
        this.shopData = shopData;
        this.editing = editing;
        this.reader = new DraftReader(ui.messages());
        editing.draftProperty().subscribe(draft -> changedElsewhere.set(""));
    }

    /** Brings the list to what the shop has now; what is typed stays. */
    void load() {
        Map<String, CalendarDefinition> recorded = recorded();
        List<CalendarDraft> kept = new ArrayList<>();
        for (CalendarDefinition calendar : recorded.values()) {
            CalendarDraft known = find(calendar).orElse(null);
            if (known == null) {
                kept.add(new CalendarDraft(calendar, !isRecorded(calendar.id()), isBuiltIn(calendar), reader));
            } else {
                if (isRecorded(calendar.id()) && !known.recordedAs(calendar) && known == editing.draft()) {
                    changedElsewhere.set(ui.messages().get("calendars.changed-elsewhere", calendar.name()));
                }
                kept.add(known);
            }
        }
        drafts.stream().filter(draft -> isProvisional(draft) && !kept.contains(draft)).forEach(kept::add);
        if (!kept.equals(drafts)) {
            drafts.setAll(kept);
        }
        if (editing.draft() == null || !drafts.contains(editing.draft())) {
            editing.edit(drafts.isEmpty() ? null : drafts.getFirst());
        }
    }

    /** By id, those that procedures name and nobody has saved yet included; the built-in one last. */
    private Map<String, CalendarDefinition> recorded() {
        Shop shop = shopData.shop();
        Map<String, CalendarDefinition> calendars = new LinkedHashMap<>();
        shop.procedures().forEach(procedure -> procedure.priorities().values().stream()
                .map(rule -> rule.calendarId()).filter(id -> !isRecorded(id)).sorted()
                .forEach(id -> calendars.put(id, officeHours(id, nameOf(id)))));
        shop.calendars().stream().filter(calendar -> !isBuiltIn(calendar)).forEach(calendar -> calendars.put(calendar.id(), calendar));
        shop.calendars().stream().filter(CalendarsModel::isBuiltIn)
                .map(calendar -> CalendarDefinition.alwaysOpen(calendar.id(), ui.messages().get("calendars.always-open.name"), ui.formats().zone()))
                .forEach(calendar -> calendars.put(calendar.id(), calendar));
        return calendars;
    }

    private String nameOf(String id) {
        return id.equals(StandardProcedure.SUPPORT_HOURS) ? ui.messages().get("calendars.support-hours.name") : id;
    }

    private boolean isRecorded(String id) {
        return shopData.shop().calendars().stream().anyMatch(calendar -> calendar.id().equals(id));
    }

    private static boolean isBuiltIn(CalendarDefinition calendar) {
        return calendar.id().equals(StandardProcedure.ALWAYS_OPEN);
    }

    private static boolean isProvisional(CalendarDraft draft) {
        return draft.id().startsWith(CalendarDraft.PROVISIONAL);
    }

    /** A new one that has just been saved still goes by its name. */
    private Optional<CalendarDraft> find(CalendarDefinition calendar) {
        return drafts.stream().filter(draft -> draft.id().equals(calendar.id())).findFirst()
                .or(() -> drafts.stream()
                        .filter(draft -> isProvisional(draft) && draft.nameProperty().get().strip().equals(calendar.name()))
                        .findFirst());
    }

    private CalendarDefinition officeHours(String id, String name) {
        Map<DayOfWeek, List<OpenInterval>> week = new EnumMap<>(DayOfWeek.class);
        OFFICE_DAYS.forEach(day -> week.put(day, List.of(OpenInterval.of("09:00", "17:00"))));
        return CalendarDefinition.weekly(id, name, ui.formats().zone(), week);
    }

    /** A new calendar, with office hours to begin with. */
    void add() {
        added++;
        CalendarDraft draft = new CalendarDraft(officeHours(CalendarDraft.PROVISIONAL + added, ""), true, false, reader);
        drafts.add(draft);
        editing.edit(draft);
    }

    /** Takes back what was typed; a new calendar goes altogether. */
    void discard() {
        CalendarDraft draft = editing.draft();
        if (draft == null) {
            return;
        }
        if (isProvisional(draft)) {
            drafts.remove(draft);
            editing.edit(drafts.isEmpty() ? null : drafts.getFirst());
        } else {
            draft.reset();
            changedElsewhere.set("");
        }
    }

    void edit(@Nullable CalendarDraft draft) {
        editing.edit(draft);
    }

    Editing editing() {
        return editing;
    }

    ObservableList<CalendarDraft> drafts() {
        return drafts;
    }

    /** Said when the calendar that is being edited was saved by somebody else meanwhile; else empty. */
    ReadOnlyStringProperty changedElsewhereProperty() {
        return changedElsewhere.getReadOnlyProperty();
    }
}
