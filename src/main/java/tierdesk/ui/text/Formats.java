package tierdesk.ui.text;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.temporal.ChronoUnit;
import java.time.temporal.WeekFields;
import java.util.Locale;
import java.util.function.IntSupplier;

/** How instants, spans and money are written for the person at this desk: in their language and their zone. */
public final class Formats {

    private static final int MINUTES_PER_HOUR = 60;
    private static final int HOURS_IN_WORDS_UP_TO = 48;
    private static final int CENTS = 2;

    private final Messages messages;
    private final ZoneId zone;
    private final InstantSource clock;
    private final DateTimeFormatter time;
    private final DateTimeFormatter date;
    private final DateTimeFormatter dayOfYear;
    private final DateTimeFormatter dateTime;
    private volatile IntSupplier currencyDigits = () -> CENTS;

    public Formats(Messages messages, ZoneId zone, InstantSource clock) {
        this.messages = messages;
        this.zone = zone;
        this.clock = clock;
        this.time = DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT).withLocale(messages.locale()).withZone(zone);
        this.date = DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(messages.locale()).withZone(zone);
        this.dayOfYear = DateTimeFormatter.ofLocalizedPattern("MMMd").withLocale(messages.locale()).withZone(zone);
        this.dateTime = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(messages.locale()).withZone(zone);
    }

    /** How many decimals the shop's money has, from now on; two before the desk is open. */
    public void moneyWith(IntSupplier digits) {
        currencyDigits = digits;
    }

    /** The zone of the person at this desk. */
    public ZoneId zone() {
        return zone;
    }

    /** As the person's region has it; Monday (ISO 8601) where the language does not tell the region. */
    public DayOfWeek firstDayOfWeek() {
        Locale locale = messages.locale();
        return locale.getCountry().isEmpty() ? DayOfWeek.MONDAY : WeekFields.of(locale).getFirstDayOfWeek();
    }

    /** The time of day, without the day. */
    public String time(Instant instant) {
        return time.format(instant);
    }

    /** The day, without the time of day. */
    public String date(Instant instant) {
        return date.format(instant);
    }

    /** Day and time of day. */
    public String dateTime(Instant instant) {
        return dateTime.format(instant);
    }

    /** Day and time of day in this zone, to the minute, as ISO 8601 without a zone: what a field for a time holds. */
    public String localDateTime(Instant instant) {
        return LocalDateTime.ofInstant(instant, zone).truncatedTo(ChronoUnit.MINUTES).toString();
    }

    /** As short as it can be understood today: the time for today, the day for this year, the whole date for any other. */
    public String shortly(Instant instant) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), zone);
        LocalDate day = LocalDate.ofInstant(instant, zone);
        if (day.equals(today)) {
            return time(instant);
        }
        return day.getYear() == today.getYear() ? dayOfYear.format(instant) : date(instant);
    }

    /** A span in words, to the minute, rounded up: "25 min", "1 h 40 min", "3 days". Its sign does not show. */
    public String span(Duration span) {
        long seconds = span.abs().plusNanos(999_999_999).toSeconds();
        long minutes = Math.ceilDiv(seconds, MINUTES_PER_HOUR);
        long hours = minutes / MINUTES_PER_HOUR;
        if (hours == 0) {
            return messages.get("span.minutes", minutes);
        }
        if (hours >= HOURS_IN_WORDS_UP_TO) {
            return messages.get("span.days", span.abs().toDays());
        }
        long rest = minutes % MINUTES_PER_HOUR;
        return rest == 0 ? messages.get("span.hours", hours) : messages.get("span.hours-minutes", hours, rest);
    }

    /** Time left in words: "18 min left", and for a span that is used up "25 min late". */
    public String left(Duration left) {
        return messages.get(left.isPositive() ? "span.left" : "span.late", span(left));
    }

    /** An amount of money with its currency's decimals; with more where it has more, so that sums are those of what is shown. */
    public String money(BigDecimal amount) {
        NumberFormat format = NumberFormat.getNumberInstance(messages.locale());
        int digits = currencyDigits.getAsInt();
        format.setMinimumFractionDigits(digits);
        format.setMaximumFractionDigits(Math.max(digits, amount.stripTrailingZeros().scale()));
        return format.format(amount);
    }

    /** A count with the language's grouping. */
    public String count(long count) {
        return NumberFormat.getIntegerInstance(messages.locale()).format(count);
    }
}
