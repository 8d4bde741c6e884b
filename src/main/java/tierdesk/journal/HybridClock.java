package tierdesk.journal;

import java.time.InstantSource;

/** The hybrid logical clock of one installation (Kulkarni et al., "Logical Physical Clocks", 2014). Safe for any number of threads. */
public final class HybridClock {

    private final InstantSource wall;
    private HybridTime last;

    /** @param last the latest reading the installation's journal holds */
    public HybridClock(InstantSource wall, HybridTime last) {
        this.wall = wall;
        this.last = last;
    }

    /** A reading later than every reading given out or observed so far. */
    public synchronized HybridTime next() {
        long now = wall.millis();
        last = now > last.millis() ? new HybridTime(now, 0) : successor(last);
        return last;
    }

    /** Another installation's entry was read: everything recorded from now on comes after it. */
    public synchronized void observe(HybridTime other) {
        if (other.compareTo(last) > 0) {
            last = other;
        }
    }

    private static HybridTime successor(HybridTime time) {
        return time.counter() == Integer.MAX_VALUE
                ? new HybridTime(time.millis() + 1, 0)
                : new HybridTime(time.millis(), time.counter() + 1);
    }
}
