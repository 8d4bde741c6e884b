package tierdesk.procedure.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tierdesk.procedure.event.ResolutionEvent.Lacked;
import tierdesk.procedure.ticket.Ticket;

/** Steps 7, 12, 17, 22: a ticket is closed only after complete resolution details are in the desk. Names what is missing, as a list. */
public final class CloseGate {

    private CloseGate() {
    }

    /** Each field that still keeps the ticket from being closed, in the order of the form; empty when nothing does. */
    public static List<Field> missing(
            Ticket ticket, String resolution, String rootCause, String category, boolean lowerLevelCouldHave, @Nullable Lacked lacked) {
        List<Field> missing = new ArrayList<>();
        if (resolution.isBlank()) {
            missing.add(Field.RESOLUTION);
        }
        if (rootCause.isBlank()) {
            missing.add(Field.ROOT_CAUSE);
        }
        if (category.isBlank()) {
            missing.add(Field.CATEGORY);
        }
        if (ticket.minutes() <= 0) {
            missing.add(Field.TIME_BOOKED);
        }
        if (lowerLevelCouldHave && lacked == null) {
            missing.add(Field.LACKED);
        }
        return missing;
    }

    static Optional<Refusal> refusal(
            Ticket ticket, String resolution, String rootCause, String category, boolean lowerLevelCouldHave, @Nullable Lacked lacked) {
        List<Field> missing = missing(ticket, resolution, rootCause, category, lowerLevelCouldHave, lacked);
        return missing.isEmpty() ? Optional.empty() : Optional.of(new Refusal(Refusal.Key.CLOSE_GATE, List.of(missing.getFirst(), missing.size())));
    }
}
