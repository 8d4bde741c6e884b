package tierdesk.intake.sample;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import tierdesk.clock.CalendarDefinition;
import tierdesk.clock.OpenInterval;
import tierdesk.clock.SupportCalendar;
import tierdesk.desk.BulkIntake;
import tierdesk.desk.BulkIntake.PastEntry;
import tierdesk.desk.BulkIntake.PastTicket;
import tierdesk.desk.Desk;
import tierdesk.desk.Progress;
import tierdesk.desk.Sort;
import tierdesk.desk.View;
import tierdesk.intake.problem.IntakeException;
import tierdesk.intake.problem.IntakeProblem;
import tierdesk.procedure.Priority;
import tierdesk.procedure.Procedure;
import tierdesk.procedure.Role;
import tierdesk.procedure.StandardProcedure;
import tierdesk.procedure.event.ShopEvent;
import tierdesk.procedure.rule.Actor;
import tierdesk.procedure.rule.RefusedException;
import tierdesk.procedure.shop.Site;
import tierdesk.procedure.shop.WorkingHours;

/**
 * Makes a believable shop: 6 customers, 8 technicians, and tickets over a year whose histories obey the procedure event by event. Most are
 * closed; the open ones stand in every stage, with due times around now. The same for the same seed, instant and zone.
 */
public final class SampleShop {

    /** Tickets where nobody says how many. */
    public static final int TICKETS = 1_500;

    /** Seed where nobody gives one. */
    public static final long SEED = 42;

    /** The source that sample tickets are known by. */
    static final String SOURCE = "sample";

    private static final int OPEN_PERCENT = 6;
    private static final int BATCH = 300;
    private static final int DAYS = 365;
    private static final int MINUTES_OF_A_DAY = 590;

    private final Dice dice;
    private final SampleContent content = SampleContent.load();
    private final Procedure procedure = StandardProcedure.V1;
    private final CalendarDefinition hours;
    private final Instant now;
    private final Map<String, SupportCalendar> calendars;
    private final Timetable timetable;
    private final Rehearsal rehearsal;
    private final OutlineDraw outlines;

    /** @param zone of the shop's support hours */
    public SampleShop(long seed, InstantSource time, ZoneId zone) {
        dice = new Dice(seed);
        now = time.instant();
        hours = supportHours(zone);
        SupportCalendar open = SupportCalendar.of(hours);
        calendars = Map.of(StandardProcedure.SUPPORT_HOURS, open,
                StandardProcedure.ALWAYS_OPEN, SupportCalendar.alwaysOpen(StandardProcedure.ALWAYS_OPEN));
        timetable = new Timetable(open, now);
        rehearsal = new Rehearsal(content, procedure, open, now);
        outlines = new OutlineDraw(dice, procedure.levels().size());
    }

    private static CalendarDefinition supportHours(ZoneId zone) {
        Map<DayOfWeek, List<OpenInterval>> week = new EnumMap<>(DayOfWeek.class);
        for (DayOfWeek day : DayOfWeek.values()) {
            if (day.compareTo(DayOfWeek.SATURDAY) < 0) {
                week.put(day, List.of(OpenInterval.of("08:00", "18:00")));
            }
        }
        return CalendarDefinition.weekly(StandardProcedure.SUPPORT_HOURS, "Support hours", zone, week);
    }

    /** The support hours, the people, the customers, and what tickets name. */
    List<ShopEvent> shop() {
        List<ShopEvent> events = new ArrayList<>();
        events.add(new ShopEvent.CalendarSaved(hours));
        content.technicians().forEach(one ->
                events.add(new ShopEvent.TechnicianSaved(one.id(), one.name(), one.role(), one.levels(), false,
                        one.skills(), WorkingHours.by(StandardProcedure.SUPPORT_HOURS), List.of())));
        content.customers().forEach(one ->
                events.add(new ShopEvent.CustomerSaved(one.name(), one.notes(), one.requesters(), null, false, one.address(),
                        one.sites().stream().map(site -> new Site(site, "")).toList(), one.contract())));
        events.addAll(content.reference().events());
        return events;
    }

