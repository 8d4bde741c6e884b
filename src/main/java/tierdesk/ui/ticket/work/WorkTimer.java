package tierdesk.ui.ticket.work;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import tierdesk.settings.Setting;
import tierdesk.ui.UiContext;
import tierdesk.ui.ticket.form.FormDesk;

/**
 * Counts hands-on time for tickets, for one of them at a time, like a stopwatch at the desk. What it has counted survives a restart.
 * It counts only while somebody can have worked: a gap between two ticks (the machine slept, the program was closed) stops it.
 */
public final class WorkTimer implements FormDesk.TimedMinutes {

    /** How often {@link #tick} is to be called while a timer runs. */
    public static final Duration EVERY = Duration.ofSeconds(30);

    /** A longer gap between ticks is not work. */
    static final Duration LONGEST_GAP = Duration.ofMinutes(2);

    static final Setting<State> STATE = new Setting<>("ticket.timer", State.class, new State(Map.of(), "", 0));

    private static final long MINUTE = 60;

    private final UiContext ui;
    private final ObjectProperty<State> state;

    public WorkTimer(UiContext ui) {
        this.ui = ui;
        this.state = ui.settings().of(STATE);
    }

    /** Changes with every tick and every start and stop. */
    public ReadOnlyObjectProperty<State> stateProperty() {
        return state;
    }

    public boolean running(UUID ticket) {
        return state.get().running().equals(ticket.toString());
    }

    /** What it has counted for a ticket and nobody has booked. */
    public Duration counted(UUID ticket) {
        return Duration.ofSeconds(state.get().seconds().getOrDefault(ticket.toString(), 0L));
    }

    /** Starts it for a ticket, which stops it for another; or stops it. */
    public void toggle(UUID ticket) {
        tick();
        State now = state.get();
        state.set(new State(now.seconds(), running(ticket) ? "" : ticket.toString(), ui.clock().millis()));
    }

    /** Time goes on. */
    public void tick() {
        State before = state.get();
        if (before.running().isEmpty()) {
            return;
        }
        Instant now = ui.clock().instant();
        Duration gap = Duration.between(Instant.ofEpochMilli(before.tickedAt()), now);
        if (gap.isNegative() || gap.compareTo(LONGEST_GAP) > 0) {
            state.set(new State(before.seconds(), "", now.toEpochMilli()));
        } else if (!gap.minusSeconds(1).isNegative()) {
            Map<String, Long> seconds = new HashMap<>(before.seconds());
            seconds.merge(before.running(), gap.toSeconds(), Long::sum);
            state.set(new State(seconds, before.running(), before.tickedAt() + gap.toSeconds() * 1000));
        }
    }

    /** Begun minutes count whole. */
    @Override
    public int of(UUID ticket) {
        tick();
        return Math.toIntExact(Math.ceilDiv(counted(ticket).toSeconds(), MINUTE));
    }

    @Override
    public void booked(UUID ticket) {
        State now = state.get();
        Map<String, Long> seconds = new HashMap<>(now.seconds());
        seconds.remove(ticket.toString());
        state.set(new State(seconds, running(ticket) ? "" : now.running(), now.tickedAt()));
    }

    /** The ticket it runs for. */
    public Optional<UUID> running() {
        String running = state.get().running();
        return running.isEmpty() ? Optional.empty() : Optional.of(UUID.fromString(running));
    }

    /**
     * As the settings keep it.
     *
     * @param seconds counted and not booked, by ticket
     * @param running the ticket it runs for; empty for none
     * @param tickedAt until when it has counted, in milliseconds of the epoch
     */
    public record State(Map<String, Long> seconds, String running, long tickedAt) {

        public State {
            seconds = Map.copyOf(seconds);
        }
    }
}
