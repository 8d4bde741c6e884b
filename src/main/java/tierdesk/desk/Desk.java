package tierdesk.desk;

import tierdesk.desk.door.Audit;
import tierdesk.desk.door.SignIn;
import tierdesk.desk.figure.Figures;

/** An open data folder: every port to it. Closing it, with nothing going on any more, leaves the folder whole. */
public interface Desk extends AutoCloseable {

    Tickets tickets();

    Queue queue();

    ShopData shopData();

    Changes changes();

    DueAlerts dueAlerts();

    VendorCaseList vendorCases();

    Forecast forecast();

    Attachments attachments();

    Drafts drafts();

    BulkIntake bulkIntake();

    JournalExchange journalExchange();

    Histories histories();

    Figures figures();

    CostBook costBook();

    Maintenance maintenance();

    Backups backups();

    Encryption encryption();

    SignIn signIn();

    Audit audit();

    /** The same desk for somebody else who comes in beside: whoever signed in here did not sign in there. Closing it closes nothing. */
    Desk visitor();

    @Override
    void close();
}
