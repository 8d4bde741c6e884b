package tierdesk.store.recode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import tierdesk.desk.CannotOpenException;
import tierdesk.desk.CannotOpenException.Reason;
import tierdesk.store.database.StoreFolder;
import tierdesk.store.database.Troubles;
import tierdesk.store.key.KeyFile;
import tierdesk.store.key.Protection;

/** The key of a data folder. */
public final class FolderKey {

    private FolderKey() {
    }

    /**
     * Opens the folder's key file with a secret; a folder without one is not encrypted.
     *
     * @param secret the passphrase or the recovery key; null for none
     * @throws CannotOpenException when it is encrypted and the secret does not open it
     */
    public static Protection unlock(StoreFolder folder, @Nullable String secret) throws CannotOpenException {
        Path file = folder.keyFile();
        if (!Files.exists(file)) {
            return Protection.NONE;
        }
        KeyFile key = read(folder);
        if (secret == null) {
            throw new CannotOpenException(Reason.LOCKED, file, "The data folder " + folder.path() + " is encrypted. Enter its passphrase (or its recovery key); "
                    + "commands take it by --passphrase-file.", null);
        }
        return key.open(secret).orElseThrow(() -> new CannotOpenException(Reason.WRONG_PASSPHRASE, file,
                "This is neither the passphrase nor the recovery key of the data folder " + folder.path() + ".", null));
    }

    /** @throws CannotOpenException when there is none that this program can read */
    public static KeyFile read(StoreFolder folder) throws CannotOpenException {
        Path file = folder.keyFile();
        try {
            KeyFile key = KeyFile.read(file);
            if (key == null) {
                throw new CannotOpenException(Reason.NOT_ACCESSIBLE, file, "The key file " + file + " is damaged, and without it nothing here can be read. "
                        + "Nothing was changed. Put it back: every backup of this desk holds it.", null);
            }
            if (key.newer()) {
                throw new CannotOpenException(Reason.NEWER, file, "The data folder " + folder.path() + " was encrypted by a newer Tierdesk. "
                        + "Nothing in it was changed. Use the newer program.", null);
            }
            return key;
        } catch (IOException trouble) {
            throw new CannotOpenException(Reason.NOT_ACCESSIBLE, file, "The key file " + file + " cannot be read (" + Troubles.reason(trouble)
                    + "). See to its rights, or to the disk.", trouble);
        }
    }
}
