package tierdesk.ui.ticket;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.Parent;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.util.Duration;
import tierdesk.desk.Attachments;
import tierdesk.desk.Changes;
import tierdesk.desk.Drafts;
import tierdesk.desk.Queue;
import tierdesk.desk.ShopData;
import tierdesk.desk.Tickets;
import tierdesk.desk.door.Audit;
import tierdesk.desk.file.Doorway;
import tierdesk.ui.Command;
import tierdesk.ui.CommandAction;
import tierdesk.ui.Feature;
import tierdesk.ui.Page;
import tierdesk.ui.UiContext;
import tierdesk.ui.ticket.dossier.DecisionController;
import tierdesk.ui.ticket.dossier.DossierController;
import tierdesk.ui.ticket.dossier.DossierModel;
import tierdesk.ui.ticket.files.FileOpener;
import tierdesk.ui.ticket.files.FilesController;
import tierdesk.ui.ticket.files.TicketFiles;
import tierdesk.ui.ticket.form.Completions;
import tierdesk.ui.ticket.form.FormController;
import tierdesk.ui.ticket.form.FormDesk;
import tierdesk.ui.ticket.forms.Forms;
import tierdesk.ui.ticket.header.ActionsController;
import tierdesk.ui.ticket.header.AdviceController;
import tierdesk.ui.ticket.header.AskedDeadline;
import tierdesk.ui.ticket.header.DeadlineController;
import tierdesk.ui.ticket.header.HeaderController;
import tierdesk.ui.ticket.history.HistoryController;
import tierdesk.ui.ticket.history.NoteController;
import tierdesk.ui.ticket.history.NoteFocus;
import tierdesk.ui.ticket.model.OfferedActions;
import tierdesk.ui.ticket.model.OpenTicket;
import tierdesk.ui.ticket.model.TicketAction;
import tierdesk.ui.ticket.vendor.VendorController;
import tierdesk.ui.ticket.work.WorkController;
import tierdesk.ui.timer.WorkTimer;
import tierdesk.ui.tour.ManagerSeat;
import tierdesk.ui.tour.TourStop;
import tierdesk.ui.view.Controllers;

/** The ticket beside the queue. */
public final class TicketFeature implements Feature {

    private final UiContext ui;
    private final OpenTicket ticket;
    private final FormDesk forms;
    private final TicketFiles files;
    private final WorkTimer timer;
    private final AskedDeadline asked = new AskedDeadline();
    private final NoteFocus note = new NoteFocus();
    private final StringProperty historySearch = new SimpleStringProperty(this, "historySearch", "");
    private final StringProperty tab = new SimpleStringProperty(this, "tab", TicketController.HISTORY);
    private final TicketTour tour;
    private final Timeline ticking;

