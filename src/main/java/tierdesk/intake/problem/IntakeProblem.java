package tierdesk.intake.problem;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * Something wrong with a file, or with a line of it: what, where, and what to do next.
 *
 * @param key of the sentence
 * @param args what the sentence names, in the order of its placeholders
 */
public record IntakeProblem(Key key, List<Object> args) {

    private static final String BUNDLE = "tierdesk.intake.problems";

    /** Keeps its own copy of the arguments. */
    public IntakeProblem {
        args = List.copyOf(args);
    }

    public static IntakeProblem of(Key key, Object... args) {
        return new IntakeProblem(key, List.of(args));
    }

    /** In English, for the command line, the log and the file of rejected lines. */
    public String sentence() {
        return sentence(Locale.ENGLISH);
    }

    /** In the language asked for, in English where it is not translated. */
    public String sentence(Locale locale) {
        ResourceBundle bundle = ResourceBundle.getBundle(
                BUNDLE, locale, ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        return new MessageFormat(bundle.getString(key.name()), locale).format(args.toArray());
    }

    /** Every problem there is; each has a sentence in {@code problems.properties}, where its placeholders are named. */
    public enum Key {
        FILE_MISSING,
        FILE_IS_FOLDER,
        FILE_DENIED,
        FILE_UNREADABLE,
        FILE_EMPTY,
        FILE_NOT_TEXT,
        FILE_CHANGED,
        ENCODING_WRONG,
        ENCODING_UNKNOWN,
        FIELD_TOO_LONG,
        RECORD_TOO_LONG,
        TOO_MANY_FIELDS,
        QUOTE_OR_FIELD_UNENDED,
        REJECTS_DENIED,
        EXPORT_DENIED,
        SAMPLE_NOT_EMPTY,
        MAPPING_MISSING,
        MAPPING_UNREADABLE,
        MAPPING_FIELD_UNKNOWN,
        MAPPING_COLUMN_UNKNOWN,
        SUBJECT_NOT_FOUND,
        EVENTS_NUMBER_NOT_FOUND,
        EVENTS_TIME_NOT_FOUND,
        ROW_RAGGED,
        ROW_NUL,
        ROW_WITHOUT_SUBJECT,
        ROW_WITHOUT_NUMBER,
        ROW_WITHOUT_TIME,
        ROW_NUMBER_TOO_LONG,
        ROW_DATE,
        ROW_TOO_MANY_UPDATES,
        ROW_REFUSED,
        ROW_FIELD,
        COLUMN_MISSING,
        SHOP_REFUSED
    }
}
