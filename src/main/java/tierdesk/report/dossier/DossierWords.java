package tierdesk.report.dossier;

import java.math.BigDecimal;
import java.text.MessageFormat;
import java.text.NumberFormat;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.ResourceBundle;

/** The bundle {@code dossier.properties} in one language, and how times and amounts are written in it. */
final class DossierWords {

    private static final long MINUTES_PER_HOUR = 60;
    private static final long KILO = 1000;

    private final Locale locale;
    private final String currency;
    private final ResourceBundle bundle;
    private final DateTimeFormatter dateTime;

    /** @param currency written behind amounts; blank for none */
    DossierWords(Locale locale, ZoneId zone, String currency) {
        this.locale = locale;
        this.currency = currency;
        this.bundle = ResourceBundle.getBundle("tierdesk.report.dossier.dossier", locale,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        this.dateTime = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT).withLocale(locale).withZone(zone);
    }

    String say(String key, Object... args) {
        return new MessageFormat(bundle.getString(key), locale).format(args);
    }

    String word(Enum<?> constant) {
        return bundle.getString(constant.getDeclaringClass().getSimpleName() + "." + constant.name());
    }

    String dateTime(Instant instant) {
        return dateTime.format(instant);
    }

    /** Hours and minutes, to the whole minute. */
    String span(Duration span) {
        long minutes = span.toMinutes();
        return minutes < MINUTES_PER_HOUR
                ? say("span.minutes", minutes)
                : say("span.hours", minutes / MINUTES_PER_HOUR, minutes % MINUTES_PER_HOUR);
    }

    String money(BigDecimal amount) {
        NumberFormat format = NumberFormat.getNumberInstance(locale);
        format.setMinimumFractionDigits(2);
        return (format.format(amount) + " " + currency).strip();
    }

    /** A file's size, in kilobytes from there on. */
    String size(long bytes) {
        NumberFormat format = NumberFormat.getIntegerInstance(locale);
        return bytes < KILO ? format.format(bytes) + " B" : format.format(Math.ceilDiv(bytes, KILO)) + " kB";
    }
}
