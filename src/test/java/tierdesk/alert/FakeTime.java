package tierdesk.alert;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** Time under a test's control: what really passes, and a wall clock that can be set wrong. */
final class FakeTime implements InstantSource, Sleeper {

    private Instant real;
    private Duration wallError = Duration.ZERO;
    private Duration suspended = Duration.ZERO;
    private final Instant beginning;
    boolean woken;

    FakeTime(Instant beginning) {
        this.beginning = beginning;
        this.real = beginning;
    }

    @Override
    public Instant instant() {
        return real.plus(wallError);
    }

    @Override
    public Duration uptime() {
        return Duration.between(beginning, real).minus(suspended);
    }

    /** What time it really is. */
    Instant real() {
        return real;
    }

    Duration wallError() {
        return wallError;
    }

    /** Time passes until then and the machine is awake. */
    void to(Instant instant) {
        real = instant;
    }

    /** Time passes and the machine is awake. */
    void pass(Duration time) {
        real = real.plus(time);
    }

    /** Time passes and the machine sleeps: its uptime stands still. */
    void suspend(Duration time) {
        real = real.plus(time);
        suspended = suspended.plus(time);
    }

    /** Somebody sets the wall clock, forward or back. */
    void setWallClock(Duration by) {
        wallError = wallError.plus(by);
    }

    @Override
    public void sleep(Duration atMost) {
        throw new UnsupportedOperationException("A test moves time on by itself");
    }

    @Override
    public void wake() {
        woken = true;
    }
}
