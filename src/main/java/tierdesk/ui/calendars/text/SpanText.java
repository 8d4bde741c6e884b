package tierdesk.ui.calendars.text;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A time frame as people type it: {@code 4 h}, {@code 90 min}, {@code 1 h 30}, {@code 1:30}, {@code 1.5 h}; a bare number is hours. */
public final class SpanText {

    private static final Pattern CLOCK = Pattern.compile("(\\d{1,5}):([0-5]\\d)\\s*(?:h|std\\.?|hours?|stunden?)?");
    private static final Pattern HOURS =
            Pattern.compile("(\\d{1,5}(?:[.,]\\d{1,3})?)\\s*(?:h|hrs?|hours?|std\\.?|stunden?)?(?:\\s*(\\d{1,2})\\s*(?:m|min\\.?|minutes?|minuten?)?)?");
    private static final Pattern MINUTES = Pattern.compile("(\\d{1,6})\\s*(?:m|min\\.?|minutes?|minuten?)");
    private static final BigDecimal SECONDS_AN_HOUR = BigDecimal.valueOf(3600);

    private SpanText() {
    }

    /** The span that is typed, longer than nothing; empty if it is none. */
    public static Optional<Duration> read(String typed) {
        String text = typed.strip().toLowerCase(Locale.ROOT);
        return span(text).filter(Duration::isPositive);
    }

    private static Optional<Duration> span(String text) {
        Matcher clock = CLOCK.matcher(text);
        if (clock.matches()) {
            return Optional.of(Duration.ofHours(Long.parseLong(clock.group(1))).plusMinutes(Long.parseLong(clock.group(2))));
        }
        Matcher minutes = MINUTES.matcher(text);
        if (minutes.matches()) {
            return Optional.of(Duration.ofMinutes(Long.parseLong(minutes.group(1))));
        }
        Matcher hours = HOURS.matcher(text);
        if (hours.matches()) {
            BigDecimal seconds = new BigDecimal(hours.group(1).replace(',', '.')).multiply(SECONDS_AN_HOUR);
            long more = hours.group(2) == null ? 0 : Long.parseLong(hours.group(2));
            return Optional.of(Duration.ofSeconds(seconds.setScale(0, RoundingMode.HALF_UP).longValue()).plusMinutes(more));
        }
        return Optional.empty();
    }
}
