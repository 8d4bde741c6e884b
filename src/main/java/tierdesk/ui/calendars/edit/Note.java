package tierdesk.ui.calendars.edit;

import java.util.List;
import tierdesk.clock.OpenInterval;

/**
 * Something to say at a field.
 *
 * @param problem it has to be mended before the calendar is saved; else it is allowed, and may not be meant
 * @param sentence in the person's language
 * @param offered hours to put in the field instead; none if empty
 */
public record Note(Place place, boolean problem, String sentence, List<OpenInterval> offered) {

    public Note {
        offered = List.copyOf(offered);
    }

    static Note problem(Place place, String sentence) {
        return new Note(place, true, sentence, List.of());
    }

    static Note remark(Place place, String sentence) {
        return new Note(place, false, sentence, List.of());
    }
}
