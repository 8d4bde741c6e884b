package tierdesk.alert;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Month;
import java.time.ZoneId;
import java.time.temporal.ChronoField;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tierdesk.clock.CalendarDefinition;
import tierdesk.clock.Holiday;
import tierdesk.clock.OpenInterval;
import tierdesk.journal.Entry;
import tierdesk.journal.FoldedTicket;
import tierdesk.journal.HybridClock;
import tierdesk.journal.HybridTime;
import tierdesk.journal.TicketFold;
import tierdesk.procedure.AlertRule;
import tierdesk.procedure.HoldKind;
import tierdesk.procedure.Hours;
import tierdesk.procedure.Procedure;
import tierdesk.procedure.ProcedureRef;
import tierdesk.procedure.Role;
import tierdesk.procedure.StandardProcedure;
import tierdesk.procedure.event.AlertEvent;
import tierdesk.procedure.event.EntryId;
import tierdesk.procedure.event.Event;
import tierdesk.procedure.event.LevelEvent;
import tierdesk.procedure.event.RequestEvent;
import tierdesk.procedure.event.ShopEvent;
import tierdesk.procedure.event.TicketEvent;
import tierdesk.procedure.rule.Actor;
import tierdesk.procedure.rule.RefusedException;

/**
 * A year of a shop, in seconds: tickets live through random lives; the desk is open on most days, closed at night, on weekends and now and
 * then for a week, restarted in between; the machine falls asleep; somebody sets its clock an hour back or forward and later right again; while it is
 * closed, another installation goes on and is heard of in the morning.
 */
final class SimulatedYear {

    static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    static final ProcedureRef TAILORED = new ProcedureRef("tailored", 1);
    private static final LocalDate FIRST = LocalDate.of(2026, 1, 5);
    static final Instant BEGIN = FIRST.atStartOfDay(BERLIN).toInstant();
    private static final int DAYS = 364;
    private static final Set<LocalDate> HOLIDAYS = Set.of(LocalDate.of(2026, Month.APRIL, 3), LocalDate.of(2026, Month.APRIL, 6),
            LocalDate.of(2026, Month.MAY, 1), LocalDate.of(2026, Month.DECEMBER, 25));

    private enum What {
        OPEN,
        CLOSE,
        SLEEP,
        SET_CLOCK,
        ACT
    }

    private record Plan(Instant at, long order, What what, Duration by, @Nullable UUID ticket) {
    }

    private final Random random;
    private final int tickets;
    private final Instant end = FIRST.plusDays(DAYS).atStartOfDay(BERLIN).toInstant();
    private final FakeTime time = new FakeTime(BEGIN);
    private final PriorityQueue<Plan> plans = new PriorityQueue<>(Comparator.comparing(Plan::at).thenComparing(Plan::order));
    private final HybridClock elsewhere = new HybridClock(time::real, HybridTime.ZERO);
    private final Map<UUID, TicketScript> scripts = new HashMap<>();
    /** What the other installation recorded on each ticket, not merged yet. */
    private final Map<UUID, List<Entry>> unheard = new LinkedHashMap<>();
    final List<AlertOracle.Watch> watches = new ArrayList<>();
    final Map<UUID, List<AlertOracle.Known>> known = new HashMap<>();
    final MemoryDesk desk;
    final Map<String, NaiveHours> hours;
    int restarts;
    int sleeps;
    int clocksSet;
    int notices;
    int imports;
    int escalations;
    private @Nullable AlertTimer timer;
    private Instant wake = Instant.MAX;
    private long watchFrom;
    private long elsewhereSequence;
    private long importedSequence;
    private long planned;

    SimulatedYear(long seed, int tickets) {
        this.random = new Random(seed);
        this.tickets = tickets;
        Map<DayOfWeek, List<OpenInterval>> week = new EnumMap<>(DayOfWeek.class);
        for (DayOfWeek day : DayOfWeek.values()) {
            if (day.compareTo(DayOfWeek.FRIDAY) <= 0) {
                week.put(day, List.of(OpenInterval.of("08:00", "12:00"), OpenInterval.of("13:00", "18:00")));
            }
        }
        CalendarDefinition supportHours = CalendarDefinition.weekly(StandardProcedure.SUPPORT_HOURS, "Support hours", BERLIN, week)
                .withHolidays(HOLIDAYS.stream().map(date -> Holiday.on(date, date.toString())).toList());
        Procedure tailored = Hours.named(Hours.alerting(Hours.stoppingOnlyFor(StandardProcedure.V1, HoldKind.CLIENT),
                new AlertRule(40, 80, 80, Duration.ofHours(3), true)), TAILORED);
        this.desk = new MemoryDesk(time, List.of(new ShopEvent.CalendarSaved(supportHours), new ShopEvent.ProcedureSaved(tailored)));
        this.desk.subscribe(change -> change.tickets().forEach(this::learnEscalationByTheDesk));
        this.hours = Map.of(
                StandardProcedure.SUPPORT_HOURS, NaiveHours.weekly(BEGIN.minus(Duration.ofDays(3)), 600, BERLIN, week, HOLIDAYS),
                StandardProcedure.ALWAYS_OPEN, NaiveHours.always(BEGIN.minus(Duration.ofDays(3)), 600));
    }

