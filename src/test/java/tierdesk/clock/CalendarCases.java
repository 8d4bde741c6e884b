package tierdesk.clock;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.zone.ZoneOffsetTransition;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;

/**
 * Random calendars and questions to them. Most lie close to a clock change of their zone, since that is where
 * arithmetic breaks; intervals overlap, touch and run over midnight, holidays fall among them.
 */
final class CalendarCases extends DomainContextBase {

    static final int DAYS = 28;

    static final List<ZoneId> ZONES = List.of(
            ZoneId.of("America/New_York"),
            ZoneId.of("Europe/London"),
            ZoneId.of("Europe/Berlin"),
            ZoneId.of("Australia/Sydney"),
            ZoneId.of("Asia/Kolkata"),
            ZoneId.of("Australia/Lord_Howe"),
            ZoneId.of("America/Sao_Paulo"),
            ZoneId.of("Africa/Cairo"),
            ZoneId.of("Pacific/Apia"),
            ZoneId.of("Pacific/Auckland"),
            ZoneId.of("Asia/Kathmandu"),
            ZoneId.of("America/Havana"));

    private static final int EARLIEST_YEAR = 2005;
    private static final int LATEST_YEAR = 2035;

    /**
     * A calendar with three instants in order, within a window of {@link #DAYS} days, and pauses.
     *
     * @param share of the open time between first and last, in thousandths, to make frames of
     */
    record Case(
            CalendarDefinition definition, Instant first, Instant middle, Instant last, List<Pause> pauses, int share) {

        SupportCalendar calendar() {
            return SupportCalendar.of(definition);
        }

        NaiveCalendar naive() {
            return new NaiveCalendar(definition, first, DAYS + 2);
        }

        /** A frame that is used up before the last instant, if anything at all is open without pause. */
        Duration frame() {
            long open = calendar().elapsed(first, last, pauses).toMillis();
            return Duration.ofMillis(open * share / 1000);
        }
    }

    @Provide
    Arbitrary<Case> cases() {
        return Arbitraries.randomValue(CalendarCases::randomCase);
    }

    private static Case randomCase(Random random) {
        ZoneId zone = ZONES.get(random.nextInt(ZONES.size()));
        Instant around = around(zone, random);
        CalendarDefinition definition = definition(zone, around, random);
        Instant first = instant(around, 0, DAYS / 2, random);
        Instant middle = instant(first, 0, DAYS / 4, random);
        Instant last = instant(middle, 0, DAYS / 4, random);
        List<Pause> pauses = new ArrayList<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            Instant from = instant(first, -1, DAYS / 2, random);
            pauses.add(new Pause(from, instant(from, 0, 2, random)));
        }
        return new Case(definition, first, middle, last, pauses, random.nextInt(1001));
    }

    /** A week before a clock change of the zone, or any time where it has none. */
    private static Instant around(ZoneId zone, Random random) {
        int year = EARLIEST_YEAR + random.nextInt(LATEST_YEAR - EARLIEST_YEAR);
        Instant any = LocalDate.ofYearDay(year, 1 + random.nextInt(365)).atStartOfDay(zone).toInstant();
        ZoneOffsetTransition change = zone.getRules().nextTransition(any);
        boolean late = change == null || change.getDateTimeBefore().getYear() > LATEST_YEAR;
        return late || random.nextInt(5) == 0 ? any : change.getInstant().minus(Duration.ofDays(DAYS / 4));
    }

    /** Whole hours, minutes or milliseconds after the base, so that edges are met exactly often enough. */
    private static Instant instant(Instant base, int fromDays, int toDays, Random random) {
        Duration range = Duration.ofDays(toDays - (long) fromDays);
        Instant from = base.plus(Duration.ofDays(fromDays));
        return switch (random.nextInt(3)) {
            case 0 -> from.plus(Duration.ofHours(random.nextLong(range.toHours())));
            case 1 -> from.plus(Duration.ofMinutes(random.nextLong(range.toMinutes())));
            default -> from.plusMillis(random.nextLong(range.toMillis()));
        };
    }

    private static CalendarDefinition definition(ZoneId zone, Instant around, Random random) {
        Map<DayOfWeek, List<OpenInterval>> weekly = new EnumMap<>(DayOfWeek.class);
        for (DayOfWeek day : DayOfWeek.values()) {
            if (random.nextInt(4) > 0) {
                weekly.put(day, intervals(random));
            }
        }
        LocalDate begins = LocalDate.ofInstant(around, zone);
        List<Holiday> holidays = new ArrayList<>();
        for (int i = random.nextInt(5); i > 0; i--) {
            holidays.add(holiday(begins.plusDays(random.nextInt(DAYS)), random));
        }
        List<CalendarException> exceptions = new ArrayList<>();
        for (int i = random.nextInt(3); i > 0; i--) {
            LocalDate date = begins.plusDays(2L * i + random.nextInt(2) * 7L);
            exceptions.add(new CalendarException(date, random.nextBoolean() ? intervals(random) : List.of(), "other"));
        }
        return new CalendarDefinition("any", "any", zone, random.nextInt(8) == 0, weekly, holidays, exceptions);
    }

    private static List<OpenInterval> intervals(Random random) {
        List<OpenInterval> intervals = new ArrayList<>();
        for (int i = 1 + random.nextInt(3); i > 0; i--) {
            intervals.add(new OpenInterval(time(random), time(random)));
        }
        return intervals;
    }

    /** Half of all in the hours between which clocks are changed. */
    private static LocalTime time(Random random) {
        int hour = random.nextBoolean() ? random.nextInt(24) : random.nextInt(4);
        return LocalTime.of(hour, random.nextInt(12) * 5);
    }

    private static Holiday holiday(LocalDate date, Random random) {
        HolidayRule rule = random.nextBoolean()
                ? HolidayRule.on(date)
                : HolidayRule.eachYear(date.getMonth(), date.getDayOfMonth());
        if (random.nextInt(3) > 0) {
            return new Holiday("whole", rule);
        }
        LocalTime from = time(random);
        LocalTime to = time(random);
        return new Holiday("part", rule, from, to.isAfter(from) ? to : LocalTime.MIDNIGHT);
    }
}
