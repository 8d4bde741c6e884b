package tierdesk.intake.procedure;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;
import tierdesk.procedure.rule.Refusal;

/** A procedure cannot be taken from a file. Says what and where; nothing was taken. */
public final class ProcedureFileException extends Exception {

    private static final long serialVersionUID = 1L;
    private static final String BUNDLE = "tierdesk.intake.procedure.sentences";

    private final String key;
    private final transient List<Object> args;

    /**
     * Why not.
     *
     * @param args what the sentence names; a {@link Refusal} becomes its own sentence
     */
    ProcedureFileException(String key, Object... args) {
        this(null, key, args);
    }

    /** @param cause for the log, never for the person */
    ProcedureFileException(@Nullable Throwable cause, String key, Object... args) {
        super(sentence(key, List.of(args), Locale.ENGLISH), cause);
        this.key = key;
        this.args = List.of(args);
    }

    /** In the language asked for. */
    public String sentence(Locale locale) {
        return sentence(key, args, locale);
    }

    private static String sentence(String key, List<Object> args, Locale locale) {
        ResourceBundle bundle = ResourceBundle.getBundle(
                BUNDLE, locale, ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        Object[] shown = args.stream().map(arg -> arg instanceof Refusal refusal ? refusal.sentence(locale) : arg).toArray();
        return new MessageFormat(bundle.getString(key), locale).format(shown);
    }
}
