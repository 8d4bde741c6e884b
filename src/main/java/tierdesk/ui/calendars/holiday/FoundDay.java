package tierdesk.ui.calendars.holiday;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import tierdesk.clock.Holiday;

/** A holiday that an import offers, and whether it is wanted. */
final class FoundDay {

    private final Holiday holiday;
    private final boolean known;
    private final BooleanProperty wanted;

    /** @param known the calendar has it already; it is then not offered again */
    FoundDay(Holiday holiday, boolean known) {
        this.holiday = holiday;
        this.known = known;
        this.wanted = new SimpleBooleanProperty(this, "wanted", !known);
    }

    Holiday holiday() {
        return holiday;
    }

    boolean isKnown() {
        return known;
    }

    BooleanProperty wantedProperty() {
        return wanted;
    }

    boolean isWanted() {
        return wanted.get();
    }
}
