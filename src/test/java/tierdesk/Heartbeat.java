package tierdesk;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadInfo;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import javafx.application.Platform;

/**
 * Asks the JavaFX thread again and again for a sign of life, and says why one came late. Waiting (for a lock, a disk, another thread) is the program's
 * fault. A machine that is busy elsewhere lets that thread stand still while it could run; so late signs without waiting count by the time
 * the thread really computed, and a control thread of the same run tells how late the machine itself lets a thread be.
 */
final class Heartbeat implements AutoCloseable {

    static final long LIMIT_MILLIS = 100;

    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private static final long SAMPLE_MILLIS = 5;
    private static final int DEPTH = 40;

    private final Thread screen;
    private final Thread watch = Thread.ofPlatform().daemon().name("heartbeat").unstarted(this::watch);
    private final Thread control = Thread.ofPlatform().daemon().name("control").unstarted(this::control);
    private final AtomicLong machineLate = new AtomicLong();
    private final List<String> waited = new ArrayList<>();
    private volatile boolean stopped;
    private long beats;
    private long late;
    private long longComputed;
    private long longestComputed;
    private String longestWhere = "";

    /** @param screen the JavaFX thread */
    Heartbeat(Thread screen) {
        this.screen = screen;
        watch.start();
        control.start();
    }

    private void watch() {
        while (!stopped) {
            long computedBefore = THREADS.getThreadCpuTime(screen.threadId());
            CountDownLatch beat = new CountDownLatch(1);
            Platform.runLater(beat::countDown);
            String where = await(beat);
            long computed = millis(THREADS.getThreadCpuTime(screen.threadId()) - computedBefore);
            beats++;
            longComputed += computed > LIMIT_MILLIS ? 1 : 0;
            if (computed > longestComputed) {
                longestComputed = computed;
                longestWhere = where;
            }
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(SAMPLE_MILLIS));
        }
    }

    /** Looks at what the thread does while its sign of life is late. */
    private String await(CountDownLatch beat) {
        long began = System.nanoTime();
        long waiting = 0;
        String where = "";
        try {
            while (!beat.await(SAMPLE_MILLIS, TimeUnit.MILLISECONDS) && !stopped) {
                ThreadInfo info = THREADS.getThreadInfo(screen.threadId(), DEPTH);
                if (info != null && isWaiting(info)) {
                    waiting += SAMPLE_MILLIS;
                    where = stack(info);
                } else if (info != null && waiting == 0) {
                    where = stack(info);
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        if (millis(System.nanoTime() - began) > LIMIT_MILLIS) {
            late++;
        }
        if (waiting > LIMIT_MILLIS) {
            waited.add(waiting + " ms in\n" + where);
        }
        return where;
    }

    /** Waiting inside an event; between events the thread waits for the next one, and then no sign of life is late. */
    private static boolean isWaiting(ThreadInfo info) {
        List<StackTraceElement> stack = List.of(info.getStackTrace());
        if (stack.stream().anyMatch(frame -> frame.getMethodName().equals("waitForRenderingToComplete"))) {
            // the toolkit lets its own renderer finish, which computes like anybody else on the machine
            return false;
        }
        return switch (info.getThreadState()) {
            case BLOCKED, WAITING, TIMED_WAITING -> true;
            default -> stack.stream().limit(6).anyMatch(frame -> frame.getClassName().startsWith("sun.nio.")
                    || frame.getClassName().startsWith("java.io.") || frame.getClassName().startsWith("org.h2."));
        };
    }

    private static String stack(ThreadInfo info) {
        StringBuilder text = new StringBuilder();
        for (StackTraceElement frame : info.getStackTrace()) {
            text.append("    at ").append(frame).append('\n');
        }
        return text.toString();
    }

    private void control() {
        while (!stopped) {
            long began = System.nanoTime();
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(SAMPLE_MILLIS));
            machineLate.accumulateAndGet(millis(System.nanoTime() - began) - SAMPLE_MILLIS, Math::max);
        }
    }

    private static long millis(long nanos) {
        return TimeUnit.NANOSECONDS.toMillis(nanos);
    }

    @Override
    public void close() throws InterruptedException {
        stopped = true;
        watch.join();
        control.join();
    }

    /** Where it waited for longer than the limit, with the stack; after closing. */
    List<String> waited() {
        return waited;
    }

    /** The most it computed at a stretch, in milliseconds of its own time; after closing. */
    long longestComputed() {
        return longestComputed;
    }

    /** How often it computed for longer than the limit, of all that it was asked; after closing. */
    double shareOfLongComputed() {
        return beats == 0 ? 0 : (double) longComputed / beats;
    }

    /** Where the longest was. */
    String longestWhere() {
        return longestWhere;
    }

    @Override
    public String toString() {
        return beats + " heartbeats, " + late + " later than " + LIMIT_MILLIS + " ms (a control thread was up to " + machineLate
                + " ms late), waited " + waited.size() + " times longer than that, computed " + longestComputed + " ms at most at a stretch and "
                + longComputed + " times longer than that";
    }
}
