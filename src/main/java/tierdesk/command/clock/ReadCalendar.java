package tierdesk.command.clock;

import org.jspecify.annotations.Nullable;
import tierdesk.clock.SupportCalendar;

/**
 * A calendar as it was read from a file: itself, or the sentence that says what is wrong with it.
 *
 * @param calendar null if it is wrong
 * @param sentence empty if it is right
 */
record ReadCalendar(@Nullable SupportCalendar calendar, String sentence) {

    static ReadCalendar right(SupportCalendar calendar) {
        return new ReadCalendar(calendar, "");
    }

    static ReadCalendar wrong(String sentence) {
        return new ReadCalendar(null, sentence);
    }

    SupportCalendar orWrong() throws WrongExampleException {
        if (calendar == null) {
            throw new WrongExampleException(sentence);
        }
        return calendar;
    }

    /** Whether both are made of the same data. */
    boolean same(ReadCalendar other) {
        return calendar != null
                && other.calendar != null
                && calendar.definition().equals(other.calendar.definition());
    }
}
