package tierdesk.store.door;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How long one waits after wrong passwords: a slip or two cost nothing, then each doubles the wait, up to five minutes. So somebody who guesses
 * has under 300 tries a day, and whoever the password belongs to is never more than five minutes from coming in.
 */
final class Patience {

    private static final int FREE = 2;
    private static final Duration FIRST = Duration.ofSeconds(5);
    static final Duration LONGEST = Duration.ofMinutes(5);

    private Patience() {
    }

    /** @param failures wrong ones in a row, this one included */
    static Duration after(int failures) {
        if (failures <= FREE) {
            return Duration.ZERO;
        }
        // 5, 10, 20 … s; the shift is bounded before the wait is
        Duration wait = FIRST.multipliedBy(1L << Math.min(failures - FREE - 1, 10));
        return wait.compareTo(LONGEST) < 0 ? wait : LONGEST;
    }

    /** Until when one waits; null when one need not. A clock that was set back makes nobody wait longer than the longest. */
    static @Nullable Instant left(@Nullable Instant refusedUntil, Instant now) {
        if (refusedUntil == null || !refusedUntil.isAfter(now)) {
            return null;
        }
        Instant longest = now.plus(LONGEST);
        return refusedUntil.isBefore(longest) ? refusedUntil : longest;
    }
}
