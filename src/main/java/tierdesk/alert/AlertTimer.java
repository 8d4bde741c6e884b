package tierdesk.alert;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tierdesk.desk.Changes;
import tierdesk.desk.DueAlerts;
import tierdesk.desk.DueAlerts.AlertRow;
import tierdesk.desk.door.NotAllowedException;

/**
 * Raises alerts when they are due. It keeps the earliest instant at which any ticket wants it and sleeps until then; a change of the
 * desk's wakes it. While nothing is due it asks no database: every half minute it compares two clocks, so that it is right soon after the
 * machine slept or somebody set the wall clock, either way. What was raised is in the journal, so nothing is raised twice, whatever the clock
 * says, and what came due while the desk was closed is raised at its start.
 *
 * <p>A failure (a full disk) is logged and tried again half a minute later. While nobody is signed in where people sign in, it waits as if the desk were
 * closed: what comes due then is raised once somebody is.
 */
public final class AlertTimer implements AutoCloseable {

    /** How often the clocks are compared, and how long a failure waits. */
    static final Duration TICK = Duration.ofSeconds(30);

    /** Clocks that part by more than this did not drift: one was set, or the machine slept. */
    private static final Duration JUMP = Duration.ofSeconds(5);

    /** A thread that should have looked every half minute and did not for so long was asleep with the machine. */
    private static final Duration ASLEEP = TICK.multipliedBy(4);

    private static final int TICKETS_AT_ONCE = 1_000;
    private static final Logger LOG = LoggerFactory.getLogger(AlertTimer.class);

    private final DueAlerts due;
    private final DeskEscalation escalation;
    private final AlertNotices notices;
    private final InstantSource wall;
    private final Sleeper sleeper;
    private final Changes.AutoCloseableSubscription changes;
    private final AtomicBoolean changed = new AtomicBoolean(true);
    private final Thread thread = new Thread(this::run, "alert-timer");
    private volatile boolean closed;
    private @Nullable Instant earliest;
    private @Nullable Instant lastWall;
    private Duration lastUptime = Duration.ZERO;

    public AlertTimer(
            DueAlerts due, Changes changes, DeskEscalation escalation, AlertNotices notices, InstantSource wall, Sleeper sleeper) {
        this.due = due;
        this.escalation = escalation;
        this.notices = notices;
        this.wall = wall;
        this.sleeper = sleeper;
        this.changes = changes.subscribe(change -> changed());
        thread.setDaemon(true);
    }

    /** Begins: what came due since the desk was last open is raised now. */
    public void start() {
        thread.start();
    }

    /** Ends, after a sweep that is going on. */
    @Override
    public void close() {
        closed = true;
        changes.close();
        sleeper.wake();
        try {
            if (thread.isAlive() && thread != Thread.currentThread()) {
                thread.join();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void changed() {
        changed.set(true);
        sleeper.wake();
    }

    private void run() {
        while (!closed) {
            try {
                sleeper.sleep(step());
            } catch (InterruptedException e) {
                LOG.debug("The timer was interrupted and ends", e);
                return;
            } catch (NotAllowedException e) {
                LOG.debug("Nobody is signed in; looking again in {}", TICK, e);
                pause();
            } catch (RuntimeException e) {
                LOG.error("Alerts could not be raised; trying again in {}", TICK, e);
                pause();
            }
        }
    }

    private void pause() {
        changed.set(true);
        try {
            sleeper.sleep(TICK);
        } catch (InterruptedException e) {
            LOG.debug("The timer was interrupted", e);
            closed = true;
        }
    }

    /**
     * Does what is to be done now.
     *
     * @return how long there is nothing to do, if nothing changes; at most {@link #TICK}
     */
    Duration step() {
        Instant now = wall.instant();
        boolean absent = wasAbsent(now);
        if (changed.getAndSet(false)) {
            earliest = due.earliest().orElse(null);
        }
        if (earliest != null && !earliest.isAfter(now)) {
            List<AlertRow> raised = raiseAll(now);
            notices.take(raised, absent, now);
        }
        notices.release(now);
        return untilNext(now);
    }

    /** At the start, or after sleep or a clock set forward: what is raised then is a backlog. */
    private boolean wasAbsent(Instant now) {
        Duration uptime = sleeper.uptime();
        Instant before = lastWall;
        Duration passed = uptime.minus(lastUptime);
        lastWall = now;
        lastUptime = uptime;
        if (before == null) {
            return true;
        }
        Duration jump = Duration.between(before, now).minus(passed);
        if (jump.abs().compareTo(JUMP) > 0) {
            LOG.info("The wall clock moved by {} against the time that passed: the machine slept, or the clock was set", jump);
            changed.set(true);
        }
        return jump.compareTo(JUMP) > 0 || passed.compareTo(ASLEEP) > 0;
    }

    private List<AlertRow> raiseAll(Instant now) {
        List<AlertRow> all = new ArrayList<>();
        List<?> before = List.of();
        while (earliest != null && !earliest.isAfter(now) && !closed) {
            List<AlertRow> raised = due.raise(now, TICKETS_AT_ONCE);
            raised.forEach(escalation::afterBreach);
            all.addAll(raised);
            earliest = due.earliest().orElse(null);
            if (raised.isEmpty()) {
                List<?> first = due.due(now, 1);
                if (!first.isEmpty() && first.equals(before)) {
                    LOG.error("Ticket {} wants the timer, but has nothing to raise", first.getFirst());
                    earliest = now.plus(TICK);
                }
                before = first;
            }
        }
        return all;
    }

    private Duration untilNext(Instant now) {
        Instant next = now.plus(TICK);
        if (earliest != null && earliest.isBefore(next)) {
            next = earliest;
        }
        Instant held = notices.heldUntil(now).orElse(next);
        if (held.isBefore(next)) {
            next = held;
        }
        Duration wait = Duration.between(now, next);
        return wait.isNegative() ? Duration.ZERO : wait;
    }
}
