package tierdesk.ui.timer;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import tierdesk.procedure.event.ShopEvent.TechnicianSaved;
import tierdesk.settings.Setting;
import tierdesk.ui.UiContext;

/**
 * Counts hands-on time for tickets, like a stopwatch at the desk: one a person, for one ticket at a time. It is kept with the settings, so that a
 * crash or a restart takes nothing away. After some minutes without input, or without the program, it asks whether that span was work.
 */
public final class WorkTimer {

    /** How often {@link #tick} is to be called. */
    public static final Duration EVERY = Duration.ofSeconds(30);

    /** The fewest minutes without input after which it can be made to ask. */
    public static final int LEAST_IDLE_MINUTES = 1;

    /** The most minutes without input after which it asks. */
    public static final int MOST_IDLE_MINUTES = 120;

    /** After how many minutes without input it asks. */
    public static final Setting<Integer> IDLE_MINUTES = new Setting<>("timer.idleMinutes", Integer.class, 10);

    static final Setting<People> PEOPLE = new Setting<>("timer.people", People.class, new People(Map.of()));

    /** A longer gap between ticks says that the machine slept or the program was closed. */
    private static final long LONGEST_GAP = Duration.ofMinutes(2).toMillis();
    private static final long MINUTE = Duration.ofMinutes(1).toMillis();

    private final UiContext ui;
    private final ObjectProperty<People> people;

    public WorkTimer(UiContext ui) {
        this.ui = ui;
        this.people = ui.settings().of(PEOPLE);
    }

    /** Changes with every tick of a running timer, and with every start and stop. */
    public ReadOnlyObjectProperty<People> changedProperty() {
        return people;
    }

    /** Whether it counts for a ticket. */
    public boolean running(UUID ticket) {
        return mine().runsFor(ticket);
    }

    /** What it has counted for a ticket and nobody has booked. */
    public Duration counted(UUID ticket) {
        return Duration.ofMillis(mine().counted(ticket, ui.clock().millis()));
    }

    /** The same in minutes; begun minutes count whole. */
    public int minutes(UUID ticket) {
        return Math.toIntExact(Math.ceilDiv(counted(ticket).toMillis(), MINUTE));
    }

    /** The ticket it runs for, or ran for last and nobody has booked. */
    public Optional<Current> current() {
        TimerState mine = mine();
        if (mine.ticket().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Current(UUID.fromString(mine.ticket()), mine.number(), mine.running()));
    }

    /** The span without a sign of life, while nobody has said what it was. */
    public Optional<Away> away() {
        TimerState mine = mine();
        return mine.away() > 0
                ? Optional.of(new Away(mine.number(), Instant.ofEpochMilli(mine.away()), ui.clock().instant()))
                : Optional.empty();
    }

    /** Starts it for a ticket, which pauses it for another; or pauses it. */
    public void toggle(UUID ticket, String number) {
        if (running(ticket)) {
            pause();
        } else {
            change(mine -> mine.started(ticket, number, ui.clock().millis()));
        }
    }

    public void pause() {
        change(mine -> mine.paused(ui.clock().millis()));
    }

    /** The span away was work. */
    public void keep() {
        change(mine -> mine.kept(ui.clock().millis()));
    }

    /** The span away was none; it counts from now on again. */
    public void drop() {
        current().ifPresent(now -> change(mine -> mine.dropped(now.ticket(), ui.clock().millis())));
    }

    /** Minutes for the ticket are on record now; the counting begins again. */
    public void booked(UUID ticket) {
        change(mine -> mine.booked(ticket));
    }

    /** For the tour: as if it had been started a while ago, and nobody had been there for the last part of it. */
    public void asIfStarted(Duration before, Duration awayFor) {
        long now = ui.clock().millis();
        change(mine -> new TimerState(mine.counted(), mine.ticket(), mine.number(), true, now - before.toMillis(), now - awayFor.toMillis(), now,
                now - awayFor.toMillis()));
    }

    /** Time goes on. */
    public void tick() {
        long now = ui.clock().millis();
        Instant touched = ui.workplace().touched();
        change(mine -> {
            long seen = touched != null ? touched.toEpochMilli() : now - mine.ticked() <= LONGEST_GAP ? now : mine.seen();
            return mine.ticked(seen, now, Math.clamp(ui.settings().get(IDLE_MINUTES), LEAST_IDLE_MINUTES, MOST_IDLE_MINUTES) * MINUTE);
        });
    }

    private TimerState mine() {
        return people.get().of(person());
    }

    private void change(UnaryOperator<TimerState> how) {
        TimerState before = mine();
        TimerState after = how.apply(before);
        if (!after.equals(before)) {
            people.set(people.get().with(person(), after));
        }
    }

    private String person() {
        TechnicianSaved me = ui.workplace().meProperty().get();
        return me == null ? "" : me.id();
    }

    /**
     * The ticket that the timer is about.
     *
     * @param running it counts
     */
    public record Current(UUID ticket, String number, boolean running) {
    }

    /** A span without a sign of life. */
    public record Away(String number, Instant from, Instant to) {

        /** Begun minutes count whole. */
        public long minutes() {
            return Math.ceilDiv(Duration.between(from, to).toMillis(), MINUTE);
        }
    }

    /** Everybody's timer at this desk, by the person's id. */
    public record People(Map<String, TimerState> timers) {

        public People {
            timers = Map.copyOf(Objects.requireNonNullElse(timers, Map.of()));
        }

        TimerState of(String person) {
            return timers.getOrDefault(person, TimerState.STILL);
        }

        People with(String person, TimerState timer) {
            Map<String, TimerState> all = new HashMap<>(timers);
            all.put(person, timer);
            return new People(all);
        }
    }
}
