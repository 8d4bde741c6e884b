package tierdesk.store.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import tierdesk.desk.CannotOpenException;
import tierdesk.desk.CannotOpenException.Reason;

/**
 * The folder that holds everything of one installation, and where in it things lie.
 *
 * @param path absolute
 */
public record StoreFolder(Path path) {

    /** What H2 appends to the database's name. */
    static final String DATABASE_FILE = "tierdesk.mv.db";

    public StoreFolder {
        path = path.toAbsolutePath().normalize();
    }

    public Path databaseFile() {
        return path.resolve(DATABASE_FILE);
    }

    public Path witnessFile() {
        return path.resolve("tierdesk.witness");
    }

    public Path attachments() {
        return path.resolve("attachments");
    }

    public Path search() {
        return path.resolve("search");
    }

    public Path drafts() {
        return path.resolve("drafts");
    }

    /** Copies of everything, made now and then. */
    public Path backups() {
        return path.resolve("backups");
    }

    /** A copy on its way to become the database. */
    public Path restoring() {
        return path.resolve("restoring");
    }

    /** Lies among {@link #restoring()} once all of it is there; holds the name of the folder that the present database is kept in. */
    public Path restoreReady() {
        return restoring().resolve("ready");
    }

    /** The database's name in a URL, without the extension that H2 appends. */
    String databaseName() {
        return path.resolve("tierdesk").toString();
    }

    /** There is a database, or there was one: a new one must not be made here. */
    public boolean used() {
        return Files.exists(databaseFile()) || Files.exists(witnessFile()) || Files.exists(attachments()) || Files.exists(restoreReady());
    }

    /** Makes the folder, for its owner alone. */
    void make() throws CannotOpenException {
        try {
            Files.createDirectories(path);
            OwnerOnly.restrict(path);
        } catch (IOException trouble) {
            throw new CannotOpenException(Reason.NOT_ACCESSIBLE, path, "The data folder " + path + " cannot be made ("
                    + Troubles.reason(trouble) + "). Choose another folder with --data-dir, or see to its rights.", trouble);
        }
    }
}
