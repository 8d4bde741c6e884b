package tierdesk.ui.calendars.edit;

import java.util.List;
import tierdesk.clock.CalendarDefinition;

/**
 * What the fields come to.
 *
 * @param definition the calendar, as far as the fields can be read: drawn and tried out while it is being typed
 * @param notes what is wrong, and what may not be meant
 */
public record Reading(CalendarDefinition definition, List<Note> notes) {

    public Reading {
        notes = List.copyOf(notes);
    }

    /** Nothing has to be mended before it can be saved. */
    public boolean isSound() {
        return notes.stream().noneMatch(Note::problem);
    }

    /** What is to be said at a field. */
    public List<Note> at(Place place) {
        return notes.stream().filter(note -> note.place() == place).toList();
    }
}
