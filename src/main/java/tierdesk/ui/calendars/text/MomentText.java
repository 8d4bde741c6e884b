package tierdesk.ui.calendars.text;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.chrono.IsoChronology;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.time.format.FormatStyle;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A moment as people type it: {@code Friday 16:50}, {@code fr 16.50}, {@code 2026-11-27 16:50}, {@code 27.11.2026, 16:50},
 * {@code today 9}, {@code 16:50}. A weekday is the one of the week in sight; weekdays in English and in the person's language.
 */
public final class MomentText {

    private static final Pattern TIME_AT_END = Pattern.compile("(?:(.*?)[\\s,T]+)?(\\d{1,2}(?:[:.h]\\d{2})?(?:\\s*[ap]\\.?m\\.?)?)(?:\\s*(?:uhr|h))?",
            Pattern.CASE_INSENSITIVE);
    private static final int SHORTEST_WEEKDAY = 2;

    private final Locale locale;

    /** @param locale the person's: gives names of weekdays and the order of dates */
    public MomentText(Locale locale) {
        this.locale = locale;
    }

    /**
     * The local date and time that is typed; empty if it is none.
     *
     * @param today what "today" is, and the day of a bare time
     * @param monday the first day of the week in sight
     */
    public Optional<LocalDateTime> read(String typed, LocalDate today, LocalDate monday) {
        Matcher parts = TIME_AT_END.matcher(typed.strip());
        if (!parts.matches()) {
            return Optional.empty();
        }
        Optional<LocalTime> time = TimeText.read(parts.group(2));
        String day = parts.group(1);
        Optional<LocalDate> date = day == null || day.isBlank() ? Optional.of(today) : date(day.strip(), today, monday);
        return date.flatMap(on -> time.map(on::atTime));
    }

    /** A date that is typed in full, by any usual form; empty if it is none. */
    public Optional<LocalDate> date(String typed) {
        String text = typed.strip();
        return forms().stream().flatMap(form -> parse(text, form).stream()).findFirst();
    }

    private Optional<LocalDate> date(String typed, LocalDate today, LocalDate monday) {
        String text = typed.replaceAll("[,.]+$", "");
        return relative(text, today)
                .or(() -> weekday(text).map(day -> monday.plusDays(day.getValue() - 1L)))
                .or(() -> date(typed));
    }

    private static Optional<LocalDate> relative(String text, LocalDate today) {
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "today", "heute" -> Optional.of(today);
            case "tomorrow", "morgen" -> Optional.of(today.plusDays(1));
            case "yesterday", "gestern" -> Optional.of(today.minusDays(1));
            default -> Optional.empty();
        };
    }

    private Optional<DayOfWeek> weekday(String text) {
        if (text.length() < SHORTEST_WEEKDAY) {
            return Optional.empty();
        }
        for (Locale language : List.of(locale, Locale.ENGLISH)) {
            for (DayOfWeek day : DayOfWeek.values()) {
                String name = day.getDisplayName(TextStyle.FULL, language).toLowerCase(language);
                if (name.startsWith(text.toLowerCase(language))) {
                    return Optional.of(day);
                }
            }
        }
        return Optional.empty();
    }

    private List<DateTimeFormatter> forms() {
        String numbers = DateTimeFormatterBuilder
                .getLocalizedDateTimePattern(FormatStyle.SHORT, null, IsoChronology.INSTANCE, locale)
                .replaceAll("y+", "[uuuu][uu]").replaceAll("M+", "M").replaceAll("d+", "d");
        return List.of(
                DateTimeFormatter.ISO_LOCAL_DATE,
                form(numbers),
                DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(locale),
                DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(locale),
                form("d MMM uuuu"),
                form("d MMMM uuuu"),
                form("d. MMMM uuuu"),
                form("d.M.uuuu"));
    }

    private DateTimeFormatter form(String pattern) {
        return new DateTimeFormatterBuilder().parseCaseInsensitive().appendPattern(pattern).toFormatter(locale);
    }

    private static Optional<LocalDate> parse(String text, DateTimeFormatter form) {
        try {
            return Optional.of(LocalDate.parse(text, form));
        } catch (DateTimeParseException another) {
            // one of several forms; the field says so when none fits
            return Optional.empty();
        }
    }
}
