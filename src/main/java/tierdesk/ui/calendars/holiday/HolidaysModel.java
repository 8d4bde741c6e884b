package tierdesk.ui.calendars.holiday;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.SortedList;
import org.jspecify.annotations.Nullable;
import tierdesk.clock.Holiday;
import tierdesk.ui.UiContext;
import tierdesk.ui.calendars.edit.Aside;
import tierdesk.ui.calendars.edit.CalendarDraft;
import tierdesk.ui.calendars.edit.Editing;
import tierdesk.ui.calendars.text.HolidayWords;
import tierdesk.ui.dialog.Dialogs.FileKind;

/** The holidays of the calendar that is edited, and the one of them that is in the form. */
public final class HolidaysModel {

    private final UiContext ui;
    private final Editing editing;
    private final ImportModel imports;
    private final HolidayForm form;
    private final BooleanProperty formOpen = new SimpleBooleanProperty(this, "formOpen", false);
    private @Nullable Holiday edited;

    public HolidaysModel(UiContext ui, Editing editing, ImportModel imports) {
        this.ui = ui;
        this.editing = editing;
        this.imports = imports;
        this.form = new HolidayForm(ui.messages());
        editing.draftProperty().subscribe(draft -> close());
    }

    /** In the order in which they come next; those that are past last. */
    ObservableList<Holiday> holidays() {
        CalendarDraft draft = editing.draft();
        ObservableList<Holiday> holidays = draft == null ? FXCollections.observableArrayList() : draft.holidays();
        LocalDate today = editing.today();
        return new SortedList<>(holidays, Comparator
                .comparing((Holiday holiday) -> HolidayWords.next(holiday.rule(), today).orElse(LocalDate.MAX))
                .thenComparing(Holiday::name));
    }

    LocalDate today() {
        return editing.today();
    }

    HolidayForm form() {
        return form;
    }

    BooleanProperty formOpenProperty() {
        return formOpen;
    }

    void add() {
        edited = null;
        form.clear(editing.today());
        formOpen.set(true);
    }

    void edit(Holiday holiday) {
        edited = holiday;
        form.fill(holiday, editing.today());
        formOpen.set(true);
    }

    void remove(Holiday holiday) {
        CalendarDraft draft = editing.draft();
        if (draft != null) {
            draft.holidays().remove(holiday);
        }
        if (holiday.equals(edited)) {
            close();
        }
    }

    /** Puts what the form comes to into the calendar; empty and nothing done while something in it is wrong. */
    Optional<Holiday> keep() {
        Holiday holiday = form.outcome().holiday();
        CalendarDraft draft = editing.draft();
        if (holiday == null || draft == null) {
            return Optional.empty();
        }
        int index = edited == null ? -1 : draft.holidays().indexOf(edited);
        if (index >= 0) {
            draft.holidays().set(index, holiday);
        } else if (!draft.holidays().contains(holiday)) {
            draft.holidays().add(holiday);
        }
        close();
        return Optional.of(holiday);
    }

    void close() {
        edited = null;
        formOpen.set(false);
    }

    /** Offers the holidays of a country or region. */
    public void byRegion() {
        imports.openRegion();
        editing.asideProperty().set(Aside.IMPORT);
    }

    void fromFile() {
        Optional<Path> file = ui.dialogs().fileToOpen(ui.messages().get("calendars.import.file-title"),
                new FileKind(ui.messages().get("calendars.import.file-kind"), "*.ics"));
        file.ifPresent(path -> {
            imports.openFile(path);
            editing.asideProperty().set(Aside.IMPORT);
        });
    }
}
