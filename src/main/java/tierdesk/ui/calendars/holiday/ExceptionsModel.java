package tierdesk.ui.calendars.holiday;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import javafx.beans.Observable;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.SortedList;
import org.jspecify.annotations.Nullable;
import tierdesk.clock.CalendarException;
import tierdesk.clock.OpenInterval;
import tierdesk.ui.calendars.edit.CalendarDraft;
import tierdesk.ui.calendars.edit.Editing;
import tierdesk.ui.calendars.text.HolidayWords;
import tierdesk.ui.calendars.text.HoursText;
import tierdesk.ui.text.Messages;

/** Dates with other hours, of the calendar that is edited, and the one of them that is in the form. */
public final class ExceptionsModel {

    private final Editing editing;
    private final Messages messages;
    private final HolidayWords words;
    private final BooleanProperty formOpen = new SimpleBooleanProperty(this, "formOpen", false);
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper(this, "problem", "");
    private @Nullable CalendarException edited;

    final ObjectProperty<@Nullable LocalDate> date = new SimpleObjectProperty<>(this, "date");
    final StringProperty hours = new SimpleStringProperty(this, "hours", "");
    final StringProperty name = new SimpleStringProperty(this, "name", "");

    public ExceptionsModel(Editing editing, Messages messages) {
        this.editing = editing;
        this.messages = messages;
        this.words = new HolidayWords(messages);
        editing.draftProperty().subscribe(draft -> close());
        List.<Observable>of(date, hours, name).forEach(field -> field.addListener(any -> problem.set(findProblem())));
    }

    ObservableList<CalendarException> exceptions() {
        CalendarDraft draft = editing.draft();
        return new SortedList<>(draft == null ? FXCollections.observableArrayList() : draft.exceptions(),
                Comparator.comparing(CalendarException::date));
    }

    BooleanProperty formOpenProperty() {
        return formOpen;
    }

    /** What is wrong with the form; empty if nothing. */
    ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }

    void add() {
        edited = null;
        date.set(editing.today());
        hours.set("");
        name.set("");
        formOpen.set(true);
    }

    void edit(CalendarException exception) {
        edited = exception;
        date.set(exception.date());
        hours.set(HoursText.write(exception.intervals()));
        name.set(exception.name());
        formOpen.set(true);
    }

    void remove(CalendarException exception) {
        CalendarDraft draft = editing.draft();
        if (draft != null) {
            draft.exceptions().remove(exception);
        }
        if (exception.equals(edited)) {
            close();
        }
    }

    /** Puts what the form comes to into the calendar; nothing done while something in it is wrong. */
    boolean keep() {
        LocalDate on = date.get();
        CalendarDraft draft = editing.draft();
        problem.set(findProblem());
        if (draft == null || on == null || !problem.get().isEmpty()) {
            return false;
        }
        CalendarException exception =
                new CalendarException(on, OpenInterval.union(HoursText.read(hours.get()).intervals()), name.get().strip());
        int index = edited == null ? -1 : draft.exceptions().indexOf(edited);
        if (index >= 0) {
            draft.exceptions().set(index, exception);
        } else {
            draft.exceptions().add(exception);
        }
        close();
        return true;
    }

    private String findProblem() {
        LocalDate on = date.get();
        CalendarDraft draft = editing.draft();
        HoursText typed = HoursText.read(hours.get());
        if (on == null) {
            return messages.get("calendars.holiday.rule-wrong.date");
        } else if (!typed.unreadable().isEmpty()) {
            return messages.get("calendars.hours.unreadable", typed.unreadable().getFirst());
        } else if (!typed.empty().isEmpty()) {
            return messages.get("calendars.hours.empty", typed.empty().getFirst());
        } else if (draft != null && draft.exceptions().stream().anyMatch(other -> !other.equals(edited) && other.date().equals(on))) {
            return messages.get("calendars.exception.twice", words.date(on));
        }
        return "";
    }

    /** The hours of an exception, in words. */
    String hours(CalendarException exception) {
        return exception.intervals().isEmpty() ? messages.get("calendars.hours.closed") : HoursText.write(exception.intervals());
    }

    void close() {
        edited = null;
        formOpen.set(false);
    }
}
