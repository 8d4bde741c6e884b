package tierdesk.desk;

import java.util.Locale;
import tierdesk.desk.figure.Behind;
import tierdesk.desk.figure.FigureFilter;

/** A way to look at the queue. Serialised by {@link #key} in settings and on the command line. */
public sealed interface View {

    /** Held by a technician, open. */
    record Mine(String technician) implements View {
    }

    /** Open at a level. */
    record AtLevel(String level) implements View {
    }

    /** The tickets behind one of the manager's figures, open and closed. */
    record Figure(FigureFilter filter, Behind behind) implements View {
    }

    /** Views that need nothing else to be known. */
    enum Fixed implements View {
        OPEN,
        UNASSIGNED,
        WAITING,
        TO_VERIFY,
        PAST_FRAME,
        MANAGER_DECISION,
        NEEDS_A_LOOK,
        CLOSED,
        ALL
    }

    /** {@code my}, {@code tier-1}, {@code past-frame} … as typed on the command line. */
    default String key() {
        return switch (this) {
            case Mine _ -> "my";
            case AtLevel at -> at.level();
            case Figure _ -> "figure";
            case Fixed fixed -> fixed.name().toLowerCase(Locale.ROOT).replace('_', '-');
        };
    }
}
