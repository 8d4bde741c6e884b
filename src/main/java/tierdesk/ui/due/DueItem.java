package tierdesk.ui.due;

import java.util.ArrayList;
import java.util.List;
import tierdesk.desk.TicketRow;

/** A line of the due board. */
sealed interface DueItem {

    /** A group's name over its tickets. */
    record Head(DueGroup group, long count) implements DueItem {
    }

    /** A ticket that runs out. */
    record Due(TicketRow row) implements DueItem {
    }

    /** Tickets of a group that are not shown one by one. */
    record More(DueGroup group, long count) implements DueItem {
    }

    /** All lines, groups without tickets left out. */
    static List<DueItem> of(DueBoard board) {
        List<DueItem> items = new ArrayList<>();
        for (DueBoard.Section section : board.sections()) {
            if (section.count() > 0) {
                items.add(new Head(section.group(), section.count()));
                section.rows().forEach(row -> items.add(new Due(row)));
            }
            if (section.more() > 0) {
                items.add(new More(section.group(), section.more()));
            }
        }
        return items;
    }
}
