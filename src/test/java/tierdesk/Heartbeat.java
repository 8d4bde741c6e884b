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
 * Asks the JavaFX thread again and again for a sign of life, and says of each that came late where the time went: the thread computed; its renderer did,
 * while it waited for that; it waited for something else (a lock, a disk, another thread), which is the program's fault however short; or it could have
 * run and the machine, busy elsewhere, did not let it, which a control thread of the same run sees as well.
 */
final class Heartbeat implements AutoCloseable {

    static final long LIMIT_MILLIS = 100;

    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private static final long SAMPLE_MILLIS = 5;
    private static final int DEPTH = 40;

    private final Thread screen;
    private final Thread renderer;
    private final Thread watch = Thread.ofPlatform().daemon().name("heartbeat").unstarted(this::watch);
    private final Thread control = Thread.ofPlatform().daemon().name("control").unstarted(this::control);
    private final AtomicLong machineLate = new AtomicLong();
    private final List<String> waited = new ArrayList<>();
    private volatile boolean stopped;
    private long beats;
    private long late;
    private Stretch ofLate = Stretch.NONE;
    private long longComputed;
    private long longestComputed;
    private long longWorked;
    private long longestWorked;
    private String longestWhere = "";

    /** Where the time until a sign of life went, in milliseconds. */
    private record Stretch(long wall, long computed, long rendered, long waited) {

        static final Stretch NONE = new Stretch(0, 0, 0, 0);

        Stretch plus(Stretch other) {
            return new Stretch(wall + other.wall, computed + other.computed, rendered + other.rendered, waited + other.waited);
        }

        /** What the thread itself and the renderer that it waits for did: what a quicker machine would not spare a person. */
        long worked() {
            return computed + rendered;
        }

        /** It could run, and did not. */
        long stoodStill() {
            return Math.max(0, wall - computed - rendered - waited);
        }
    }

    /** @param screen the JavaFX thread */
    Heartbeat(Thread screen) {
        this.screen = screen;
        this.renderer = Thread.getAllStackTraces().keySet().stream().filter(thread -> thread.getName().startsWith("QuantumRenderer")).findFirst().orElseThrow();
        watch.start();
        control.start();
    }

    private void watch() {
        while (!stopped) {
            await();
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(SAMPLE_MILLIS));
        }
    }

    /** Looks at what the thread does while its sign of life is late. */
    private void await() {
        CountDownLatch beat = new CountDownLatch(1);
        long computedBefore = THREADS.getThreadCpuTime(screen.threadId());
        long renderedBefore = THREADS.getThreadCpuTime(renderer.threadId());
        long began = System.nanoTime();
        Platform.runLater(beat::countDown);
        long waiting = 0;
        long rendering = 0;
        String where = "";
        try {
            while (!beat.await(SAMPLE_MILLIS, TimeUnit.MILLISECONDS) && !stopped) {
                ThreadInfo info = THREADS.getThreadInfo(screen.threadId(), DEPTH);
                if (info == null) {
                    continue;
                }
                if (isRendering(info)) {
                    rendering += SAMPLE_MILLIS;
                } else if (isWaiting(info)) {
                    waiting += SAMPLE_MILLIS;
                    where = stack(info);
                } else if (waiting == 0) {
                    where = stack(info);
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        long rendered = Math.min(rendering, millis(THREADS.getThreadCpuTime(renderer.threadId()) - renderedBefore));
        count(new Stretch(millis(System.nanoTime() - began), millis(THREADS.getThreadCpuTime(screen.threadId()) - computedBefore), rendered, waiting), where);
    }

    private void count(Stretch stretch, String where) {
        beats++;
        if (stretch.wall > LIMIT_MILLIS) {
            late++;
            ofLate = ofLate.plus(stretch);
        }
        if (stretch.waited > LIMIT_MILLIS) {
            waited.add(stretch.waited + " ms in\n" + where);
        }
        longComputed += stretch.computed > LIMIT_MILLIS ? 1 : 0;
        longestComputed = Math.max(longestComputed, stretch.computed);
        longWorked += stretch.worked() > LIMIT_MILLIS ? 1 : 0;
        if (stretch.worked() > longestWorked) {
            longestWorked = stretch.worked();
            longestWhere = where;
        }
    }

    /** It lets the toolkit's renderer finish, or waits for the lock that the renderer holds while it draws; the renderer computes like anybody else. */
    private static boolean isRendering(ThreadInfo info) {
        return List.of(info.getStackTrace()).stream()
                .anyMatch(frame -> frame.getMethodName().equals("waitForRenderingToComplete") || frame.getMethodName().equals("runWithRenderLock"));
    }

    /** Waiting inside an event; between events the thread waits for the next one, and then no sign of life is late. */
    private static boolean isWaiting(ThreadInfo info) {
        return switch (info.getThreadState()) {
            case BLOCKED, WAITING, TIMED_WAITING -> true;
            default -> List.of(info.getStackTrace()).stream().limit(6).anyMatch(frame -> frame.getClassName().startsWith("sun.nio.")
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

    /** How often it and its renderer worked for longer than the limit at a stretch, of all signs of life; after closing. */
    double shareOfLongWorked() {
        return beats == 0 ? 0 : (double) longWorked / beats;
    }

    /** Where the longest was. */
    String longestWhere() {
        return longestWhere;
    }

    @Override
    public String toString() {
        return beats + " heartbeats, " + late + " later than " + LIMIT_MILLIS + " ms, in which the thread computed " + ofLate.computed + " ms, waited for its renderer "
                + ofLate.rendered + " ms and for anything else " + ofLate.waited + " ms, and stood still for " + ofLate.stoodStill()
                + " ms because the machine was busy (a control thread was up to " + machineLate + " ms late); computed " + longestComputed + " ms at most at a stretch and " + longComputed + " times longer than " + LIMIT_MILLIS
                + " ms, together with its renderer " + longestWorked + " ms and " + longWorked + " times, waited " + waited.size() + " times longer than that";
    }
}
