package tierdesk.clock;

import java.text.MessageFormat;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.format.TextStyle;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Collectors;

/**
 * Something wrong with a calendar or a frame, said so that it can be put in any language.
 *
 * @param key of the sentence, in {@code tierdesk/clock/problems.properties}
 * @param args what the sentence names, in its order: texts, dates, times, weekdays, durations
 */
public record Problem(String key, List<Object> args) {

    /** The calendar has no hours at all: not to be saved, yet sound as arithmetic, since nothing ever elapses on it. */
    public static final String NO_HOURS = "no_hours";

    private static final String BUNDLE = "tierdesk.clock.problems";

    /** Keeps its own copy of the arguments. */
    public Problem {
        args = List.copyOf(args);
    }

    static Problem of(String key, Object... args) {
        return new Problem(key, List.of(args));
    }

    /** The sentence in English, for the command line and the log. */
    public String sentence() {
        return sentence(Locale.ENGLISH);
    }

    /** The sentence in the language asked for, in English where it is not translated. */
    public String sentence(Locale locale) {
        ResourceBundle bundle = ResourceBundle.getBundle(
                BUNDLE,
                locale,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        Object[] words = args.stream().map(arg -> words(arg, locale)).toArray();
        return new MessageFormat(bundle.getString(key), locale).format(words);
    }

    private static String words(Object arg, Locale locale) {
        return switch (arg) {
            case DayOfWeek day -> day.getDisplayName(TextStyle.FULL, locale);
            case Duration duration -> hours(duration);
            case Collection<?> several ->
                several.stream().map(one -> words(one, locale)).collect(Collectors.joining(", "));
            default -> arg.toString();
        };
    }

    /** Such as {@code 4:30 h}; seconds only where there are any. */
    private static String hours(Duration duration) {
        String text = "%d:%02d".formatted(duration.toHours(), duration.toMinutesPart());
        return duration.toSecondsPart() == 0 ? text + " h" : text + ":%02d h".formatted(duration.toSecondsPart());
    }
}
