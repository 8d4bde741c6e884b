package tierdesk.intake.words;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import java.time.temporal.TemporalQueries;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** One way in which tools write dates. Months by name in English. Local times are of a zone that the person who imports names. */
public final class DateFormat {

    /** Every known way; where several fit all values, the first holds: days go before months unless a value says otherwise. */
    public static final List<DateFormat> ALL = List.of(
            of("uuuu-MM-dd'T'HH:mm[:ss][.SSSSSSSSS][.SSSSSS][.SSS]XXX"),
            of("uuuu-MM-dd'T'HH:mm[:ss][.SSSSSSSSS][.SSSSSS][.SSS]XX"),
            of("uuuu-MM-dd HH:mm[:ss][.SSSSSS][.SSS][ ]XXX"),
            of("uuuu-MM-dd HH:mm[:ss][.SSSSSS][.SSS][ ]XX"),
            of("uuuu-MM-dd'T'HH:mm[:ss][.SSSSSSSSS][.SSSSSS][.SSS]"),
            of("uuuu-MM-dd HH:mm[:ss][.SSSSSS][.SSS]"),
            of("uuuu-MM-dd"),
            of("uuuu/MM/dd[ HH:mm[:ss]]"),
            of("d-M-uuuu[ H:mm[:ss]]"),
            of("d.M.uuuu[[,] H:mm[:ss]]"),
            of("d/M/uuuu[[,] H:mm[:ss]]"),
            of("d/M/uuuu[,] h:mm[:ss] a"),
            of("M/d/uuuu[,] h:mm[:ss] a"),
            of("M/d/uuuu[[,] H:mm[:ss]]"),
            of("M-d-uuuu[ H:mm[:ss]]"),
            of("d.M.uu[[,] H:mm[:ss]]"),
            of("d/M/uu[[,] H:mm[:ss]]"),
            of("M/d/uu[,] h:mm[:ss] a"),
            of("M/d/uu[[,] H:mm[:ss]]"),
            of("d/MMM/uu[ h:mm[:ss] a]"),
            of("d/MMM/uu H:mm[:ss]"),
            of("d/MMM/uuuu[ h:mm[:ss] a]"),
            of("d-MMM-uuuu[ H:mm[:ss]]"),
            of("d MMM uuuu[[,] H:mm[:ss]]"),
            of("d MMM uuuu[,] h:mm[:ss] a"),
            of("MMM d, uuuu[[,] h:mm[:ss] a]"),
            of("MMM d, uuuu[[,] H:mm[:ss]]"),
            of("EEE MMM d HH:mm:ss uuuu"),
            of("EEE, d MMM uuuu HH:mm:ss XX"));

    private final String pattern;
    private final DateTimeFormatter formatter;

    private DateFormat(String pattern, DateTimeFormatter formatter) {
        this.pattern = pattern;
        this.formatter = formatter;
    }

    private static DateFormat of(String pattern) {
        return new DateFormat(pattern, new DateTimeFormatterBuilder()
                .parseCaseInsensitive()
                .appendPattern(pattern)
                .toFormatter(Locale.ENGLISH)
                .withResolverStyle(ResolverStyle.STRICT));
    }

    /** As a person reads it: without the parts that may be missing. */
    public String shown() {
        return pattern.replaceAll("\\[\\.S+\\]", "").replaceAll("[\\[\\]']", "").replace("uuuu", "yyyy").replace("uu", "yy");
    }

    /** The instant a text means; empty when it is not written so. */
    public Optional<Instant> instant(String text, ZoneId zone) {
        try {
            TemporalAccessor parsed = formatter.parse(text.strip());
            if (parsed.isSupported(ChronoField.INSTANT_SECONDS)) {
                return Optional.of(Instant.from(parsed));
            }
            LocalDate date = LocalDate.from(parsed);
            LocalTime time = parsed.query(TemporalQueries.localTime());
            return Optional.of(LocalDateTime.of(date, time == null ? LocalTime.MIDNIGHT : time).atZone(zone).toInstant());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return shown();
    }
}
