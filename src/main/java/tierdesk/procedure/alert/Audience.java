package tierdesk.procedure.alert;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import tierdesk.procedure.AlertRule;
import tierdesk.procedure.Procedure;
import tierdesk.procedure.Stage;
import tierdesk.procedure.frame.FrameKind;
import tierdesk.procedure.ticket.Ticket;

/**
 * Who hears an alert: the holder; the level's people when nobody holds it; the manager at breach and at each repeat (CLOCK.md).
 *
 * @param holder who holds the ticket; null when nobody does
 * @param level whose people hear it, because nobody holds it; null when somebody does or it waits for the manager
 * @param manager managers hear it
 * @param listOnly it stands in the list and interrupts nobody
 */
public record Audience(@Nullable String holder, @Nullable String level, boolean manager, boolean listOnly) {

    /** Who hears an alert of this ticket, as it stands now. */
    public static Audience of(AlertKey key, Ticket ticket, Procedure procedure) {
        String level = ticket.stage() == Stage.MANAGER_DECISION ? null : ticket.level();
        return of(key, ticket.holder().orElse(null), level, procedure.alerts());
    }

    /**
     * @param holder who holds the ticket now; null for nobody
     * @param level the level it is at; null at the Manager Decision Point
     */
    public static Audience of(AlertKey key, @Nullable String holder, @Nullable String level, AlertRule rule) {
        Threshold threshold = key.threshold();
        boolean listOnly = key.kind().warns() && threshold.percent() < rule.holderPercent();
        return new Audience(
                holder,
                holder == null ? level : null,
                !listOnly && (holder == null && level == null || breach(key.kind(), threshold)),
                listOnly);
    }

    /** The end of a hold or a vendor's silence is no breach of ours until it was told once in vain. */
    private static boolean breach(FrameKind kind, Threshold threshold) {
        return switch (kind) {
            case CONTRACT, LEVEL, QUALIFY, EFFORT, VERIFY, UNASSIGNED -> threshold.spent();
            case VENDOR_PROMISE, HOLD_END, CLOSE_UNVERIFIED -> threshold.repeat() > 0;
        };
    }

    /**
     * @param levels ids of the levels that the person serves
     * @param isManager the person is a manager
     */
    public boolean hears(String technician, Set<String> levels, boolean isManager) {
        return technician.equals(holder) || level != null && levels.contains(level) || manager && isManager;
    }
}
