package tierdesk.store;

import jakarta.persistence.PersistenceException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.InstantSource;
import java.util.List;
import java.util.stream.Stream;
import org.hibernate.SessionFactory;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tierdesk.desk.Attachments;
import tierdesk.desk.Backups;
import tierdesk.desk.BulkIntake;
import tierdesk.desk.CannotOpenException.Reason;
import tierdesk.desk.CannotOpenException;
import tierdesk.desk.CannotReadException;
import tierdesk.desk.CannotSaveException;
import tierdesk.desk.Changes;
import tierdesk.desk.CostBook;
import tierdesk.desk.Desk;
import tierdesk.desk.Drafts;
import tierdesk.desk.DueAlerts;
import tierdesk.desk.Encryption;
import tierdesk.desk.Forecast;
import tierdesk.desk.Histories;
import tierdesk.desk.JournalExchange;
import tierdesk.desk.Maintenance;
import tierdesk.desk.Queue;
import tierdesk.desk.ShopData;
import tierdesk.desk.Tickets;
import tierdesk.desk.VendorCaseList;
import tierdesk.desk.door.Audit;
import tierdesk.desk.door.SignIn;
import tierdesk.desk.figure.Figures;
import tierdesk.journal.Entry;
import tierdesk.journal.HybridClock;
import tierdesk.store.audit.AuditHead;
import tierdesk.store.audit.AuditRow;
import tierdesk.store.audit.AuditWriter;
import tierdesk.store.audit.StoredAudit;
import tierdesk.store.backup.PendingRestore;
import tierdesk.store.backup.StoredBackups;
import tierdesk.store.check.QuickCheck;
import tierdesk.store.check.Rebuild;
import tierdesk.store.check.StoredMaintenance;
import tierdesk.store.database.Database;
import tierdesk.store.database.DatabaseCopy;
import tierdesk.store.database.DatabasePlace;
import tierdesk.store.database.OpenDatabase;
import tierdesk.store.database.Reader;
import tierdesk.store.database.Sessions;
import tierdesk.store.database.StoreFolder;
import tierdesk.store.database.Troubles;
import tierdesk.store.database.WitnessKeeper;
import tierdesk.store.door.Credential;
import tierdesk.store.door.Door;
import tierdesk.store.door.DoorRow;
import tierdesk.store.door.StoredSignIn;
import tierdesk.store.door.Visit;
import tierdesk.store.figure.StoredFigures;
import tierdesk.store.file.StoredAttachments;
import tierdesk.store.file.StoredDrafts;
import tierdesk.store.gate.GatedBackups;
import tierdesk.store.gate.GatedBulkIntake;
import tierdesk.store.gate.GatedEncryption;
import tierdesk.store.gate.GatedExchange;
import tierdesk.store.gate.GatedFigures;
import tierdesk.store.gate.PersonalDrafts;
import tierdesk.store.journal.Installation;
import tierdesk.store.journal.JournalHead;
import tierdesk.store.journal.JournalRow;
import tierdesk.store.journal.JournalTable;
import tierdesk.store.key.Protection;
import tierdesk.store.queue.StoredDueAlerts;
import tierdesk.store.queue.StoredQueue;
import tierdesk.store.queue.StoredVendorCases;
import tierdesk.store.recode.FolderKey;
import tierdesk.store.recode.PendingRecoding;
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
import tierdesk.store.shop.Names;

/** An open data folder: every port of the desk, on one database. */
public final class DeskStore implements Desk {

    /** The scheme of ordinary files in H2's URLs. */
    public static final String FILE = "file";

    private static final Logger LOG = LoggerFactory.getLogger(DeskStore.class);

    private static final List<Class<?>> ENTITIES = Stream.concat(
            Stream.of(JournalRow.class, Installation.class, JournalHead.class, QueueRow.class, ViewCount.class, AlertLine.class, RaisedLine.class,
                    CostRow.class, ShiftRow.class, VendorCaseLine.class, SourceLine.class, DoorRow.class, Credential.class, AuditRow.class, AuditHead.class),
            StoredFigures.entities().stream()).toList();

    private final DatabasePlace place;
    private final StoreSettings settings;
    private final Database database;
    private final Reader reader;
    private final Installation installation;
    private final Rebuild rebuild;
    private final ShopMemory shop;
    private final SessionFactory sessions;
    private final ChangeNotices notices;
    private final Writer writer;
    private final TextSearch search;
    private final StoredFigures figures;
    private final StoredExchange exchange;
    private final StoredMaintenance maintenance;
    private final StoredBackups backups;
    private final StoredEncryption encryption;
    private final FrameRefresh frames;
    private final WitnessKeeper witness;
    private final Door door;
    private final AuditWriter audit;
    private final VisitorsDesk own;

