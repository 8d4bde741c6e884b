package tierdesk.procedure;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The built-in procedure: the table of PROCEDURE.md with the starting numbers of CLOCK.md. */
public final class StandardProcedure {

    /** The calendar of the shop's own support hours. */
    public static final String SUPPORT_HOURS = "support-hours";

    /** The calendar that is never closed. */
    public static final String ALWAYS_OPEN = "always-open";

    public static final ProcedureRef REF = new ProcedureRef("standard", 1);

    public static final Procedure V1 = new Procedure(
            REF,
            "Standard",
            List.of(
                    level("tier-1", "Tier 1", 1, 60, 30, 60, 15),
                    level("tier-2", "Tier 2", 2, 90, 60, 4 * 60, 30),
                    level("tier-3", "Tier 3", 3, 120, 2 * 60, 8 * 60, 60),
                    level("onsite", "Onsite", 4, 150, 4 * 60, 16 * 60, 4 * 60)),
            Map.of(
                    Priority.P1, new PriorityRule(50, ALWAYS_OPEN, Duration.ofHours(4)),
                    Priority.P2, new PriorityRule(100, SUPPORT_HOURS, Duration.ofHours(8)),
                    Priority.P3, new PriorityRule(100, SUPPORT_HOURS, Duration.ofHours(24)),
                    Priority.P4, new PriorityRule(200, SUPPORT_HOURS, Duration.ofHours(72))),
            matrix(),
            Set.of(HoldKind.CLIENT, HoldKind.VENDOR, HoldKind.PARTS),
            new AlertRule(50, 75, 80, Duration.ofHours(2), false),
            new VendorRule(1, Duration.ofHours(4)),
            new VerificationRule(true, Duration.ofHours(8), 3, 5),
            new ReopenRule(Duration.ofDays(14), 2, 3),
            true,
            true,
            null);

    private StandardProcedure() {
    }

    private static Level level(String id, String name, int palette, int rate, int effort, int elapsed, int qualify) {
        return new Level(
                id,
                name,
                palette,
                BigDecimal.valueOf(rate),
                Duration.ofMinutes(effort),
                Duration.ofMinutes(elapsed),
                Duration.ofMinutes(qualify));
    }

    private static Map<Impact, Map<Urgency, Priority>> matrix() {
        Map<Impact, Map<Urgency, Priority>> matrix = new EnumMap<>(Impact.class);
        matrix.put(Impact.HIGH, row(Priority.P1, Priority.P2, Priority.P3));
        matrix.put(Impact.MEDIUM, row(Priority.P2, Priority.P3, Priority.P4));
        matrix.put(Impact.LOW, row(Priority.P3, Priority.P4, Priority.P4));
        return matrix;
    }

    private static Map<Urgency, Priority> row(Priority high, Priority medium, Priority low) {
        return Map.of(Urgency.HIGH, high, Urgency.MEDIUM, medium, Urgency.LOW, low);
    }
}
