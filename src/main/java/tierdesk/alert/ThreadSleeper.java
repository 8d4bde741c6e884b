package tierdesk.alert;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** Waits as threads do. */
public final class ThreadSleeper implements Sleeper {

    private final Semaphore calls = new Semaphore(0);

    @Override
    public Duration uptime() {
        return Duration.ofNanos(System.nanoTime());
    }

    @Override
    public void sleep(Duration atMost) throws InterruptedException {
        if (calls.tryAcquire(atMost.toNanos(), TimeUnit.NANOSECONDS)) {
            calls.drainPermits();
        }
    }

    @Override
    public void wake() {
        calls.release();
    }
}
