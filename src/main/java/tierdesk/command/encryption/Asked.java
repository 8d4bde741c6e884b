package tierdesk.command.encryption;

import tierdesk.Wiring;
import tierdesk.command.CannotException;
import tierdesk.command.CommandContext;
import tierdesk.command.CommandTexts;
import tierdesk.desk.CannotSaveException;
import tierdesk.desk.Encryption;
import tierdesk.desk.WrongPassphraseException;

/** What these commands have in common: the folder's encryption, its passphrase, and failures in a sentence. */
final class Asked {

    private Asked() {
    }

    /** Of a folder that is encrypted. */
    static Encryption encrypted(CommandContext context) {
        Encryption encryption = Wiring.encryption(context.dataFolder());
        if (!encryption.on()) {
            throw new CannotException(CommandTexts.text("encryption.off", context.dataFolder()));
        }
        return encryption;
    }

    /** The one that was given. */
    static String passphrase(CommandContext context) {
        String passphrase = context.passphrase();
        if (passphrase == null) {
            throw new CannotException(CommandTexts.text("passphrase.needed"));
        }
        return passphrase;
    }

    /** One that is to be set. */
    static String next(String passphrase) {
        if (passphrase.length() < Encryption.SHORTEST) {
            throw new CannotException(CommandTexts.text("passphrase.short", passphrase.length(), Encryption.SHORTEST));
        }
        return passphrase;
    }

    static <T> T answer(CommandContext context, Question<T> question) {
        try {
            return question.ask();
        } catch (WrongPassphraseException wrong) {
            throw new CannotException(CommandTexts.text("passphrase.wrong", context.dataFolder()), wrong);
        } catch (CannotSaveException cannot) {
            throw new CannotException(String.valueOf(cannot.getMessage()), cannot);
        }
    }

    @FunctionalInterface
    interface Question<T> {
        T ask() throws WrongPassphraseException;
    }
}
