package tierdesk.procedure;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * One saved version of a service-request escalation procedure; immutable once saved.
 *
 * @param ref identity and version
 * @param levels from the lowest to the last before the Manager Decision Point; never empty
 * @param priorities a rule for every priority
 * @param matrix impact × urgency → priority, complete
 * @param stoppingHolds the kinds of hold during which frames stand still
 * @param skipAllowed a level may be skipped, with a reason
 * @param sendBackAllowed a ticket may be sent to a lower level, with a reason
 * @param costCap cost past which a ticket may be raised to the manager from any level; none if null
 * @param asked what a step must hold beyond what every procedure asks for; versions saved before there was a choice ask for nothing more
 * @param base the version it inherits from, of which it keeps all that is not its own; none if null
 */
public record Procedure(
        ProcedureRef ref,
        String name,
        List<Level> levels,
        Map<Priority, PriorityRule> priorities,
        Map<Impact, Map<Urgency, Priority>> matrix,
        Set<HoldKind> stoppingHolds,
        AlertRule alerts,
        VendorRule vendor,
        VerificationRule verification,
        ReopenRule reopening,
        boolean skipAllowed,
        boolean sendBackAllowed,
        @Nullable BigDecimal costCap,
        Set<AskedField> asked,
        @Nullable ProcedureRef base) {

    public Procedure {
        levels = List.copyOf(levels);
        priorities = Map.copyOf(priorities);
        matrix = Map.copyOf(matrix);
        stoppingHolds = Collections.unmodifiableSet(new TreeSet<>(stoppingHolds));
        asked = asked == null ? Set.of() : Set.copyOf(asked);
    }

    /** One that asks for nothing more than every procedure, and inherits from none. */
    public Procedure(
            ProcedureRef ref,
            String name,
            List<Level> levels,
            Map<Priority, PriorityRule> priorities,
            Map<Impact, Map<Urgency, Priority>> matrix,
            Set<HoldKind> stoppingHolds,
            AlertRule alerts,
            VendorRule vendor,
            VerificationRule verification,
            ReopenRule reopening,
            boolean skipAllowed,
            boolean sendBackAllowed,
            @Nullable BigDecimal costCap) {
        this(ref, name, levels, priorities, matrix, stoppingHolds, alerts, vendor, verification, reopening, skipAllowed, sendBackAllowed,
                costCap, Set.of(), null);
    }

    /** The same rules as another version. */
    public Procedure as(ProcedureRef version, @Nullable ProcedureRef inherited) {
        return new Procedure(version, name, levels, priorities, matrix, stoppingHolds, alerts, vendor, verification, reopening, skipAllowed,
                sendBackAllowed, costCap, asked, inherited);
    }

    public Priority priority(Impact impact, Urgency urgency) {
        return Objects.requireNonNull(
                Objects.requireNonNull(matrix.get(impact), "matrix lacks " + impact).get(urgency),
                "matrix lacks " + impact + "/" + urgency);
    }

    public PriorityRule rule(Priority priority) {
        return Objects.requireNonNull(priorities.get(priority), "no rule for " + priority);
    }

    public Level first() {
        return levels.getFirst();
    }

    /** The level of this id; an id of another procedure counts as the first level, so that a moved ticket stays somewhere. */
    public Level level(String id) {
        int index = indexOf(id);
        return index < 0 ? first() : levels.get(index);
    }

    /** Position in {@link #levels}, or -1. */
    public int indexOf(String id) {
        for (int i = 0; i < levels.size(); i++) {
            if (levels.get(i).id().equals(id)) {
                return i;
            }
        }
        return -1;
    }

    /** The level above this one, or null at the last, above which only the manager decides. */
    public @Nullable Level above(String id) {
        int index = indexOf(id);
        return index >= 0 && index + 1 < levels.size() ? levels.get(index + 1) : null;
    }

    public Duration elapsedFrame(String levelId, Priority priority) {
        return rule(priority).scale(level(levelId).elapsedFrame());
    }

    public Duration effortBox(String levelId, Priority priority) {
        return rule(priority).scale(level(levelId).effortBox());
    }

    public Duration qualifyWithin(String levelId, Priority priority) {
        return rule(priority).scale(level(levelId).qualifyWithin());
    }
}