    public TicketFeature(UiContext ui, Tickets tickets, Queue queue, ShopData shop, Changes changes, Attachments attachments, Drafts drafts, FileOpener opener, Audit audit) {
        Doorway doorway = new Doorway(audit, ui.workplace()::myId);
        this.ui = ui;
        this.ticket = new OpenTicket(ui, tickets, shop);
        this.timer = new WorkTimer(ui);
        this.forms = new FormDesk(ui, ticket, drafts, Forms::of, timer, new HeldTickets(ui, queue, ticket)::now);
        this.files = new TicketFiles(ui, ticket, attachments, opener, doorway);
        this.tour = new TicketTour(ui, queue, new ManagerSeat(ui, shop), forms, historySearch, tab, asked, timer);
        this.ticking = new Timeline(new KeyFrame(Duration.millis(WorkTimer.EVERY.toMillis()), event -> tick()));
        ticking.setCycleCount(Animation.INDEFINITE);
        OfferedActions actions = new OfferedActions(ticket, ui.messages());
        actions.bind(ui.commands(), this::perform);
        ui.commands().bind(Command.COPY_NUMBER, CommandAction.where(
                ticket.presenceProperty().map(presence -> presence == OpenTicket.Presence.SHOWN), this::copyNumber));
        ui.commands().bind(Command.TIMER, this::toggleTimer);
        ui.commands().bind(Command.EXPLAIN_DEADLINE, CommandAction.where(
                ticket.presenceProperty().map(presence -> presence == OpenTicket.Presence.SHOWN), asked::toggle));
        ui.commands().bind(Command.LINKED, CommandAction.where(
                ticket.situationProperty().map(now -> !now.links().isEmpty()).orElse(false), this::openLinked));
        DossierModel dossier = new DossierModel(ui, ticket, attachments, doorway);
        ui.commands().bind(Command.DOSSIER, CommandAction.where(
                ticket.presenceProperty().map(presence -> presence == OpenTicket.Presence.SHOWN), this::openDossier));
        Completions completions = new Completions(ui, shop, ticket);
        Controllers controllers = ui.views().controllers();
        controllers.add(TicketController.class, () -> new TicketController(ui, ticket, changes, tab))
                .add(HeaderController.class, () -> new HeaderController(ui, ticket, timer, asked, () -> perform(TicketAction.WORK)))
                .add(DeadlineController.class, () -> new DeadlineController(ui, ticket, asked))
                .add(ActionsController.class, () -> new ActionsController(ui, actions, forms, this::perform))
                .add(AdviceController.class, () -> new AdviceController(ui, ticket, actions, forms, this::perform))
                .add(FormController.class, () -> new FormController(ui, ticket, forms, actions, completions, this::perform))
                .add(HistoryController.class, () -> new HistoryController(ui, ticket, forms, historySearch))
                .add(NoteController.class, () -> new NoteController(ticket, forms, note, completions))
                .add(WorkController.class, () -> new WorkController(ui, ticket, this::perform))
                .add(VendorController.class, () -> new VendorController(ui, ticket, actions, this::perform))
                .add(DossierController.class, () -> new DossierController(dossier, ticket))
                .add(DecisionController.class, () -> new DecisionController(ui, ticket, forms, actions, completions))
                .add(FilesController.class, () -> new FilesController(ui, ticket, files));
    }

    @Override
    public Map<Page, Supplier<? extends Parent>> pages() {
        return Map.of(Page.TICKET, () -> ui.views().load(TicketController.class).root(),
                Page.DOSSIER, () -> ui.views().load(DossierController.class).root());
    }

    @Override
    public List<TourStop> tour() {
        return tour.stops();
    }

    @Override
    public void start() {
        ticking.play();
    }

    @Override
    public void stop() {
        ticking.stop();
    }

    /**
     * Does an action that the ticket offers: its own place for a note, the system's for a file, beside the dossier for the decision, a form or at
     * once for all others.
     */
    void perform(TicketAction action) {
        switch (action) {
            case NOTE -> {
                forms.close();
                note.request();
            }
            case ATTACH -> files.choose();
            case DECIDE -> openDossier();
            case WORK -> {
                ticket.situation().map(situation -> situation.ticket().id()).filter(timer::running).ifPresent(id -> timer.pause());
                forms.perform(action);
            }
            default -> forms.perform(action);
        }
    }

    private void openDossier() {
        forms.close();
        ui.workplace().open(Page.DOSSIER);
    }

    /** For the open ticket; without one, for that which it ran for last. */
    private void toggleTimer() {
        ticket.situation().map(situation -> situation.ticket()).ifPresentOrElse(
                open -> timer.toggle(open.id(), open.number()),
                () -> timer.current().ifPresent(last -> timer.toggle(last.ticket(), last.number())));
    }

    private void copyNumber() {
        ticket.situation().ifPresent(situation -> {
            ClipboardContent content = new ClipboardContent();
            content.putString(situation.ticket().number());
            Clipboard.getSystemClipboard().setContent(content);
        });
    }

    private void openLinked() {
        ticket.situation().flatMap(now -> now.links().stream().findFirst()).ifPresent(link -> ui.workplace().openTicket(link.id()));
    }

    /** Closes the form that is open. */
    void closeForm() {
        forms.close();
    }

    void tick() {
        timer.tick();
        ticket.tick();
    }
}
