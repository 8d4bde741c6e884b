package tierdesk.store.database;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.InstantSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tierdesk.desk.CannotOpenException;
import tierdesk.desk.CannotOpenException.Reason;

/**
 * Gives a closed database newer tables. H2 cannot take a script back that was broken off in the middle, and Flyway would not go on from there. So a copy
 * gets them, and takes the database's place once it has them all and is on disk; until then the database is what it was.
 */
final class Upgrade {

    private static final Logger LOG = LoggerFactory.getLogger(Upgrade.class);

    private Upgrade() {
    }

    /** @throws CannotOpenException when there is no room for the copy; nothing was changed */
    static void run(DatabasePlace place, InstantSource wall) throws CannotOpenException {
        StoreFolder beside = new StoreFolder(place.folder().path().resolve("upgrading"));
        Path copy = beside.databaseFile();
        try {
            OwnerOnly.makeFolder(beside.path());
            Files.copy(place.file(), copy, StandardCopyOption.REPLACE_EXISTING);
            OwnerOnly.restrict(copy);
            try (Database database = Database.open(place.in(beside), wall)) {
                Schema.migrate(database);
            }
            try (FileChannel channel = FileChannel.open(copy, StandardOpenOption.WRITE)) {
                channel.force(true);
            }
            Files.move(copy, place.file(), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            LOG.info("The database has the tables of version {}", Schema.NEWEST);
        } catch (IOException trouble) {
            throw new CannotOpenException(Reason.NOT_ACCESSIBLE, place.file(), "The tables of " + place.file() + " are to be changed for this program,"
                    + " on a copy that then takes its place; that copy cannot be made (" + Troubles.reason(trouble)
                    + "). Nothing was changed. See to the room on the disk and to the rights of the folder.", trouble);
        } finally {
            removeLeftOver(beside, copy);
        }
    }

    private static void removeLeftOver(StoreFolder beside, Path copy) {
        try {
            Files.deleteIfExists(copy);
            Files.deleteIfExists(beside.path());
        } catch (IOException trouble) {
            LOG.warn("What is left of changing the tables cannot be removed: {}", Troubles.reason(trouble));
        }
    }
}