    void live() {
        planTheDesk();
        for (int i = 0; i < tickets; i++) {
            UUID id = new UUID(1, i);
            scripts.put(id, new TicketScript(random.nextLong(), "HQ-" + i));
            plan(BEGIN.plus(within(Duration.ofDays(DAYS - 20))), What.ACT, Duration.ZERO, id);
        }
        while (!plans.isEmpty() && plans.peek().at().isBefore(end)) {
            Plan next = plans.poll();
            runTo(next.at());
            happen(next);
        }
        runTo(end);
        close();
    }

    private void planTheDesk() {
        for (int day = 0; day < DAYS; day++) {
            LocalDate date = FIRST.plusDays(day);
            boolean closedAllWeek = date.get(ChronoField.ALIGNED_WEEK_OF_YEAR) == 33;
            if (date.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) > 0 || closedAllWeek || random.nextInt(12) == 0) {
                continue;
            }
            Instant opens = date.atTime(LocalTime.of(7, 0)).atZone(BERLIN).toInstant().plus(within(Duration.ofHours(3)));
            Instant closes = date.atTime(LocalTime.of(16, 0)).atZone(BERLIN).toInstant().plus(within(Duration.ofHours(4)));
            plan(opens, What.OPEN, Duration.ZERO, null);
            plan(closes, What.CLOSE, Duration.ZERO, null);
            Duration open = Duration.between(opens, closes);
            if (random.nextInt(3) == 0) {
                Instant restart = opens.plus(within(open));
                plan(restart, What.CLOSE, Duration.ZERO, null);
                plan(restart, What.OPEN, Duration.ZERO, null);
            }
            if (random.nextInt(3) == 0) {
                plan(opens.plus(within(open.minusHours(4))), What.SLEEP, Duration.ofMinutes(5).plus(within(Duration.ofHours(3))), null);
            }
            if (random.nextInt(10) == 0) {
                Duration wrong = Duration.ofHours(random.nextBoolean() ? 1 : -1);
                Instant set = opens.plus(within(open));
                plan(set, What.SET_CLOCK, wrong, null);
                plan(set.plus(Duration.ofMinutes(10)).plus(within(Duration.ofHours(30))), What.SET_CLOCK, wrong.negated(), null);
            }
        }
    }

    private void plan(Instant at, What what, Duration by, @Nullable UUID ticket) {
        plans.add(new Plan(at, planned++, what, by, ticket));
    }

    private Duration within(Duration most) {
        return Duration.ofMillis((long) (random.nextDouble() * most.toMillis()));
    }

    /** Time passes; the timer looks when it said it would. */
    private void runTo(Instant instant) {
        while (timer != null && wake.isBefore(instant)) {
            time.to(wake);
            step();
        }
        // what was planned for a time that was slept through happens afterwards, one thing after the other
        time.to(instant.isAfter(time.real()) ? instant : time.real().plusMillis(1));
        step();
    }

    private void step() {
        if (timer != null) {
            Duration wait = timer.step();
            wake = time.real().plus(wait);
        }
    }

    private void happen(Plan plan) {
        switch (plan.what()) {
            case OPEN -> open();
            case CLOSE -> close();
            case SLEEP -> sleep(plan.by());
            case SET_CLOCK -> setClock(plan.by());
            case ACT -> act(Objects.requireNonNull(plan.ticket()));
        }
        step();
    }

    private void open() {
        if (timer != null) {
            return;
        }
        long now = time.real().toEpochMilli();
        List<Entry> arrived = unheard.values().stream().flatMap(List::stream).sorted(Entry.ORDER).toList();
        arrived.forEach(entry -> learn(entry, now - 1));
        desk.merge(arrived);
        unheard.clear();
        AlertNotices told = new AlertNotices(Optional::empty, () -> AlertPreferences.DEFAULT, BERLIN);
        told.subscribe(notice -> notices++);
        timer = new AlertTimer(desk, desk, new DeskEscalation(desk, desk, Locale.ENGLISH), told, time, time);
        restarts++;
        watchFrom = now;
    }

    private void close() {
        if (timer != null) {
            timer.close();
            timer = null;
            endWatch();
            elsewhere.observe(desk.latest());
        }
    }

    private void endWatch() {
        watches.add(new AlertOracle.Watch(watchFrom, time.real().toEpochMilli(), time.wallError().toMillis()));
    }

    private void sleep(Duration length) {
        if (timer != null) {
            endWatch();
            time.suspend(length);
            watchFrom = time.real().toEpochMilli();
            sleeps++;
        }
    }

    private void setClock(Duration by) {
        if (timer != null) {
            endWatch();
        }
        time.setWallClock(by);
        watchFrom = time.real().toEpochMilli();
        clocksSet++;
    }

    private void act(UUID id) {
        TicketScript script = scripts.get(id);
        boolean here = timer != null;
        if (!here && random.nextInt(3) > 0) {
            plan(time.real().plus(Duration.ofMinutes(30)).plus(within(Duration.ofHours(6))), What.ACT, Duration.ZERO, id);
            return;
        }
        Instant wall = here ? time.instant() : time.real();
        script.next(soFar(id), desk.shop(), wall).ifPresent(event -> {
            if (!here) {
                unheard.computeIfAbsent(id, ticket -> new ArrayList<>()).add(
                        new Entry(new EntryId("VAN2", ++elsewhereSequence), elsewhere.next(), id, "jo", happened(event, wall), event));
            } else if (imported(event)) {
                importHere(new Entry(new EntryId("CSV", ++importedSequence), desk.latest(), id, "mk", happened(event, wall), event));
            } else {
                recordHere(id, event);
            }
        });
        script.delay().ifPresent(wait -> plan(time.real().plus(wait), What.ACT, Duration.ZERO, id));
    }

    private static boolean imported(TicketEvent event) {
        return event instanceof RequestEvent.RequestReceived received && received.source() != null;
    }

    /** What comes from another system happened when it says. */
    private static Instant happened(TicketEvent event, Instant wall) {
        return imported(event) ? ((RequestEvent.RequestReceived) event).receivedAt() : wall;
    }

    private void importHere(Entry entry) {
        desk.merge(List.of(entry));
        learn(entry, time.real().toEpochMilli());
        imports++;
    }

    /** The ticket as the one who acts knows it. */
    private Optional<FoldedTicket> soFar(UUID id) {
        Optional<FoldedTicket> here = desk.find(id);
        List<Entry> elsewhereToo = unheard.get(id);
        if (elsewhereToo == null) {
            return here;
        }
        List<Entry> all = new ArrayList<>(here.map(FoldedTicket::history).orElse(List.of()));
        all.addAll(elsewhereToo);
        return new TicketFold(desk.shop()).fold(id, all);
    }

    private void recordHere(UUID id, TicketEvent event) {
        try {
            desk.record(id, List.of(event), new Actor("mk", Role.MANAGER));
        } catch (RefusedException e) {
            throw new IllegalStateException("The script does what is allowed", e);
        }
        learn(desk.entriesOf(id).getLast(), time.real().toEpochMilli());
    }

    private void learnEscalationByTheDesk(UUID id) {
        Entry last = desk.entriesOf(id).getLast();
        if (last.event() instanceof LevelEvent.Escalated escalated && escalated.byDesk()) {
            learn(last, time.real().toEpochMilli());
            escalations++;
        }
    }

    private void learn(Entry entry, long at) {
        known.computeIfAbsent(entry.subject(), id -> new ArrayList<>()).add(new AlertOracle.Known(entry, at));
    }

    /** What the desk raised on a ticket, in order. */
    List<AlertOracle.Told> raised(UUID id) {
        List<AlertOracle.Told> raised = new ArrayList<>();
        for (Entry entry : desk.entriesOf(id)) {
            Event event = entry.event();
            if (event instanceof AlertEvent.AlertRaised alert) {
                raised.add(new AlertOracle.Told(alert.key(), alert.crossedAt(), entry.occurredAt()));
            }
        }
        return raised;
    }
}
