package tierdesk.clock;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.Year;
import java.time.temporal.TemporalAdjusters;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * On which dates a holiday falls: on one date, or once a year by rule. One flat record, so that any mapper of records
 * can save it; made by its factories.
 *
 * @param kind how the other parts are to be read
 * @param date the one date; for {@link Kind#ON_DATE} alone
 * @param month for {@link Kind#EACH_YEAR} and {@link Kind#NTH_WEEKDAY}
 * @param weekday for {@link Kind#NTH_WEEKDAY}
 * @param number the day of the month for {@link Kind#EACH_YEAR}; for {@link Kind#NTH_WEEKDAY} which one of the month, 1
 *     to 5, or -1 for the last and so on to -5; days after Easter Sunday for {@link Kind#FROM_EASTER}, negative before
 *     it
 */
public record HolidayRule(
        Kind kind, @Nullable LocalDate date, @Nullable Month month, @Nullable DayOfWeek weekday, int number) {

    /** The ways in which a holiday's dates are given. */
    public enum Kind {
        /** One date of one year. */
        ON_DATE,
        /** The same month and day each year; 29 February only in leap years. */
        EACH_YEAR,
        /** Such as the fourth Thursday of November, or the last Monday of May. */
        NTH_WEEKDAY,
        /** So many days from Easter Sunday, as the Gregorian calendar reckons it. */
        FROM_EASTER
    }

    /** Days before Easter Sunday that still fall into the same year, whatever the year. */
    private static final int EARLIEST_FROM_EASTER = -80;
    /** Days after Easter Sunday that still fall into the same year, whatever the year. */
    private static final int LATEST_FROM_EASTER = 250;

    /** Refuses a rule without the parts that its kind needs, or that never meets a date. */
    public HolidayRule {
        boolean sound =
                switch (kind) {
                    case ON_DATE -> date != null;
                    case EACH_YEAR -> month != null && number >= 1 && number <= month.maxLength();
                    case NTH_WEEKDAY ->
                        month != null && weekday != null && number != 0 && number >= -5 && number <= 5;
                    case FROM_EASTER -> number >= EARLIEST_FROM_EASTER && number <= LATEST_FROM_EASTER;
                };
        if (!sound) {
            throw new IllegalArgumentException("A holiday by the rule " + kind + " cannot be made of date " + date
                    + ", month " + month + ", weekday " + weekday + ", number " + number);
        }
    }

    /** One date only. */
    public static HolidayRule on(LocalDate date) {
        return new HolidayRule(Kind.ON_DATE, date, null, null, 0);
    }

    /** Each year on this day; 29 February is skipped in years without it. */
    public static HolidayRule eachYear(Month month, int dayOfMonth) {
        return new HolidayRule(Kind.EACH_YEAR, null, month, null, dayOfMonth);
    }

    /**
     * Each year on the nth such weekday of the month, counted from its end if {@code nth} is negative; skipped where
     * there is none.
     */
    public static HolidayRule nthWeekday(int nth, DayOfWeek weekday, Month month) {
        return new HolidayRule(Kind.NTH_WEEKDAY, null, month, weekday, nth);
    }

    /**
     * Each year, {@code days} after Easter Sunday: -2 is Good Friday, 1 Easter Monday, 39 Ascension, 50 Whit Monday.
     */
    public static HolidayRule fromEaster(int days) {
        return new HolidayRule(Kind.FROM_EASTER, null, null, null, days);
    }

    /** The date on which the holiday falls in this year, or null if it does not fall into it. */
    public @Nullable LocalDate dateIn(int year) {
        return switch (kind) {
            case ON_DATE -> date != null && date.getYear() == year ? date : null;
            case EACH_YEAR -> eachYearIn(year, Objects.requireNonNull(month));
            case NTH_WEEKDAY -> nthWeekdayIn(year, Objects.requireNonNull(month), Objects.requireNonNull(weekday));
            case FROM_EASTER -> easterSunday(year).plusDays(number);
        };
    }

    private @Nullable LocalDate eachYearIn(int year, Month inMonth) {
        return number <= inMonth.length(Year.isLeap(year)) ? LocalDate.of(year, inMonth, number) : null;
    }

    private @Nullable LocalDate nthWeekdayIn(int year, Month inMonth, DayOfWeek day) {
        LocalDate found = LocalDate.of(year, inMonth, 1).with(TemporalAdjusters.dayOfWeekInMonth(number, day));
        return found.getMonth() == inMonth ? found : null;
    }

    /** Easter Sunday by the Gregorian computus (Meeus, Jones and Butcher). */
    static LocalDate easterSunday(int year) {
        int golden = year % 19;
        int century = year / 100;
        int ofCentury = year % 100;
        int moonCorrection = (8 * century + 13) / 25;
        int epact = (19 * golden + century - century / 4 - moonCorrection + 15) % 30;
        int toSunday = (32 + 2 * (century % 4) + 2 * (ofCentury / 4) - epact - ofCentury % 4) % 7;
        int late = (golden + 11 * epact + 22 * toSunday) / 451;
        int fromMarch = epact + toSunday - 7 * late + 114;
        return LocalDate.of(year, fromMarch / 31, fromMarch % 31 + 1);
    }
}
