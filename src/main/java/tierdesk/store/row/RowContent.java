package tierdesk.store.row;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tierdesk.procedure.HoldKind;
import tierdesk.procedure.Priority;
import tierdesk.procedure.Stage;
import tierdesk.procedure.cost.Money;

/**
 * What a row of the queue holds (see {@code TicketRow}), and by what it is found and ordered.
 *
 * @param holderKey the holder; {@link #NOBODY} unassigned, {@link #MANAGER} where the manager decides
 * @param timeKey orders by time left: running frames by their end, then those that stand still, then those without; closed ones latest first
 * @param effortKey orders by how much of the effort box is spent, in thousandths; none when closed
 * @param nextAlertAt when the timer is to look at it; null for never
 */
@Embeddable
public record RowContent(
        UUID id,
        @Column(length = 40) String number,
        @Column(length = 60) String numberKey,
        @Column(length = 400) String subject,
        @Column(length = 60) String subjectKey,
        @Column(length = 200) String customer,
        @Column(length = 60) String customerKey,
        @Column(length = 200) String requester,
        @Column(length = 60) String level,
        int levelIndex,
        Stage stage,
        Standing standing,
        boolean handOverPending,
        Priority priority,
        boolean identified,
        @Column(length = 60) @Nullable String holder,
        @Column(length = 60) String holderKey,
        @Nullable HoldKind hold,
        @Column(length = 60) String calendar,
        @Nullable Instant dueAt,
        @Nullable Instant frameStart,
        long allowedMillis,
        @Nullable Long leftMillis,
        long timeKey,
        int effortMinutes,
        int effortAllowedMinutes,
        int effortKey,
        @Column(precision = 19, scale = Money.MOST_DECIMALS) BigDecimal levelCost,
        @Column(precision = 19, scale = Money.MOST_DECIMALS) BigDecimal levelRate,
        @Column(length = 60) @Nullable String nextLevel,
        @Column(precision = 19, scale = Money.MOST_DECIMALS) @Nullable BigDecimal nextRate,
        boolean verified,
        boolean unverifiedClose,
        @Column(name = "needs_a_look") boolean needsALook,
        Instant receivedAt,
        Instant lastActivityAt,
        @Nullable Instant nextAlertAt,
        boolean closed) {

    public static final String NOBODY = "";
    public static final String MANAGER = "~";

    /** Keys of the views it counts in. */
    List<String> countedIn() {
        List<String> keys = new ArrayList<>();
        keys.add(CountKey.ALL);
        if (needsALook) {
            keys.add(CountKey.NEEDS_A_LOOK);
        }
        if (closed) {
            keys.add(CountKey.CLOSED);
            return keys;
        }
        keys.add(CountKey.OPEN);
        if (holder != null) {
            keys.add(CountKey.holder(holder));
        } else if (holderKey.equals(NOBODY)) {
            keys.add(CountKey.UNASSIGNED);
        }
        if (standing != Standing.MANAGER_DECISION) {
            keys.add(CountKey.level(level));
        }
        switch (standing) {
            case WAITING -> keys.add(CountKey.WAITING);
            case VERIFYING -> keys.add(CountKey.TO_VERIFY);
            case MANAGER_DECISION -> keys.add(CountKey.MANAGER_DECISION);
            case RECEIVED, IDENTIFIED, QUALIFYING, IN_PROGRESS, CONFIRMED, CLOSED -> {
                // in no view of its own
            }
        }
        return keys;
    }
}
