package tierdesk.desk;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tierdesk.procedure.HoldKind;
import tierdesk.procedure.Priority;
import tierdesk.procedure.Stage;

/**
 * A line of the queue: a flat projection, derived from the journal.
 *
 * @param row its place among the rows; small and stable on this installation
 * @param level the level's id
 * @param levelIndex the level's position in its procedure, from 0; the number of levels at the manager's decision point
 * @param holder technician's id; null while unassigned
 * @param calendar id of the calendar that counts its time
 * @param dueAt when the frame that ends first is spent; null while it stands still, at verification, or closed
 * @param frameStart when that frame began to count
 * @param allowedMillis what that frame allows in all, business time
 * @param leftMillis while it stands still: what is left of it; else null
 * @param effortMinutes hands-on minutes at the present level
 * @param effortAllowedMinutes the effort box there
 * @param levelCost what these minutes cost, in the shop's currency
 * @param levelRate what an hour at the level costs by the procedure
 * @param nextLevel id of the level above; null at the last
 * @param nextRate what an hour there costs by the procedure; null at the last
 */
public record TicketRow(
        long row,
        UUID id,
        String number,
        String subject,
        String customer,
        String requester,
        String level,
        int levelIndex,
        Stage stage,
        boolean handOverPending,
        Priority priority,
        boolean identified,
        @Nullable String holder,
        @Nullable HoldKind hold,
        String calendar,
        @Nullable Instant dueAt,
        @Nullable Instant frameStart,
        long allowedMillis,
        @Nullable Long leftMillis,
        int effortMinutes,
        int effortAllowedMinutes,
        BigDecimal levelCost,
        BigDecimal levelRate,
        @Nullable String nextLevel,
        @Nullable BigDecimal nextRate,
        boolean verified,
        boolean unverifiedClose,
        boolean needsALook,
        Instant receivedAt,
        Instant lastActivityAt) {
}
