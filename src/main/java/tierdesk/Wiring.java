package tierdesk;

import java.nio.file.Path;
import java.time.Clock;
import java.time.InstantSource;
import java.time.ZoneId;
import tierdesk.desk.BulkIntake;
import tierdesk.desk.CannotOpenException;
import tierdesk.desk.Changes;
import tierdesk.desk.DueAlerts;
import tierdesk.desk.JournalExchange;
import tierdesk.desk.Queue;
import tierdesk.desk.ShopData;
import tierdesk.desk.Tickets;
import tierdesk.procedure.rule.Actor;
import tierdesk.store.DeskStore;
import tierdesk.store.StoreSettings;
import tierdesk.store.database.StoreFolder;

/**
 * The one place that knows all rooms: it puts the desk together for a data folder, for the window and for the commands alike. It is also the one
 * place with the wall clock; everybody else is handed it.
 */
public final class Wiring implements AutoCloseable {

    /** The short code of the first installation of a shop; others choose their own. */
    public static final String FIRST_INSTALLATION = "HQ";

    private static final InstantSource WALL = Clock.systemUTC();

    private final DeskStore store;

    private Wiring(DeskStore store) {
        this.store = store;
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
        return isNew(folder) ? create(folder, FIRST_INSTALLATION, guard) : open(folder, guard);
    }

    /** Opens the data folder that is there. */
    public static Wiring open(Path folder, Runnable guard) throws CannotOpenException {
        return new Wiring(DeskStore.open(new StoreFolder(folder), settings(guard)));
    }

    /**
     * Makes a new data folder for an installation.
     *
     * @param installation its short code, the beginning of its ticket numbers: 1 to 8 capital letters and digits
     */
    public static Wiring create(Path folder, String installation, Runnable guard) throws CannotOpenException {
        DeskStore store = DeskStore.create(new StoreFolder(folder), installation, settings(guard));
        FirstShop shop = FirstShop.of(System.getProperty("user.name", ""), ZoneId.systemDefault());
        store.shopData().save(shop.events(), Actor.DESK);
        return new Wiring(store);
    }

    private static StoreSettings settings(Runnable guard) {
        return new StoreSettings(WALL, (ticket, procedure, calendars) -> null, guard, DeskStore.FILE);
    }

    /** The wall clock. */
    public InstantSource wall() {
        return WALL;
    }

    public Tickets tickets() {
        return store.tickets();
    }

    public Queue queue() {
        return store.queue();
    }

    public DueAlerts dueAlerts() {
        return store.dueAlerts();
    }

    public ShopData shopData() {
        return store.shopData();
    }

    public Changes changes() {
        return store.changes();
    }

    public BulkIntake bulkIntake() {
        return store.bulkIntake();
    }

    public JournalExchange exchange() {
        return store.exchange();
    }

    /** Closes everything in order: what is under way is finished, what was saved is whole. */
    @Override
    public void close() {
        store.close();
    }
}