    private DeskStore(DatabasePlace place, Database database, SessionFactory sessions, StoreSettings settings) {
        StoreFolder folder = place.folder();
        Protection protection = place.protection();
        InstantSource wall = settings.wall();
        this.place = place;
        this.settings = settings;
        this.reader = new Reader(sessions, database, settings.guard());
        this.installation = reader.read(Installation::read);
        this.shop = new ShopMemory(reader.read(session -> JournalTable.entries(session, Entry.SHOP)));
        HybridClock clock = new HybridClock(wall, installation.clock());
        this.database = database;
        this.sessions = sessions;
        this.notices = new ChangeNotices();
        this.writer = new Writer(database, sessions, clock, wall, shop, notices, settings.guard());
        this.search = TextSearch.open(folder.search(), protection, reader, shop::shop);
        notices.subscribe(change -> search.wake());
        this.figures = new StoredFigures(sessions, reader, shop::shop);
        this.frames = new FrameRefresh(writer, new StoredQueue(reader, shop::shop, wall, search, figures), notices);
        this.exchange = new StoredExchange(writer, reader, frames::request);
        this.rebuild = new Rebuild(sessions, reader, shop::shop);
        this.maintenance = new StoredMaintenance(reader, writer::whileNobodyWrites, shop::shop, rebuild, this::derivedAnew);
        this.witness = new WitnessKeeper(folder, wall, () -> reader.read(JournalTable::latest));
        this.backups = new StoredBackups(place, database, wall, settings.guard(), () -> reader.read(JournalTable::latest), installation.code());
        this.door = new Door(reader, writer::writeBeside, shop::shop, wall, settings.passwords());
        this.audit = new AuditWriter(writer::writeBeside, wall, door::days);
        this.encryption = new StoredEncryption(folder, settings.guard());
        this.own = visitorsDesk();
    }

    /** What shows tickets to a person asks first whether one is in; what the desk does by itself does not. */
    private VisitorsDesk visitorsDesk() {
        Visit visit = door.enter();
        Runnable guard = () -> {
            settings.guard().run();
            visit.requireReader();
        };
        InstantSource wall = settings.wall();
        Reader gated = new Reader(sessions, database, guard);
        StoredQueue queue = new StoredQueue(gated, shop::shop, wall, search, figures);
        StoredAudit record = new StoredAudit(audit, reader, wall, visit::who, visit::require, door);
        return new VisitorsDesk(
                new StoredTickets(writer, gated, shop, visit),
                queue,
                new StoredShopData(writer, shop, new Names(gated), frames::request, door, visit),
                notices,
                new StoredDueAlerts(gated, queue, new AlertRaising(writer, gated)::raise),
                new GatedFigures(figures, visit),
                new StoredVendorCases(gated),
                new StoredCostBook(gated, shop),
                new StoredForecast(gated, queue, shop, wall),
                new StoredAttachments(place.folder().attachments(), place.protection(), guard),
                new PersonalDrafts(new StoredDrafts(place.folder().drafts(), place.protection(), settings.guard()), visit),
                new GatedBulkIntake(new StoredBulkIntake(writer, reader), visit),
                new GatedExchange(exchange, visit),
                new StoredHistories(gated, shop),
                maintenance,
                new GatedBackups(backups, visit, record),
                new GatedEncryption(encryption, visit, record),
                new StoredSignIn(door, visit, audit),
                record,
                this::visitorsDesk);
    }

    /** Rows that another version of the program derived, or that were being derived when it ended, are derived anew. */
    private void bringUpToDate() {
        if (installation.rowsVersion() != RowProjector.VERSION) {
            LOG.info("The rows are derived anew");
            rebuild.run(entries -> { });
        } else if (installation.framesStale()) {
            frames.request();
        } else if (!soundAtFirstSight()) {
            LOG.warn("Rows were found wanting and are derived anew");
            rebuild.run(entries -> { });
        }
    }

    private boolean soundAtFirstSight() {
        long began = System.nanoTime();
        boolean sound = reader.read(session -> QuickCheck.sound(session, shop.shop()));
        LOG.info("A quick look at the rows took {} ms", (System.nanoTime() - began) / 1_000_000);
        return sound;
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
            DeskStore store = new DeskStore(place, database, Sessions.over(database, ENTITIES), settings);
            opened = store;
            store.begin();
            return store;
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

    private void begin() {
        bringUpToDate();
        witness.saved();
        notices.subscribe(change -> witness.saved());
    }

    @Override
    public Tickets tickets() {
        return own.tickets();
    }

    @Override
    public Queue queue() {
        return own.queue();
    }

    @Override
    public Figures figures() {
        return own.figures();
    }

    @Override
    public VendorCaseList vendorCases() {
        return own.vendorCases();
    }

    @Override
    public DueAlerts dueAlerts() {
        return own.dueAlerts();
    }

    @Override
    public Forecast forecast() {
        return own.forecast();
    }

    @Override
    public ShopData shopData() {
        return own.shopData();
    }

    @Override
    public BulkIntake bulkIntake() {
        return own.bulkIntake();
    }

    @Override
    public JournalExchange journalExchange() {
        return own.journalExchange();
    }

    @Override
    public Histories histories() {
        return own.histories();
    }

    @Override
    public Attachments attachments() {
        return own.attachments();
    }

    @Override
    public Drafts drafts() {
        return own.drafts();
    }

    @Override
    public CostBook costBook() {
        return own.costBook();
    }

    @Override
    public Maintenance maintenance() {
        return maintenance;
    }

    @Override
    public Backups backups() {
        return own.backups();
    }

    @Override
    public Encryption encryption() {
        return own.encryption();
    }

    @Override
    public Changes changes() {
        return notices;
    }

    @Override
    public SignIn signIn() {
        return own.signIn();
    }

    @Override
    public Audit audit() {
        return own.audit();
    }

    @Override
    public Desk visitor() {
        return visitorsDesk();
    }

    private void derivedAnew() {
        search.rebuild();
        figures.forget();
        notices.everything();
    }

    /** Returns when what follows in the background has taken in all that was saved before; tests wait for it. */
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
