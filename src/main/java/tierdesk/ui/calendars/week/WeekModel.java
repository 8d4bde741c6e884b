package tierdesk.ui.calendars.week;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.time.zone.ZoneOffsetTransition;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;
import tierdesk.clock.CalendarDay;
import tierdesk.clock.CalendarDefinition;
import tierdesk.clock.CalendarException;
import tierdesk.clock.SupportCalendar;
import tierdesk.ui.calendars.edit.CalendarDraft;
import tierdesk.ui.calendars.edit.Editing;
import tierdesk.ui.calendars.edit.Reading;

/** The calendar as it is typed now, and the week of it that is in sight. */
public final class WeekModel {

    private final Editing editing;
    private final ReadOnlyObjectWrapper<@Nullable SupportCalendar> calendar = new ReadOnlyObjectWrapper<>(this, "calendar");
    private final ObjectProperty<LocalDate> monday = new SimpleObjectProperty<>(this, "monday", LocalDate.EPOCH);

    public WeekModel(Editing editing) {
        this.editing = editing;
        editing.draftProperty().subscribe(this::show);
        editing.draftProperty().flatMap(CalendarDraft::readingProperty).map(Reading::definition).subscribe(this::draw);
    }

    private void show(@Nullable CalendarDraft draft) {
        if (draft != null) {
            draw(draft.reading().definition());
            goTo(today());
        }
    }

    private void draw(@Nullable CalendarDefinition definition) {
        SupportCalendar before = calendar.get();
        if (definition == null) {
            calendar.set(null);
        } else if (before == null || !before.definition().equals(definition)) {
            calendar.set(SupportCalendar.of(definition));
        }
    }

    /** The calendar that is drawn; none while none is edited. */
    public ReadOnlyObjectProperty<@Nullable SupportCalendar> calendarProperty() {
        return calendar.getReadOnlyProperty();
    }

    /** The first day of the week in sight. */
    public ReadOnlyObjectProperty<LocalDate> mondayProperty() {
        return monday;
    }

    public LocalDate monday() {
        return monday.get();
    }

    /** The date it is in the calendar's own zone. */
    LocalDate today() {
        return editing.today();
    }

    /** So many weeks on, or back. */
    void step(int weeks) {
        monday.set(monday.get().plusWeeks(weeks));
    }

    /** The week of a date. */
    void goTo(LocalDate date) {
        monday.set(date.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)));
    }

    /** The next change of the clocks after the week in sight; null in a zone without any. */
    @Nullable LocalDate nextClockChange() {
        SupportCalendar drawn = calendar.get();
        if (drawn == null) {
            return null;
        }
        Instant end = monday.get().plusWeeks(1).atStartOfDay(drawn.zone()).toInstant();
        ZoneOffsetTransition next = drawn.zone().getRules().nextTransition(end);
        return next == null ? null : next.getDateTimeBefore().toLocalDate();
    }

    /** The days of the week in sight. */
    List<CalendarDay> days() {
        SupportCalendar drawn = calendar.get();
        return drawn == null ? List.of() : drawn.week(monday.get());
    }

    /** Why dates have other hours than their weekdays. */
    Map<LocalDate, String> exceptions() {
        SupportCalendar drawn = calendar.get();
        return drawn == null
                ? Map.of()
                : drawn.definition().exceptions().stream()
                        .collect(Collectors.toMap(CalendarException::date, CalendarException::name, (one, other) -> one));
    }
}
