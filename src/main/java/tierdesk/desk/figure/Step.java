package tierdesk.desk.figure;

import java.util.ArrayList;
import java.util.List;

/**
 * A step of a ticket from one station to the next.
 *
 * @param from a level's id, {@link #RECEIVED}, {@link #MANAGER} or {@link #CLOSED}
 * @param to likewise
 */
public record Step(String from, String to, Kind kind) {

    /** Where every ticket comes from. */
    public static final String RECEIVED = "(received)";

    /** The Manager Decision Point. */
    public static final String MANAGER = "(manager)";

    /** Where tickets end. */
    public static final String CLOSED = "(closed)";

    private static final String BETWEEN_STEPS = "|";
    private static final char BETWEEN_STATIONS = '>';
    private static final char BEFORE_KIND = ':';

    /** What kind of step it is, and whether it is the procedure's own way (PROCEDURE.md, the table of steps). */
    public enum Kind {
        STARTED(true),
        STARTED_ABOVE(false),
        ESCALATED(true),
        SKIPPED(false),
        SENT_BACK(false),
        REJECTED(false),
        TO_MANAGER(true),
        RAISED_EARLY(false),
        DECIDED(true),
        CLOSED(true),
        CLOSED_UNVERIFIED(false),
        REOPENED(false);

        private final boolean conforming;

        Kind(boolean conforming) {
            this.conforming = conforming;
        }

        /** The step is one that the procedure prescribes; the others are allowed, for a reason, and counted. */
        public boolean conforming() {
            return conforming;
        }
    }

    /** As it is kept: {@code tier-1>tier-2:ESCALATED}. */
    @Override
    public String toString() {
        return from + BETWEEN_STATIONS + to + BEFORE_KIND + kind;
    }

    /** A way as it is kept, its steps one after the other. */
    public static String join(List<Step> way) {
        return String.join(BETWEEN_STEPS, way.stream().map(Step::toString).toList());
    }

    /** A way that was kept by {@link #join}; a last step that was cut off is left out. */
    public static List<Step> parse(String way) {
        List<Step> steps = new ArrayList<>();
        for (String step : way.split("\\" + BETWEEN_STEPS, -1)) {
            int kind = step.lastIndexOf(BEFORE_KIND);
            int to = step.indexOf(BETWEEN_STATIONS);
            if (to >= 0 && kind > to) {
                steps.add(new Step(step.substring(0, to), step.substring(to + 1, kind), Kind.valueOf(step.substring(kind + 1))));
            }
        }
        return steps;
    }
}
