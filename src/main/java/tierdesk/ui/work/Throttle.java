package tierdesk.ui.work;

import java.time.Duration;
import java.util.function.Consumer;

/**
 * Work that is asked for more often than it is worth doing: once at a time, a rest after each, never forgotten. The rest
 * is longer after long work, so that it takes a third of one thread at most.
 */
public final class Throttle {

    private static final int REST_PER_WORK = 2;

    private final Background background;
    private final Duration leastRest;
    private final Consumer<Runnable> work;
    private boolean busy;
    private boolean again;

    /** @param work starts the work, and calls what it is given when the work has ended */
    public Throttle(Background background, Duration leastRest, Consumer<Runnable> work) {
        this.background = background;
        this.leastRest = leastRest;
        this.work = work;
    }

    /** Does it now, or after the present work and its rest; on the screen's thread. */
    public void request() {
        if (busy) {
            again = true;
            return;
        }
        busy = true;
        again = false;
        long start = System.nanoTime();
        work.accept(() -> background.later(rest(Duration.ofNanos(System.nanoTime() - start)), this::rested));
    }

    private Duration rest(Duration taken) {
        Duration proportional = taken.multipliedBy(REST_PER_WORK);
        return proportional.compareTo(leastRest) > 0 ? proportional : leastRest;
    }

    private void rested() {
        busy = false;
        if (again) {
            request();
        }
    }
}
