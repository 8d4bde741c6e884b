package tierdesk.store;

import java.time.InstantSource;
import java.util.List;
import java.util.stream.Stream;
import org.hibernate.SessionFactory;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tierdesk.journal.Entry;
import tierdesk.journal.HybridClock;
import tierdesk.store.audit.AuditHead;
import tierdesk.store.audit.AuditRow;
import tierdesk.store.audit.AuditWriter;
import tierdesk.store.backup.StoredBackups;
import tierdesk.store.check.QuickCheck;
import tierdesk.store.check.Rebuild;
import tierdesk.store.check.StoredMaintenance;
import tierdesk.store.database.Database;
import tierdesk.store.database.DatabasePlace;
import tierdesk.store.database.Reader;
import tierdesk.store.database.Sessions;
import tierdesk.store.database.StoreFolder;
import tierdesk.store.database.WitnessKeeper;
import tierdesk.store.door.Credential;
import tierdesk.store.door.Door;
import tierdesk.store.door.DoorRow;
import tierdesk.store.figure.StoredFigures;
import tierdesk.store.journal.Installation;
import tierdesk.store.journal.JournalHead;
import tierdesk.store.journal.JournalRow;
import tierdesk.store.journal.JournalTable;
import tierdesk.store.queue.StoredQueue;
import tierdesk.store.row.AlertLine;
import tierdesk.store.row.CostRow;
import tierdesk.store.row.QueueRow;
import tierdesk.store.row.RaisedLine;
import tierdesk.store.row.RowProjector;
import tierdesk.store.row.ShiftRow;
import tierdesk.store.row.SourceLine;
import tierdesk.store.row.VendorCaseLine;
import tierdesk.store.row.ViewCount;
import tierdesk.store.search.TextSearch;

/** What everybody who comes to an open data folder shares: the database, what follows it in the background, and whose the door is. */
final class OpenStore implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(OpenStore.class);

    private static final List<Class<?>> ENTITIES = Stream.concat(
            Stream.of(JournalRow.class, Installation.class, JournalHead.class, QueueRow.class, ViewCount.class, AlertLine.class, RaisedLine.class,
                    CostRow.class, ShiftRow.class, VendorCaseLine.class, SourceLine.class, DoorRow.class, Credential.class, AuditRow.class, AuditHead.class),
            StoredFigures.entities().stream()).toList();

    private final Database database;
    private final SessionFactory sessions;
    private final Installation installation;
    private final Rebuild rebuild;
    private final FrameRefresh frames;
    private final WitnessKeeper witness;
    final DatabasePlace place;
    final StoreSettings settings;
    final Reader reader;
    final ShopMemory shop;
    final ChangeNotices notices;
    final Writer writer;
    final TextSearch search;
    final StoredFigures figures;
    final StoredExchange exchange;
    final StoredMaintenance maintenance;
    final StoredBackups backups;
    final StoredEncryption encryption;
    final Door door;
    final AuditWriter audit;

    OpenStore(DatabasePlace place, Database database, StoreSettings settings) {
        StoreFolder folder = place.folder();
        InstantSource wall = settings.wall();
        this.place = place;
        this.settings = settings;
        this.database = database;
        this.sessions = Sessions.over(database, ENTITIES);
        this.reader = new Reader(sessions, database, settings.guard());
        this.installation = reader.read(Installation::read);
        this.shop = new ShopMemory(reader.read(session -> JournalTable.entries(session, Entry.SHOP)));
        this.notices = new ChangeNotices();
        this.writer = new Writer(database, sessions, new HybridClock(wall, installation.clock()), wall, shop, notices, settings.guard());
        this.search = TextSearch.open(folder.search(), place.protection(), reader, shop::shop);
        notices.subscribe(change -> search.wake());
        this.figures = new StoredFigures(sessions, reader, shop::shop);
        this.frames = new FrameRefresh(writer, queue(reader), notices);
        this.exchange = new StoredExchange(writer, reader, frames::request);
        this.rebuild = new Rebuild(sessions, reader, shop::shop);
        this.maintenance = new StoredMaintenance(reader, writer::whileNobodyWrites, shop::shop, rebuild, this::derivedAnew);
        this.witness = new WitnessKeeper(folder, wall, () -> reader.read(JournalTable::latest));
        this.backups = new StoredBackups(place, database, wall, settings.guard(), () -> reader.read(JournalTable::latest), installation.code());
        this.door = new Door(reader, writer::writeBeside, shop::shop, wall, settings.passwords());
        this.audit = new AuditWriter(writer::writeBeside, wall, door::days);
        this.encryption = new StoredEncryption(folder, settings.guard());
    }

    /** A way to the database of somebody's own. */
    Reader reader(Runnable guard) {
        return new Reader(sessions, database, guard);
    }

    StoredQueue queue(Reader through) {
        return new StoredQueue(through, shop::shop, settings.wall(), search, figures);
    }

    /** Due times of open tickets may have moved. */
    void framesMoved() {
        frames.request();
    }

    /** Begins to work: rows that another version of the program derived, or that were being derived when it ended, are derived anew. */
    void begin() {
        if (installation.rowsVersion() != RowProjector.VERSION) {
            LOG.info("The rows are derived anew");
            rebuild.run(entries -> { });
        } else if (installation.framesStale()) {
            frames.request();
        } else if (!soundAtFirstSight()) {
            LOG.warn("Rows were found wanting and are derived anew");
            rebuild.run(entries -> { });
        }
        witness.saved();
        notices.subscribe(change -> witness.saved());
    }

    private boolean soundAtFirstSight() {
        long began = System.nanoTime();
        boolean sound = reader.read(session -> QuickCheck.sound(session, shop.shop()));
        LOG.info("A quick look at the rows took {} ms", (System.nanoTime() - began) / 1_000_000);
        return sound;
    }

    private void derivedAnew() {
        search.rebuild();
        figures.forget();
        notices.everything();
    }

    /** Returns when what follows in the background has taken in all that was saved before. */
    void catchUp() {
        frames.finish();
        audit.catchUp();
        search.catchUp();
    }

    @Override
    public void close() {
        frames.close();
        audit.close();
        notices.close();
        search.close();
        witness.close(database);
        sessions.close();
    }
}
