package tierdesk.store;

import java.util.function.Supplier;
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

/**
 * Every port of the open desk as one visitor has it.
 *
 * @param next the desk for a further visitor
 */
record VisitorsDesk(Tickets tickets, Queue queue, ShopData shopData, Changes changes, DueAlerts dueAlerts, Figures figures, VendorCaseList vendorCases, CostBook costBook, Forecast forecast, Attachments attachments,
                    Drafts drafts, BulkIntake bulkIntake, JournalExchange journalExchange, Histories histories, Maintenance maintenance, Backups backups,
                    Encryption encryption, SignIn signIn, Audit audit, Supplier<Desk> next) implements Desk {

    @Override
    public Desk visitor() {
        return next.get();
    }

    @Override
    public void close() {
        // the desk stays open for the others
    }
}
