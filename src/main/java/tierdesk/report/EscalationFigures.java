package tierdesk.report;

import java.util.List;
import java.util.Map;

/**
 * How requests climb.
 *
 * @param entries what was recorded of the tickets (see {@link Spread} for how it spreads over them)
 * @param startedAt tickets by the level that they began at, lowest first
 * @param highestLevel tickets by the highest level that they came to, lowest first
 * @param levelMoves by {@code from>to}, most frequent first
 * @param pingPongShare of the tickets, those that went from one level to another and straight back
 * @param reopenedShare of the tickets, those that were completed and then were not
 */
public record EscalationFigures(
        long tickets,
        long entries,
        Map<String, Long> startedAt,
        Map<String, Long> highestLevel,
        Share startedLowestAndEscalated,
        Map<String, Long> levelMoves,
        double pingPongShare,
        double reopenedShare,
        Spread levelMovesPerTicket,
        Spread entriesPerTicket) {

    /**
     * A part of a whole.
     *
     * @param of the tickets that began at the procedure's lowest level
     * @param count those of them that came above it
     * @param share {@code count / of}; 0 where there are none
     */
    public record Share(long count, long of, double share) {

        static Share of(long count, long of) {
            return new Share(count, of, of == 0 ? 0 : (double) count / of);
        }
    }

    /** How a number spreads over tickets: each is the smallest value that at least so many of a hundred tickets do not exceed; 0 without tickets. */
    public record Spread(int p50, int p90, int p99, int max) {

        static Spread of(List<Integer> values) {
            List<Integer> sorted = values.stream().sorted().toList();
            return new Spread(at(sorted, 50), at(sorted, 90), at(sorted, 99), at(sorted, 100));
        }

        private static int at(List<Integer> sorted, int percent) {
            return sorted.isEmpty() ? 0 : sorted.get((int) (((long) sorted.size() * percent + 99) / 100) - 1);
        }
    }
}
