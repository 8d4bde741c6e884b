package tierdesk.intake.sample;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tierdesk.procedure.HoldKind;

/**
 * What becomes of a ticket, before its story is told.
 *
 * @param path the levels it goes through, as places in the procedure; a step by more than one upwards is a skip
 * @param end where it stands at the end
 * @param hold what it waits on at the end, or waited on in between; null for nothing
 * @param rejections how often the client says no before saying yes
 */
record Outline(
        List<Integer> path,
        End end,
        @Nullable HoldKind hold,
        boolean handOverReturned,
        boolean vendor,
        boolean extended,
        int rejections,
        boolean unreached,
        boolean reopened) {

    Outline {
        path = List.copyOf(path);
    }

    /** Where a ticket stands. */
    enum End {
        RECEIVED,
        IDENTIFIED,
        HANDED_OVER,
        QUALIFYING,
        IN_PROGRESS,
        ON_HOLD,
        RESOLVED,
        VERIFIED,
        AT_MANAGER,
        CLOSED,
        /** Closed after it had gone to the manager. */
        DECIDED;

        boolean isClosed() {
            return this == CLOSED || this == DECIDED;
        }
    }
}
