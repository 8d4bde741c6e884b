package tierdesk.ui.ticket;

import java.util.Map;
import javafx.beans.property.StringProperty;
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import tierdesk.desk.Changes;
import tierdesk.ui.UiContext;
import tierdesk.ui.ticket.files.FilesController;
import tierdesk.ui.ticket.model.OpenTicket;
import tierdesk.ui.ticket.vendor.VendorController;
import tierdesk.ui.ticket.work.WorkController;
import tierdesk.ui.view.Showing;

/** The open ticket beside the queue: its head, the form that is open, and what happened. Follows the workplace and the journal. */
public final class TicketController {

    /** The id of the tab that a ticket begins with. */
    static final String HISTORY = "ticket-tab-history";

    private static final PseudoClass FORM_OPEN = PseudoClass.getPseudoClass("form-open");

    private final UiContext ui;
    private final OpenTicket ticket;
    private final Changes changes;
    private final StringProperty tab;

    @FXML private StackPane root;
    @FXML private VBox pane;
    @FXML private VBox none;
    @FXML private VBox missing;
    @FXML private Node form;
    @FXML private TabPane tabs;
    @FXML private Tab work;
    @FXML private Tab vendor;
    @FXML private Tab files;

    /** @param tab the id of the tab that is in front */
    public TicketController(UiContext ui, OpenTicket ticket, Changes changes, StringProperty tab) {
        this.ui = ui;
        this.ticket = ticket;
        this.changes = changes;
        this.tab = tab;
    }

    @FXML
    private void initialize() {
        form.visibleProperty().subscribe(open -> pane.pseudoClassStateChanged(FORM_OPEN, open));
        Map<Tab, Class<?>> later = Map.of(work, WorkController.class, vendor, VendorController.class, files, FilesController.class);
        tabs.getSelectionModel().selectedItemProperty().subscribe(tab -> load(later, tab));
        tabs.getSelectionModel().selectedItemProperty().subscribe(chosen -> tab.set(chosen.getId()));
        Showing.subscribe(root, () -> ui.workplace().ticketProperty().subscribe(ticket::show)
                .and(ui.workplace().meProperty().subscribe((before, now) -> ticket.reread()))
                .and(ticket.presenceProperty().subscribe(this::show))
                .and(tab.subscribe(this::choose))
                .and(ticket.follow(changes)));
    }

    private void choose(String id) {
        tabs.getTabs().stream().filter(known -> known.getId().equals(id)).findFirst()
                .ifPresent(tabs.getSelectionModel()::select);
    }

    /** What stands in a tab that nobody looks at is not loaded. */
    private void load(Map<Tab, Class<?>> later, @Nullable Tab tab) {
        Class<?> controller = tab == null ? null : later.get(tab);
        if (tab != null && controller != null && tab.getContent() == null) {
            tab.setContent(ui.views().load(controller).root());
        }
    }

    private void show(OpenTicket.Presence presence) {
        pane.setVisible(presence == OpenTicket.Presence.SHOWN);
        none.setVisible(presence == OpenTicket.Presence.NONE);
        missing.setVisible(presence == OpenTicket.Presence.MISSING);
    }
}
