package tierdesk.store.recode;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tierdesk.desk.CannotSaveException;
import tierdesk.desk.Progress;
import tierdesk.store.database.DatabaseCopy;
import tierdesk.store.database.DatabaseFile;
import tierdesk.store.database.DatabasePlace;
import tierdesk.store.database.OwnerOnly;
import tierdesk.store.database.StoreFolder;
import tierdesk.store.database.Troubles;
import tierdesk.store.database.Witness;
import tierdesk.store.file.Folders;
import tierdesk.store.file.ForcedFiles;
import tierdesk.store.key.KeyFile;
import tierdesk.store.key.Protection;

/**
 * Encrypts a closed data folder, or decrypts it: everything is written beside in the other form, forced, read back and compared; only then it takes
 * the place of what is there. Broken off before that, nothing has changed; broken off after it, the next opening brings it to its end.
 */
public final class Recoding {

    private static final Logger LOG = LoggerFactory.getLogger(Recoding.class);

    private final StoreFolder folder;
    private final Protection before;
    private final Protection next;
    private final @Nullable KeyFile key;

    /** @param key that opens the next form; null when it is clear */
    private Recoding(StoreFolder folder, Protection before, Protection next, @Nullable KeyFile key) {
        this.folder = folder;
        this.before = before;
        this.next = next;
        this.key = key;
    }

    /** Of a clear folder. */
    public static Recoding encrypt(StoreFolder folder, KeyFile.Made keys) {
        return new Recoding(folder, Protection.NONE, keys.protection(), keys.file());
    }

    /** Of an encrypted folder. */
    public static Recoding decrypt(StoreFolder folder, Protection before) {
        return new Recoding(folder, before, Protection.NONE, null);
    }

    /** @throws CannotSaveException with a sentence; the folder is as it was */
    public void run(Progress progress) {
        try (FileChannel database = FileChannel.open(folder.databaseFile(), StandardOpenOption.READ, StandardOpenOption.WRITE);
                FileLock lock = lock(database)) {
            LOG.debug("Nobody else opens the database meanwhile: {}", lock.isValid());
            PendingRecoding.finish(folder);
            requireRoom();
            write(database, progress);
            PendingRecoding.ready(folder, next.on());
            PendingRecoding.finish(folder);
        } catch (IOException | SQLException trouble) {
            LOG.error("The data folder could not be written in its other form", trouble);
            throw new CannotSaveException("The data folder " + folder.path() + " could not be " + (next.on() ? "encrypted" : "decrypted") + ": "
                    + reason(trouble) + (PendingRecoding.isReady(folder) ? ". The next start brings it to its end." : ". It is as it was."), trouble);
        } finally {
            clean();
        }
    }

    private static String reason(Exception trouble) {
        return trouble instanceof NoRoomException ? String.valueOf(trouble.getMessage()) : Troubles.reason(trouble);
    }

    private FileLock lock(FileChannel database) throws IOException {
        try {
            FileLock lock = database.tryLock();
            if (lock != null) {
                return lock;
            }
        } catch (OverlappingFileLockException here) {
            LOG.debug("This process has it open", here);
        }
        throw new CannotSaveException("Another running Tierdesk has the data folder " + folder.path() + " open. Close it first.", null);
    }

    private void write(FileChannel database, Progress progress) throws IOException, SQLException {
        StoreFolder staging = new StoreFolder(folder.recoding());
        OwnerOnly.makeFolder(staging.path());
        DatabasePlace from = new DatabasePlace(folder, before);
        DatabasePlace to = new DatabasePlace(staging, next);
        DatabaseCopy.recode(from, database, to, progress);
        requireOpens(to);
        FolderFiles.recode(folder, before, staging, next, progress);
        Witness.carry(folder, staging);
        if (key != null) {
            ForcedFiles.write(staging.keyFile(), key.bytes());
        } else {
            leaveKeyWithThoseAside();
        }
    }

    private static void requireOpens(DatabasePlace place) throws SQLException {
        try (Connection connection = place.look(); Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select count(*) from installation")) {
            rows.next();
        }
    }

    /** Databases that restores put aside stay encrypted, and need the key that goes. */
    private void leaveKeyWithThoseAside() throws IOException {
        for (StoreFolder old : aside()) {
            if (DatabaseFile.isEncrypted(old.databaseFile()) && !Files.exists(old.keyFile())) {
                ForcedFiles.write(old.keyFile(), Files.readAllBytes(folder.keyFile()));
            }
        }
    }

    /** Folders with a database that a restore put aside. */
    private List<StoreFolder> aside() throws IOException {
        try (Stream<Path> all = Files.list(folder.path())) {
            return all.filter(StoreFolder::isAside).map(StoreFolder::new).filter(old -> Files.exists(old.databaseFile())).toList();
        }
    }

    private void requireRoom() throws IOException {
        long needed = Files.size(folder.databaseFile());
        for (Path file : Folders.files(folder.attachments())) {
            needed += Files.size(file);
        }
        long room = Files.getFileStore(folder.path()).getUsableSpace();
        if (needed > room) {
            throw new NoRoomException("there is no room to write everything once more: it needs " + needed / (1024 * 1024) + " MB, and the disk has "
                    + room / (1024 * 1024) + " MB left");
        }
    }

    private void clean() {
        try {
            if (!PendingRecoding.isReady(folder)) {
                Folders.remove(folder.recoding());
            }
        } catch (IOException trouble) {
            LOG.warn("What was written beside cannot be removed: {}", Troubles.reason(trouble));
        }
    }

    private static final class NoRoomException extends IOException {
        private static final long serialVersionUID = 1L;

        NoRoomException(String message) {
            super(message);
        }
    }
}