    /** The tickets in the order in which they came in. */
    List<PastTicket> tickets(int count) {
        int open = Math.max(count * OPEN_PERCENT / 100, Math.min(count, 20));
        List<List<PastEntry>> histories = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            histories.add(i < open ? open(i) : past());
        }
        histories.sort(Comparator.comparing(history -> history.getFirst().occurredAt()));
        List<PastTicket> tickets = new ArrayList<>();
        for (List<PastEntry> history : histories) {
            tickets.add(new PastTicket(SOURCE, Integer.toString(tickets.size() + 1), history));
        }
        return tickets;
    }

    /**
     * Fills a desk that has no ticket yet. Whoever was on its staff is retired: the sample's people take over.
     *
     * @throws IntakeException when there are tickets already; nothing was changed
     */
    public SampleResult fill(Desk desk, int count, Progress progress) throws IntakeException {
        if (desk.queue().index(View.Fixed.ALL, "", Sort.TIME_LEFT).length > 0) {
            throw new IntakeException(IntakeProblem.Key.SAMPLE_NOT_EMPTY);
        }
        List<ShopEvent> shop = new ArrayList<>(shop());
        desk.shopData().shop().staff().stream()
                .filter(person -> content.technicians().stream().noneMatch(own -> own.id().equals(person.id())))
                .forEach(person -> shop.add(
                        new ShopEvent.TechnicianSaved(person.id(), person.name(), person.role(), person.levels(), true)));
        try {
            desk.shopData().save(shop, new Actor(content.manager().id(), Role.MANAGER));
        } catch (RefusedException e) {
            throw new IllegalStateException("What the sample shop starts with is sound", e);
        }
        return new SampleResult(count, shop.size() + give(desk.bulkIntake(), tickets(count), progress));
    }

    /** @return how many entries they made */
    static long give(BulkIntake bulk, List<PastTicket> tickets, Progress progress) {
        long entries = 0;
        for (int i = 0; i < tickets.size() && !progress.cancelled(); i += BATCH) {
            progress.at(i, tickets.size());
            BulkIntake.Outcome outcome = bulk.add(tickets.subList(i, Math.min(tickets.size(), i + BATCH)));
            entries += outcome.entries();
            outcome.rejected().stream().findFirst().ifPresent(rejected -> {
                throw new IllegalStateException(rejected.reason().sentence());
            });
        }
        return entries;
    }

    private List<PastEntry> past() {
        SampleContent.Issue issue = issue();
        Outline outline = outlines.closed(issue);
        Story story = new Story(content, procedure, dice, Casting.draw(content, issue, dice), outline);
        Script script = story.tell();
        Optional<List<Instant>> times = Optional.empty();
        while (times.isEmpty()) {
            Instant day = now.minus(Duration.ofDays(dice.between(1, DAYS)));
            times = timetable.from(day.plus(Duration.ofMinutes(dice.between(0, MINUTES_OF_A_DAY))), script);
        }
        return rehearsal.play(script, times.get());
    }

    private List<PastEntry> open(int place) {
        SampleContent.Issue issue = issue();
        Outline outline = outlines.open(issue, place);
        Story story = new Story(content, procedure, dice, Casting.draw(content, issue, dice), outline);
        Script script = story.tell();
        boolean identified = outline.end() != Outline.End.RECEIVED;
        Priority priority = identified ? story.cast().priority(procedure) : Priority.P3;
        String level = procedure.levels().get(outline.path().getLast()).id();
        Duration allowed = switch (outline.end()) {
            case RECEIVED, IDENTIFIED, HANDED_OVER, QUALIFYING -> procedure.qualifyWithin(level, priority);
            default -> procedure.elapsedFrame(level, priority);
        };
        SupportCalendar frameHours = Objects.requireNonNull(calendars.get(procedure.rule(priority).calendarId()));
        Duration spent = Duration.ofSeconds(Math.max(60, (long) (allowed.toSeconds() * share())));
        return rehearsal.play(script, timetable.untilNow(script, frameHours, spent));
    }

    private SampleContent.Issue issue() {
        return dice.weighted(content.issues(), SampleContent.Issue::weight);
    }

    /** How much of the frame is spent: some are late, some due in minutes, most have time. */
    private double share() {
        int kind = dice.between(1, 100);
        if (kind <= 14) {
            return 1.02 + dice.share() * 0.6;
        }
        return kind <= 30 ? 0.88 + dice.share() * 0.11 : 0.05 + dice.share() * 0.8;
    }
}
