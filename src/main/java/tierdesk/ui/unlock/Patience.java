package tierdesk.ui.unlock;

import java.time.Duration;

/** How long somebody waits who has guessed wrong: a person who mistypes hardly notices, one who guesses does. */
final class Patience {

    private static final int FREE = 2;
    private static final int LONGEST_SECONDS = 60;

    private int wrong;

    /** Counts one more, and answers how long the next has to wait. */
    Duration afterWrong() {
        wrong++;
        return wrong <= FREE ? Duration.ZERO : Duration.ofSeconds(Math.min(LONGEST_SECONDS, 1L << Math.min(wrong - FREE, 10)));
    }
}
