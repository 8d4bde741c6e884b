package tierdesk.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tierdesk.desk.CannotOpenException;
import tierdesk.desk.CannotSaveException;
import tierdesk.desk.Encryption;
import tierdesk.desk.Progress;
import tierdesk.desk.WrongPassphraseException;
import tierdesk.store.backup.ClearCopies;
import tierdesk.store.database.StoreFolder;
import tierdesk.store.database.Troubles;
import tierdesk.store.file.ForcedFiles;
import tierdesk.store.key.Cost;
import tierdesk.store.key.KeyFile;
import tierdesk.store.key.Protection;
import tierdesk.store.recode.FolderKey;
import tierdesk.store.recode.Recoding;

/** The encryption of one data folder, open or closed. */
public final class StoredEncryption implements Encryption {

    private final StoreFolder folder;
    private final Cost cost;
    private final Runnable guard;

    public StoredEncryption(StoreFolder folder, Runnable guard) {
        this(folder, Cost.STANDARD, guard);
    }

    /** @param cost of trying a passphrase that is set from here on */
    StoredEncryption(StoreFolder folder, Cost cost, Runnable guard) {
        this.folder = folder;
        this.cost = cost;
        this.guard = guard;
    }

    @Override
    public boolean on() {
        guard.run();
        return Files.exists(folder.keyFile());
    }

    @Override
    public boolean opens(String passphrase) {
        guard.run();
        return on() && key().open(passphrase).isPresent();
    }

    @Override
    public Keys newKeys(String passphrase) {
        guard.run();
        requireLength(passphrase);
        return new NewKeys(KeyFile.make(passphrase, cost), passphrase);
    }

    private static void requireLength(String passphrase) {
        if (passphrase.length() < SHORTEST) {
            throw new IllegalArgumentException("A passphrase has at least " + SHORTEST + " characters");
        }
    }

    @Override
    public Change turnOn(Keys keys) {
        if (!(keys instanceof NewKeys(KeyFile.Made made, String passphrase))) {
            throw new IllegalArgumentException("These keys were made elsewhere");
        }
        return new Turned(Recoding.encrypt(folder, made), passphrase);
    }

    @Override
    public Change turnOff(String passphrase) throws WrongPassphraseException {
        guard.run();
        Protection protection = key().open(passphrase).orElseThrow(WrongPassphraseException::new);
        return new Turned(Recoding.decrypt(folder, protection), null);
    }

    @Override
    public void changePassphrase(String present, String next) throws WrongPassphraseException {
        guard.run();
        requireLength(next);
        write(changed(key -> key.withPassphrase(present, next)));
    }

    @Override
    public String newRecoveryKey(String passphrase) throws WrongPassphraseException {
        guard.run();
        KeyFile.Made made = changed(key -> key.withNewRecoveryKey(passphrase));
        write(made.file());
        return made.recoveryKey();
    }

    private <T> T changed(Function<KeyFile, Optional<T>> change) throws WrongPassphraseException {
        return change.apply(key()).orElseThrow(WrongPassphraseException::new);
    }

    private KeyFile key() {
        try {
            return FolderKey.read(folder);
        } catch (CannotOpenException trouble) {
            throw new CannotSaveException(String.valueOf(trouble.getMessage()), trouble);
        }
    }

    private void write(KeyFile key) {
        try {
            ForcedFiles.write(folder.keyFile(), key.bytes());
        } catch (IOException trouble) {
            throw new CannotSaveException("The key file " + folder.keyFile() + " could not be written: " + Troubles.reason(trouble)
                    + ". What opened the folder before still does.", trouble);
        }
    }

    @Override
    public List<Path> clearCopies(@Nullable Path alsoIn) {
        guard.run();
        return on() ? ClearCopies.of(folder, alsoIn) : List.of();
    }

    @Override
    public void remove(List<Path> clearCopies) {
        guard.run();
        ClearCopies.remove(clearCopies);
    }

    private record NewKeys(KeyFile.Made made, String passphrase) implements Keys {

        @Override
        public String recoveryKey() {
            return made.recoveryKey();
        }

        /** Nothing of it belongs into a log. */
        @Override
        public String toString() {
            return "new keys";
        }
    }

    private record Turned(Recoding recoding, @Nullable String passphrase) implements Change {

        @Override
        public void run(Progress progress) {
            recoding.run(progress);
        }

        @Override
        public String toString() {
            return "a change of form";
        }
    }
}
