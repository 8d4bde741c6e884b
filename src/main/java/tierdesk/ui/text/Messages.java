package tierdesk.ui.text;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * Every word a person reads, in one language. Patterns are {@link MessageFormat}s; apostrophes in them are typographic
 * (’), so that a text reads the same with and without arguments.
 */
public final class Messages {

    /** The languages that the desk speaks; the first one stands in for all others. */
    public static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.GERMAN);

    /** The bundle's base name. */
    public static final String BUNDLE = "tierdesk.ui.messages";

    private final Locale locale;
    private final ResourceBundle bundle;

    /** @param locale gives the language, and how numbers and dates are written */
    public Messages(Locale locale) {
        this.locale = locale;
        this.bundle = ResourceBundle.getBundle(BUNDLE, locale,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    /** @param languageTag a chosen BCP 47 tag; empty is the system's language */
    public static Messages forChoice(String languageTag) {
        return new Messages(languageTag.isEmpty() ? Locale.getDefault() : Locale.forLanguageTag(languageTag));
    }

    /**
     * The text of a key, its arguments put in.
     *
     * @throws java.util.MissingResourceException for an unknown key; a test finds those
     */
    public String get(String key, Object... arguments) {
        String pattern = bundle.getString(key);
        return arguments.length == 0 ? pattern : new MessageFormat(pattern, locale).format(arguments);
    }

    /** The text of a constant: {@code Stage.IN_PROGRESS} is the key {@code stage.in-progress}. */
    public String of(Enum<?> constant) {
        return get(key(constant));
    }

    /** The key under which a constant's text stands. */
    public static String key(Enum<?> constant) {
        return kebab(constant.getDeclaringClass().getSimpleName()) + "."
                + constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static String kebab(String camel) {
        return camel.replaceAll("(?<=[a-z0-9])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }

    /** For FXML's {@code %key}. */
    public ResourceBundle bundle() {
        return bundle;
    }

    /** The language, and how numbers and dates are written. */
    public Locale locale() {
        return locale;
    }
}
