package tierdesk.store;

import java.time.InstantSource;
import tierdesk.desk.Attachments;
import tierdesk.desk.Backups;
import tierdesk.desk.BulkIntake;
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
import tierdesk.store.audit.StoredAudit;
import tierdesk.store.database.Reader;
import tierdesk.store.database.StoreFolder;
import tierdesk.store.door.StoredSignIn;
import tierdesk.store.door.Visit;
import tierdesk.store.file.StoredAttachments;
import tierdesk.store.file.StoredDrafts;
import tierdesk.store.gate.GatedBackups;
import tierdesk.store.gate.GatedBulkIntake;
import tierdesk.store.gate.GatedEncryption;
import tierdesk.store.gate.GatedExchange;
import tierdesk.store.gate.GatedFigures;
import tierdesk.store.gate.PersonalDrafts;
import tierdesk.store.key.Protection;
import tierdesk.store.queue.StoredDueAlerts;
import tierdesk.store.queue.StoredQueue;
import tierdesk.store.queue.StoredVendorCases;
import tierdesk.store.shop.Names;

/**
 * Every port of the open desk as one visitor has it. What shows tickets to a person asks first whether one is in; what the desk does by itself does
 * not.
 */
class VisitorsDesk implements Desk {

    private final OpenStore store;
    private final Tickets tickets;
    private final Queue queue;
    private final ShopData shopData;
    private final Changes changes;
    private final DueAlerts dueAlerts;
    private final VendorCaseList vendorCases;
    private final Forecast forecast;
    private final Attachments attachments;
    private final Drafts drafts;
    private final BulkIntake bulkIntake;
    private final JournalExchange journalExchange;
    private final Histories histories;
    private final Figures figures;
    private final CostBook costBook;
    private final Maintenance maintenance;
    private final Backups backups;
    private final Encryption encryption;
    private final SignIn signIn;
    private final StoredAudit audit;

    VisitorsDesk(OpenStore store) {
        this.store = store;
        InstantSource wall = store.settings.wall();
        StoreFolder folder = store.place.folder();
        Protection protection = store.place.protection();
        Visit visit = store.door.enter();
        Runnable guard = () -> {
            store.settings.guard().run();
            visit.requireReader();
        };
        Reader gated = store.reader(guard);
        StoredQueue rows = store.queue(gated);
        this.audit = new StoredAudit(store.audit, store.reader, wall, visit::who, visit::require, store.door);
        this.signIn = new StoredSignIn(store.door, visit, store.audit);
        this.tickets = new StoredTickets(store.writer, gated, store.shop, visit);
        this.queue = rows;
        this.shopData = new StoredShopData(store.writer, store.shop, new Names(gated), store::framesMoved, store.door, visit);
        this.changes = store.notices;
        this.dueAlerts = new StoredDueAlerts(gated, rows, new AlertRaising(store.writer, gated)::raise);
        this.vendorCases = new StoredVendorCases(gated);
        this.forecast = new StoredForecast(gated, rows, store.shop, wall);
        this.attachments = new StoredAttachments(folder.attachments(), protection, guard);
        this.drafts = new PersonalDrafts(new StoredDrafts(folder.drafts(), protection, store.settings.guard()), visit);
        this.bulkIntake = new GatedBulkIntake(new StoredBulkIntake(store.writer, store.reader), visit);
        this.journalExchange = new GatedExchange(store.exchange, visit);
        this.histories = new StoredHistories(gated, store.shop);
        this.figures = new GatedFigures(store.figures, visit);
        this.costBook = new StoredCostBook(gated, store.shop);
        this.maintenance = store.maintenance;
        this.backups = new GatedBackups(store.backups, visit, audit);
        this.encryption = new GatedEncryption(store.encryption, visit, audit);
    }

    @Override
    public Tickets tickets() {
        return tickets;
    }

    @Override
    public Queue queue() {
        return queue;
    }

    @Override
    public ShopData shopData() {
        return shopData;
    }

    @Override
    public Changes changes() {
        return changes;
    }

    @Override
    public DueAlerts dueAlerts() {
        return dueAlerts;
    }

    @Override
    public VendorCaseList vendorCases() {
        return vendorCases;
    }

    @Override
    public Forecast forecast() {
        return forecast;
    }

    @Override
    public Attachments attachments() {
        return attachments;
    }

    @Override
    public Drafts drafts() {
        return drafts;
    }

    @Override
    public BulkIntake bulkIntake() {
        return bulkIntake;
    }

    @Override
    public JournalExchange journalExchange() {
        return journalExchange;
    }

    @Override
    public Histories histories() {
        return histories;
    }

    @Override
    public Figures figures() {
        return figures;
    }

    @Override
    public CostBook costBook() {
        return costBook;
    }

    @Override
    public Maintenance maintenance() {
        return maintenance;
    }

    @Override
    public Backups backups() {
        return backups;
    }

    @Override
    public Encryption encryption() {
        return encryption;
    }

    @Override
    public SignIn signIn() {
        return signIn;
    }

    @Override
    public Audit audit() {
        return audit;
    }

    @Override
    public Desk visitor() {
        return new VisitorsDesk(store);
    }

    /** The desk stays open for the others. */
    @Override
    public void close() {
        // whoever opened it closes it
    }
}
