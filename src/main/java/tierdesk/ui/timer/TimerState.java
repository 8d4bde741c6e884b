package tierdesk.ui.timer;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/**
 * The timer of one person, as the settings keep it. Times are milliseconds since 1970.
 *
 * @param counted milliseconds that earlier runs have counted and nobody has booked, by ticket
 * @param ticket the ticket it runs for, or ran for last; empty for none
 * @param number that ticket's number
 * @param running it counts
 * @param since when it began to count
 * @param seen when the person last gave a sign of life
 * @param ticked when the program last gave one
 * @param away since when the person is away, until that time is kept or dropped; 0 while present
 */
public record TimerState(
        Map<String, Long> counted, String ticket, String number, boolean running, long since, long seen, long ticked, long away) {

    static final TimerState STILL = new TimerState(Map.of(), "", "", false, 0, 0, 0, 0);

    public TimerState {
        counted = Map.copyOf(Objects.requireNonNullElse(counted, Map.of()));
    }

    boolean runsFor(UUID id) {
        return running && ticket.equals(id.toString());
    }

    /** What it has counted for a ticket, in milliseconds; a span away counts only once it is kept. */
    long counted(UUID id, long now) {
        return counted.getOrDefault(id.toString(), 0L) + (runsFor(id) ? run(now) : 0);
    }

    private long run(long now) {
        return Math.max(0, (away > 0 ? away : now) - since);
    }

    TimerState started(UUID id, String numbered, long now) {
        return new TimerState(paused(now).counted, id.toString(), numbered, true, now, now, now, 0);
    }

    TimerState paused(long now) {
        if (!running) {
            return this;
        }
        Map<String, Long> sums = new HashMap<>(counted);
        sums.merge(ticket, run(now), Long::sum);
        return new TimerState(sums, ticket, number, false, 0, now, now, 0);
    }

    /** Time went on, and the person was there last at {@code lastSeen}. */
    TimerState ticked(long lastSeen, long now, long idle) {
        if (!running) {
            return this;
        }
        long there = Math.max(seen, lastSeen);
        return new TimerState(counted, ticket, number, true, since, there, now, away == 0 && now - there >= idle ? Math.max(there, since) : away);
    }

    TimerState kept(long now) {
        return new TimerState(counted, ticket, number, running, since, now, now, 0);
    }

    TimerState dropped(UUID id, long now) {
        return paused(now).started(id, number, now);
    }

    TimerState booked(UUID id) {
        Map<String, Long> left = new HashMap<>(counted);
        left.remove(id.toString());
        return ticket.equals(id.toString())
                ? new TimerState(left, "", "", false, 0, seen, ticked, 0)
                : new TimerState(left, ticket, number, running, since, seen, ticked, away);
    }
}
