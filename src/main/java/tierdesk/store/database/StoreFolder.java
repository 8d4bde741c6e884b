package tierdesk.store.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
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

    /** How the name of a folder begins in which a restore keeps the database of before. */
    public static final String ASIDE = "before-restore-";
    private static final Pattern IS_ASIDE = Pattern.compile(ASIDE + "[0-9-]+");

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

    /** How the folder is opened, when it is encrypted. */
    public Path keyFile() {
        return path.resolve("key");
    }

    /** Everything in another form, on its way to take the place of what is here. */
    public Path recoding() {
        return path.resolve("recoding");
    }

    /** Where the database's file is rewritten. */
    public Path compacting() {
        return path.resolve("compacting");
    }

    /** A copy on its way to become the database. */
    public Path restoring() {
        return path.resolve("restoring");
    }

    /** Lies among {@link #restoring()} once all of it is there; holds the name of the folder that the present database is kept in. */
    public Path restoreReady() {
        return restoring().resolve("ready");
    }

    /** A folder in which a restore keeps the database of before. */
    public static boolean isAside(Path path) {
        return IS_ASIDE.matcher(String.valueOf(path.getFileName())).matches();
    }

    /** The database's name in a URL, without the extension that H2 appends. */
    String databaseName() {
        return path.resolve("tierdesk").toString();
    }

    /** There is a database, or there was one: a new one must not be made here. */
    public boolean used() {
        return Files.exists(databaseFile()) || Files.exists(witnessFile()) || Files.exists(attachments()) || Files.exists(restoreReady()) || Files.exists(keyFile())
                || Files.exists(recoding());
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
