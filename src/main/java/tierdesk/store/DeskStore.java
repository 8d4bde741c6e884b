package tierdesk.store;

import jakarta.persistence.PersistenceException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tierdesk.desk.CannotOpenException;
import tierdesk.desk.CannotOpenException.Reason;
import tierdesk.desk.CannotReadException;
import tierdesk.desk.CannotSaveException;
import tierdesk.store.backup.PendingRestore;
import tierdesk.store.backup.StoredBackups;
import tierdesk.store.database.Database;
import tierdesk.store.database.DatabaseCopy;
import tierdesk.store.database.DatabasePlace;
import tierdesk.store.database.OpenDatabase;
import tierdesk.store.database.StoreFolder;
import tierdesk.store.database.Troubles;
import tierdesk.store.key.Protection;
import tierdesk.store.recode.FolderKey;
import tierdesk.store.recode.PendingRecoding;
import tierdesk.store.row.RowProjector;

/** The desk of whoever opened the data folder, who also closes it. */
public final class DeskStore extends VisitorsDesk {

    /** The scheme of ordinary files in H2's URLs. */
    public static final String FILE = "file";

    private static final Logger LOG = LoggerFactory.getLogger(DeskStore.class);

    private final OpenStore store;

    private DeskStore(OpenStore store) {
        super(store);
        this.store = store;
    }

    /** Makes a new database in a folder that has none, and opens it. */
    public static DeskStore create(StoreFolder folder, String installation, StoreSettings settings) throws CannotOpenException {
        DatabasePlace place = new DatabasePlace(folder, settings.scheme(), Protection.NONE);
        return over(place, OpenDatabase.create(place, installation, RowProjector.VERSION, settings.wall()), settings);
    }

    /** Opens the database of a folder. */
    public static DeskStore open(StoreFolder folder, StoreSettings settings) throws CannotOpenException {
        finishExchanges(folder);
        DatabasePlace place = new DatabasePlace(folder, settings.scheme(), FolderKey.unlock(folder, settings.secret()));
        return over(place, OpenDatabase.open(place, settings.wall(),
                (database, code) -> StoredBackups.beforeUpgrade(place, database, code, settings.wall())), settings);
    }

    /** What a person decided for takes its place first, also where an earlier try to do so was broken off. */
    private static void finishExchanges(StoreFolder folder) throws CannotOpenException {
        try {
            if ((Files.exists(folder.restoreReady()) || Files.exists(folder.recoding())) && DatabaseCopy.inUse(folder)) {
                throw new CannotOpenException(Reason.IN_USE, folder.databaseFile(), "Another running Tierdesk has the database "
                        + folder.databaseFile() + " open. Go on there, or close it first.", null);
            }
            PendingRecoding.finish(folder);
            PendingRestore.finish(folder);
        } catch (IOException trouble) {
            throw new CannotOpenException(Reason.NOT_ACCESSIBLE, folder.path(), "What lies ready could not be put in its place in "
                    + folder.path() + " (" + Troubles.reason(trouble) + "). It is tried again at the next start. See to the disk and to the rights.",
                    trouble);
        }
    }

    /** A database that cannot be used in the end is let go of, so that it can be tried again. */
    private static DeskStore over(DatabasePlace place, Database database, StoreSettings settings) throws CannotOpenException {
        StoreFolder folder = place.folder();
        AutoCloseable opened = database;
        try {
            OpenStore store = new OpenStore(place, database, settings);
            opened = store;
            store.begin();
            return new DeskStore(store);
        } catch (CannotReadException | CannotSaveException | PersistenceException | UncheckedIOException trouble) {
            letGo(opened);
            throw new CannotOpenException(Reason.NOT_ACCESSIBLE, folder.path(), "The data folder " + folder.path() + " cannot be opened ("
                    + Troubles.reason(trouble) + "). Nothing was lost. See to the disk and to the rights of the folder.", trouble);
        } catch (RuntimeException bug) {
            letGo(opened);
            throw bug;
        }
    }

    private static void letGo(AutoCloseable opened) {
        try {
            opened.close();
        } catch (Exception alsoThat) {
            LOG.warn("What was opened in vain could not be closed", alsoThat);
        }
    }

    /** Returns when what follows in the background has taken in all that was saved before; tests wait for it. */
    void catchUp() {
        store.catchUp();
    }

    @Override
    public void close() {
        store.close();
    }
}
