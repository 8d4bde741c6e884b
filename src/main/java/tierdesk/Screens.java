package tierdesk;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import tierdesk.alert.ThreadSleeper;
import tierdesk.command.Version;
import tierdesk.desk.Desk;
import tierdesk.desk.Encryption.Change;
import tierdesk.intake.sample.SampleShop;
import tierdesk.ui.Feature;
import tierdesk.ui.UiContext;
import tierdesk.ui.about.AboutFeature;
import tierdesk.ui.alerts.AlertsFeature;
import tierdesk.ui.audit.AuditFeature;
import tierdesk.ui.backups.BackupsFeature;
import tierdesk.ui.calendars.CalendarsFeature;
import tierdesk.ui.cost.CostFeature;
import tierdesk.ui.due.DueFeature;
import tierdesk.ui.encryption.EncryptionFeature;
import tierdesk.ui.figures.FiguresFeature;
import tierdesk.ui.importing.ImportFeature;
import tierdesk.ui.notify.Notifier;
import tierdesk.ui.preferences.PreferencesFeature;
import tierdesk.ui.procedures.ProceduresFeature;
import tierdesk.ui.queue.QueueFeature;
import tierdesk.ui.reference.ReferenceFeature;
import tierdesk.ui.request.RequestFeature;
import tierdesk.ui.signin.SignInFeature;
import tierdesk.ui.ticket.TicketFeature;
import tierdesk.ui.ticket.files.SystemOpener;
import tierdesk.ui.vendors.VendorCasesFeature;
import tierdesk.ui.welcome.WelcomeFeature;
import tierdesk.ui.work.Work;

/** The features that the main window holds: one line each. */
final class Screens {

    private Screens() {
    }

    /**
     * Makes them, on the JavaFX thread, once the desk is open.
     *
     * @param reopen closes the desk and opens its data folder again
     * @param change closes the desk, changes its data folder, and opens it again
     */
    static List<Feature> all(UiContext ui, Desk desk, Runnable reopen, Consumer<Change> change) {
        List<Feature> features = new ArrayList<>();
        Notifier notifier = Notifier.ofThisSystem();
        features.add(new QueueFeature(ui, desk.queue(), desk.vendorCases(), desk.shopData(), desk.changes()));
        features.add(new RequestFeature(ui, desk.tickets(), desk.shopData(), desk.drafts()));
        features.add(new TicketFeature(ui, desk.tickets(), desk.queue(), desk.shopData(), desk.changes(),
                desk.attachments(), desk.drafts(), new SystemOpener(), desk.audit()));
        features.add(new AlertsFeature(ui, desk, new ThreadSleeper(), notifier));
        features.add(new DueFeature(ui, desk));
        features.add(new FiguresFeature(ui, desk));
        features.add(new CalendarsFeature(ui, desk.shopData(), desk.forecast(), desk.changes()));
        features.add(new ReferenceFeature(ui, desk.shopData(), desk.drafts(), desk.attachments(), desk.changes(), desk.audit()));
        features.add(new ProceduresFeature(ui, desk));
        features.add(new ImportFeature(ui, desk, new SystemOpener()::open));
        features.add(new VendorCasesFeature(ui, desk.vendorCases(), desk.changes()));
        features.add(new BackupsFeature(ui, desk.backups(), desk.maintenance(), reopen));
        features.add(new EncryptionFeature(ui, desk.encryption(), desk.backups(), desk.audit(), change));
        features.add(new CostFeature(ui, desk));
        features.add(new SignInFeature(ui, desk.signIn(), desk.shopData()));
        features.add(new AuditFeature(ui, desk));
        features.add(new WelcomeFeature(ui, desk.queue(), sampleShop(ui, desk)));
        features.add(new PreferencesFeature(ui, notifier));
        features.add(new AboutFeature(ui, Version.number()));
        return features;
    }

    private static Work<?> sampleShop(UiContext ui, Desk desk) {
        return progress -> new SampleShop(SampleShop.SEED, ui.clock(), ui.formats().zone())
                .fill(desk, SampleShop.TICKETS, progress);
    }
}
