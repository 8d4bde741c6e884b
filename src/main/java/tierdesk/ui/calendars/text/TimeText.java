package tierdesk.ui.calendars.text;

import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A time of day as people type it: {@code 9}, {@code 9:00}, {@code 09.30}, {@code 930}, {@code 5 pm}. Written back as {@code 09:00}. */
public final class TimeText {

    /** The form in which times of day stand in a calendar, whatever the language: the one they are typed in. */
    public static final DateTimeFormatter HOUR_MINUTE = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    private static final Pattern TIME =
            Pattern.compile("(\\d{1,2})(?:[:.h]?(\\d{2}))?\\s*(?:(am|pm|a\\.m\\.|p\\.m\\.)|uhr|h)?", Pattern.CASE_INSENSITIVE);
    private static final int NOON = 12;
    private static final int HOURS = 24;
    private static final int MINUTES = 60;

    private TimeText() {
    }

    /** The time that is typed; empty if it is none. {@code 24:00} is none: it is the end of a day, see {@link #isEndOfDay}. */
    public static Optional<LocalTime> read(String typed) {
        Matcher time = TIME.matcher(typed.strip());
        if (!time.matches()) {
            return Optional.empty();
        }
        int hour = Integer.parseInt(time.group(1));
        int minute = time.group(2) == null ? 0 : Integer.parseInt(time.group(2));
        String half = time.group(3);
        if (half != null) {
            if (hour < 1 || hour > NOON) {
                return Optional.empty();
            }
            hour = hour % NOON + (half.toLowerCase(Locale.ROOT).startsWith("p") ? NOON : 0);
        }
        return hour < HOURS && minute < MINUTES ? Optional.of(LocalTime.of(hour, minute)) : Optional.empty();
    }

    /** Whether {@code 24} or {@code 24:00} is typed. */
    public static boolean isEndOfDay(String typed) {
        return typed.strip().matches("24(?:[:.h]?00)?(?:\\s*(?:uhr|h))?");
    }

    /** {@code 09:00}; seconds only where there are any. */
    public static String write(LocalTime time) {
        return time.getSecond() == 0 && time.getNano() == 0 ? HOUR_MINUTE.format(time) : time.toString();
    }

    /** The same for the end of something: midnight is {@code 24:00}. */
    public static String writeEnd(LocalTime time) {
        return time.equals(LocalTime.MIDNIGHT) ? "24:00" : write(time);
    }
}
