package tierdesk;

import java.util.List;
import tierdesk.desk.Desk;
import tierdesk.ui.Feature;
import tierdesk.ui.UiContext;
import tierdesk.ui.queue.QueueFeature;
import tierdesk.ui.request.RequestFeature;
import tierdesk.ui.ticket.TicketFeature;
import tierdesk.ui.ticket.files.SystemOpener;

/** The features that the main window holds: one line each. */
final class Screens {

    private Screens() {
    }

    /** Makes them, on the JavaFX thread, once the desk is open. */
    static List<Feature> all(UiContext ui, Desk desk) {
        return List.of(
                new QueueFeature(ui, desk.queue(), desk.shopData(), desk.changes()),
                new RequestFeature(ui, desk.tickets(), desk.shopData(), desk.drafts()),
                new TicketFeature(ui, desk.tickets(), desk.shopData(), desk.changes(), desk.attachments(), desk.drafts(), new SystemOpener()));
    }
}
