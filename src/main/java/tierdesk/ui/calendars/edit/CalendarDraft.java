package tierdesk.ui.calendars.edit;

import java.time.DayOfWeek;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javafx.beans.Observable;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import tierdesk.clock.CalendarDefinition;
import tierdesk.clock.CalendarException;
import tierdesk.clock.Holiday;
import tierdesk.clock.OpenInterval;
import tierdesk.ui.calendars.text.HoursText;

/** A calendar while it is being edited: its fields as typed, and what they come to at each keystroke. */
public final class CalendarDraft {

    /** What the id of a new calendar begins with until it is saved under a name. */
    public static final String PROVISIONAL = "new ";

    private final DraftReader reader;
    private final boolean readOnly;
    private final StringProperty name = new SimpleStringProperty(this, "name", "");
    private final StringProperty zone = new SimpleStringProperty(this, "zone", "");
    private final BooleanProperty alwaysOpen = new SimpleBooleanProperty(this, "alwaysOpen", false);
    private final Map<DayOfWeek, StringProperty> hours = new EnumMap<>(DayOfWeek.class);
    private final ObservableList<Holiday> holidays = FXCollections.observableArrayList();
    private final ObservableList<CalendarException> exceptions = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<Reading> reading;
    private final ReadOnlyBooleanWrapper changed = new ReadOnlyBooleanWrapper(this, "changed", false);
    private CalendarDefinition saved;
    private boolean isNew;

    /**
     * @param saved the calendar as it is, or as a new one is proposed
     * @param isNew it is recorded nowhere yet
     * @param readOnly it can be looked at only
     */
    public CalendarDraft(CalendarDefinition saved, boolean isNew, boolean readOnly, DraftReader reader) {
        this.reader = reader;
        this.saved = withoutEmptyDays(saved);
        this.isNew = isNew;
        this.readOnly = readOnly;
        for (DayOfWeek day : DayOfWeek.values()) {
            hours.put(day, new SimpleStringProperty(this, day.name(), ""));
        }
        fill();
        reading = new ReadOnlyObjectWrapper<>(this, "reading", reader.read(this, saved));
        List.<Observable>of(name, zone, alwaysOpen, holidays, exceptions).forEach(field -> field.addListener(any -> read()));
        hours.values().forEach(line -> line.addListener((Observable any) -> read()));
        read();
    }

    /** A weekday without hours and one that is missing are the same, and are to compare so. */
    private static CalendarDefinition withoutEmptyDays(CalendarDefinition calendar) {
        Map<DayOfWeek, List<OpenInterval>> weekly = new EnumMap<>(DayOfWeek.class);
        calendar.weekly().forEach((day, intervals) -> {
            if (!intervals.isEmpty()) {
                weekly.put(day, intervals);
            }
        });
        return new CalendarDefinition(calendar.id(), calendar.name(), calendar.zone(), calendar.alwaysOpen(), weekly,
                calendar.holidays(), calendar.exceptions());
    }

    private void fill() {
        name.set(saved.name());
        zone.set(saved.zone().getId());
        alwaysOpen.set(saved.alwaysOpen());
        for (DayOfWeek day : DayOfWeek.values()) {
            hours(day).set(HoursText.write(saved.weekly().getOrDefault(day, List.of())));
        }
        holidays.setAll(saved.holidays());
        exceptions.setAll(saved.exceptions());
    }

    private void read() {
        Reading now = reader.read(this, reading.get().definition());
        reading.set(now);
        changed.set(isNew || !now.isSound() || !now.definition().equals(saved));
    }

    /** Takes back what was typed. */
    public void reset() {
        fill();
        read();
    }

    /** It has been recorded as this. */
    public void savedAs(CalendarDefinition definition) {
        saved = withoutEmptyDays(definition);
        isNew = false;
        fill();
        read();
    }

    /**
     * It is recorded as this now, by somebody else.
     *
     * @return whether that is the calendar that is shown; false where something typed here would replace it
     */
    public boolean recordedAs(CalendarDefinition definition) {
        CalendarDefinition recorded = withoutEmptyDays(definition);
        if (recorded.equals(saved) && !isNew) {
            return true;
        }
        boolean untouched = !changed.get() || reading.get().definition().equals(recorded);
        saved = recorded;
        isNew = false;
        if (untouched) {
            fill();
        }
        read();
        return untouched;
    }

    /** Puts the hours of one weekday into the lines of others. */
    public void copyHours(DayOfWeek from, List<DayOfWeek> to) {
        to.forEach(day -> hours(day).set(hours(from).get()));
    }

    /** Puts hours into a weekday's line. */
    public void setHours(DayOfWeek day, List<OpenInterval> intervals) {
        hours(day).set(HoursText.write(intervals));
    }

    public boolean isReadOnly() {
        return readOnly;
    }

    /** It is recorded nowhere yet. */
    public boolean isNew() {
        return isNew;
    }

    /** By which procedures name it; found once for a new one. */
    public String id() {
        return saved.id();
    }

    public StringProperty nameProperty() {
        return name;
    }

    public StringProperty zoneProperty() {
        return zone;
    }

    public BooleanProperty alwaysOpenProperty() {
        return alwaysOpen;
    }

    /** A weekday's hours as a line of text, see {@link HoursText}. */
    public StringProperty hours(DayOfWeek day) {
        return Objects.requireNonNull(hours.get(day));
    }

    public ObservableList<Holiday> holidays() {
        return holidays;
    }

    public ObservableList<CalendarException> exceptions() {
        return exceptions;
    }

    /** What the fields come to. */
    public ReadOnlyObjectProperty<Reading> readingProperty() {
        return reading.getReadOnlyProperty();
    }

    public Reading reading() {
        return reading.get();
    }

    /** Whether there is something that is not saved. */
    public ReadOnlyBooleanProperty changedProperty() {
        return changed.getReadOnlyProperty();
    }
}
