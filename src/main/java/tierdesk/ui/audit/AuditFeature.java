package tierdesk.ui.audit;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import javafx.scene.Parent;
import javafx.util.Subscription;
import tierdesk.desk.Desk;
import tierdesk.desk.door.AuditKind;
import tierdesk.procedure.rule.Permission;
import tierdesk.ui.Command;
import tierdesk.ui.CommandAction;
import tierdesk.ui.Feature;
import tierdesk.ui.Page;
import tierdesk.ui.UiContext;
import tierdesk.ui.tour.TourStop;

/** The audit as a feature: a page for managers, and a note of each ticket that somebody opens, whoever they are. */
public final class AuditFeature implements Feature {

    private final UiContext ui;
    private final Desk desk;
    private final AuditModel model;
    private Subscription looking = Subscription.EMPTY;

    public AuditFeature(UiContext ui, Desk desk) {
        this.ui = ui;
        this.desk = desk;
        this.model = new AuditModel(ui, desk.audit(), desk.shopData()::shop);
        ui.views().controllers().add(AuditController.class, () -> new AuditController(ui, model));
        ui.commands().bind(Command.AUDIT, CommandAction.allowed(ui, Permission.SEE_AUDIT, this::open));
    }

    private void open() {
        desk.audit().note(AuditKind.AUDIT_SEEN, ui.workplace().myId(), "");
        ui.workplace().open(Page.AUDIT);
        model.refresh();
    }

    @Override
    public void start() {
        looking = ui.workplace().ticketProperty().subscribe(ticket -> {
            if (ticket != null) {
                String me = ui.workplace().myId();
                ui.background().task(ui.messages().get("audit.task.note"), progress -> {
                    desk.tickets().find(ticket).ifPresent(found -> desk.audit().note(AuditKind.TICKET_OPENED, me, found.ticket().number()));
                    return ticket;
                }).start();
            }
        });
    }

    @Override
    public void stop() {
        looking.unsubscribe();
    }

    @Override
    public Map<Page, Supplier<? extends Parent>> pages() {
        return Map.of(Page.AUDIT, () -> ui.views().load(AuditController.class).root());
    }

    @Override
    public List<TourStop> tour() {
        return List.of(TourStop.of("audit", () -> ui.workplace().open(Page.AUDIT)).then(() -> model.show(SampleLines.of(ui.clock().instant()))).alsoLarge());
    }
}
