package tierdesk.ui.calendars.text;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.format.TextStyle;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import tierdesk.clock.Holiday;
import tierdesk.clock.HolidayRule;
import tierdesk.ui.text.Messages;

/** When a holiday falls, in words. */
public final class HolidayWords {

    private static final int YEARS_AHEAD = 12;

    private final Messages messages;
    private final DateTimeFormatter date;

    public HolidayWords(Messages messages) {
        this.messages = messages;
        this.date = DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(messages.locale());
    }

    /** A date, as dates are written. */
    public String date(LocalDate day) {
        return date.format(day);
    }

    /** Such as "25 December, each year", "4th Thursday of November", "Good Friday". */
    public String rule(HolidayRule rule) {
        return switch (rule.kind()) {
            case ON_DATE -> date(Objects.requireNonNull(rule.date()));
            case EACH_YEAR -> messages.get("calendars.rule.each-year", rule.number(), month(rule));
            case NTH_WEEKDAY -> messages.get("calendars.rule.nth-weekday", nth(rule.number()), weekday(rule), month(rule));
            case FROM_EASTER -> fromEaster(rule.number());
        };
    }

    /** "4th", "last": which one of a month. */
    public String nth(int number) {
        return messages.get("calendars.nth." + (number < 0 ? "last-" + -number : number));
    }

    /** What hours of the day it takes: "all day", "from 12:00", "until 12:00", "10:00–12:00". */
    public String part(Holiday holiday) {
        LocalTime from = holiday.from();
        LocalTime to = holiday.to() == null || LocalTime.MIDNIGHT.equals(holiday.to()) ? null : holiday.to();
        if (from == null || from.equals(LocalTime.MIDNIGHT)) {
            return to == null ? messages.get("calendars.part.all-day") : messages.get("calendars.part.until", TimeText.write(to));
        }
        return to == null
                ? messages.get("calendars.part.from", TimeText.write(from))
                : TimeText.write(from) + "–" + TimeText.write(to);
    }

    /** The first date on or after the given one on which it falls; empty where that is past. */
    public static Optional<LocalDate> next(HolidayRule rule, LocalDate today) {
        LocalDate on = rule.date();
        if (rule.kind() == HolidayRule.Kind.ON_DATE && on != null) {
            return on.isBefore(today) ? Optional.empty() : Optional.of(on);
        }
        return IntStream.rangeClosed(0, YEARS_AHEAD)
                .mapToObj(years -> Optional.ofNullable(rule.dateIn(today.getYear() + years)))
                .flatMap(Optional::stream)
                .filter(day -> !day.isBefore(today))
                .findFirst();
    }

    private String fromEaster(int days) {
        String named = switch (days) {
            case -48 -> "rose-monday";
            case -3 -> "maundy-thursday";
            case -2 -> "good-friday";
            case 0 -> "sunday";
            case 1 -> "monday";
            case 39 -> "ascension";
            case 49 -> "whit-sunday";
            case 50 -> "whit-monday";
            case 60 -> "corpus-christi";
            default -> days < 0 ? "before" : "after";
        };
        return messages.get("calendars.easter." + named, Math.abs(days));
    }

    private String month(HolidayRule rule) {
        return Objects.requireNonNull(rule.month()).getDisplayName(TextStyle.FULL, messages.locale());
    }

    private String weekday(HolidayRule rule) {
        return Objects.requireNonNull(rule.weekday()).getDisplayName(TextStyle.FULL, messages.locale());
    }
}
