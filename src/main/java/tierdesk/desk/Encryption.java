package tierdesk.desk;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whether strangers can read the data folder, and how that is changed. Trying a passphrase takes its time on purpose, and everything else waits for
 * the disk: never on the FX thread. Wherever a passphrase is asked for, the recovery key opens as well.
 */
public interface Encryption {

    /** The fewest characters of a new passphrase: whoever has the disk may try millions. */
    int SHORTEST = 12;

    /** Whether database, attachments, drafts, search index and new backups are encrypted. */
    boolean on();

    /** Whether this is the passphrase, or the recovery key. */
    boolean opens(String passphrase);

    /**
     * Keys for a folder that is to be encrypted. Nothing is changed yet: first the recovery key is to be kept.
     *
     * @param passphrase of at least {@link #SHORTEST} characters
     */
    Keys newKeys(String passphrase);

    /** Encrypts everything, once the desk is closed. */
    Change turnOn(Keys keys);

    /** Decrypts everything, once the desk is closed. */
    Change turnOff(String passphrase) throws WrongPassphraseException;

    /**
     * Another passphrase for the same data; at once, whatever their size. Earlier backups keep the one they were made with.
     *
     * @throws CannotSaveException with a sentence; the present one is still good then
     */
    void changePassphrase(String present, String next) throws WrongPassphraseException;

    /**
     * Another recovery key; the earlier one opens nothing here any more.
     *
     * @return as it is to be printed; it is kept nowhere
     * @throws CannotSaveException with a sentence; the present one is still good then
     */
    String newRecoveryKey(String passphrase) throws WrongPassphraseException;

    /**
     * Copies that anybody can read: backups from before it was encrypted, and databases that restores put aside.
     *
     * @param alsoIn a folder that gets every backup as well; null for none
     */
    List<Path> clearCopies(@Nullable Path alsoIn);

    /**
     * Removes copies that anybody can read.
     *
     * @throws CannotSaveException with a sentence, when some are still there
     */
    void remove(List<Path> clearCopies);

    /** What will open the folder. */
    interface Keys {

        /** As it is to be printed; it is kept nowhere. */
        String recoveryKey();
    }

    /** Something that is done to a closed data folder. */
    interface Change {

        /** @throws CannotSaveException with a sentence; the folder is as it was */
        void run(Progress progress);

        /** What opens the folder after it; null for nothing. */
        @Nullable String passphrase();
    }
}
