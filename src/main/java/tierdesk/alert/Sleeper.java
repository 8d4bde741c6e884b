package tierdesk.alert;

import java.time.Duration;

/** How the timer waits. A test moves it on by hand. */
public interface Sleeper {

    /** Time that has passed since some fixed beginning, whatever the wall clock says; it may stand still while the machine sleeps. */
    Duration uptime();

    /** Waits until {@link #wake} is called, or that long; returns at once if it was called since the last return. */
    void sleep(Duration atMost) throws InterruptedException;

    /** Ends the present or next {@link #sleep}. From any thread. */
    void wake();
}
