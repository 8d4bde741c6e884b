package tierdesk.command;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The command line's sentences, and picocli's descriptions of commands and options, by key. */
public final class CommandTexts {

    private CommandTexts() {
    }

    static ResourceBundle bundle() {
        return ResourceBundle.getBundle("tierdesk.command.messages", Locale.getDefault());
    }

    /**
     * A sentence in the person's language.
     *
     * @param key must be in the bundle
     * @param arguments for the places {@code {0}}, {@code {1}}… of the sentence
     */
    public static String text(String key, Object... arguments) {
        ResourceBundle bundle = bundle();
        return new MessageFormat(bundle.getString(key), bundle.getLocale()).format(arguments);
    }
}
