package tierdesk;

import java.nio.file.Path;
import java.time.Clock;
import java.time.InstantSource;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import tierdesk.desk.CannotOpenException;
import tierdesk.desk.CannotRestoreException;
import tierdesk.desk.Desk;
import tierdesk.desk.Encryption;
import tierdesk.desk.Restores;
import tierdesk.procedure.rule.Actor;
import tierdesk.procedure.rule.RefusedException;
import tierdesk.store.DeskStore;
import tierdesk.store.StoreSettings;
import tierdesk.store.StoredEncryption;
import tierdesk.store.backup.StoredRestores;
import tierdesk.store.database.StoreFolder;

/**
 * The one place that knows all rooms: it puts the desk together for a data folder, for the window and for the commands alike. It is also the one
 * place with the wall clock; everybody else is handed it.
 */
public final class Wiring implements AutoCloseable {

    /** The short code of the first installation of a shop; others choose their own. */
    public static final String FIRST_INSTALLATION = "HQ";

    private static final InstantSource WALL = Clock.systemUTC();

    private final Desk desk;

    private Wiring(Desk desk) {
        this.desk = desk;
    }

    /** A data folder in which there has never been a database. */
    public static boolean isNew(Path folder) {
        return !new StoreFolder(folder).used();
    }

    /**
     * Opens the data folder; in one that has never held a database, makes it first.
     *
     * @param guard called first in every call that waits for the disk; throws on threads that must not wait
     * @throws CannotOpenException with the reason: in use, missing, damaged, newer, not accessible
     */
    public static Wiring openOrCreate(Path folder, Runnable guard) throws CannotOpenException {
        return openOrCreate(folder, null, guard);
    }

    /**
     * The same of a folder that may be encrypted.
     *
     * @param passphrase or the recovery key; null for none
     * @throws CannotOpenException with the reason: locked and wrong passphrase as well
     */
    public static Wiring openOrCreate(Path folder, @Nullable String passphrase, Runnable guard) throws CannotOpenException {
        return isNew(folder) ? create(folder, FIRST_INSTALLATION, guard)
                : new Wiring(DeskStore.open(new StoreFolder(folder), new StoreSettings(WALL, guard, DeskStore.FILE, passphrase)));
    }

    /**
     * Makes a new data folder for an installation.
     *
     * @param installation its short code, the beginning of its ticket numbers: 1 to 8 capital letters and digits
     */
    public static Wiring create(Path folder, String installation, Runnable guard) throws CannotOpenException {
        DeskStore store = DeskStore.create(new StoreFolder(folder), installation, settings(guard));
        FirstShop shop = FirstShop.of(System.getProperty("user.name", ""), ZoneId.systemDefault());
        try {
            store.shopData().save(shop.events(), Actor.SET_UP);
        } catch (RefusedException bug) {
            throw new IllegalStateException("What a new shop starts with is sound", bug);
        }
        return new Wiring(store);
    }

    /**
     * The way to put a backup into a data folder that no desk has open; the next opening brings it to its end.
     *
     * @param passphrase of the folder; null for none
     * @throws CannotRestoreException when a desk has it open, or it cannot be used
     */
    public static Restores restores(Path folder, @Nullable String passphrase) throws CannotRestoreException {
        return StoredRestores.closed(new StoreFolder(folder), passphrase, WALL);
    }

    /** The encryption of a data folder, be it open or closed. */
    public static Encryption encryption(Path folder) {
        return new StoredEncryption(new StoreFolder(folder), () -> { });
    }

    private static StoreSettings settings(Runnable guard) {
        return new StoreSettings(WALL, guard, DeskStore.FILE);
    }

    /** The wall clock. */
    public static InstantSource wall() {
        return WALL;
    }

    /** Every port to the data folder. */
    public Desk desk() {
        return desk;
    }

    /** Closes everything in order: what is under way is finished, what was saved is whole. */
    @Override
    public void close() {
        desk.close();
    }
}
