package tierdesk.intake.holiday;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * Holidays cannot be taken over. Says what, where (the file and the line where there is one) and why; nothing was
 * taken.
 */
public final class HolidaysUnreadableException extends RuntimeException {

    private static final long serialVersionUID = 1L;
    private static final String BUNDLE = "tierdesk.intake.holiday.sentences";

    private final String key;
    private final transient List<String> args;

    HolidaysUnreadableException(String key, Object... args) {
        this(key, List.of(args).stream().map(String::valueOf).toList());
    }

    private HolidaysUnreadableException(String key, List<String> args) {
        super(sentence(key, args, Locale.ENGLISH));
        this.key = key;
        this.args = args;
    }

    HolidaysUnreadableException because(Throwable cause) {
        initCause(cause);
        return this;
    }

    /** The sentence in the language asked for, in English where it is not translated. */
    public String sentence(Locale locale) {
        return sentence(key, args, locale);
    }

    private static String sentence(String key, List<String> args, Locale locale) {
        ResourceBundle bundle = ResourceBundle.getBundle(
                BUNDLE,
                locale,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        return new MessageFormat(bundle.getString(key), locale).format(args.toArray());
    }
}
