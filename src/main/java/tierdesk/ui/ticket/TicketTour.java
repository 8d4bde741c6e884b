package tierdesk.ui.ticket;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import javafx.beans.property.StringProperty;
import tierdesk.desk.Queue;
import tierdesk.desk.Sort;
import tierdesk.desk.TicketRow;
import tierdesk.desk.View;
import tierdesk.procedure.Stage;
import tierdesk.ui.Command;
import tierdesk.ui.UiContext;
import tierdesk.ui.ticket.form.FormDesk;
import tierdesk.ui.ticket.form.FormModel;
import tierdesk.ui.ticket.model.TicketAction;
import tierdesk.ui.tour.TourStop;

/** The tour's stops at the ticket: every stage, and the forms that carry the procedure. */
final class TicketTour {

    /** As many tickets are looked through for one that shows a stage. */
    private static final int LOOKED_THROUGH = 2_000;

    private final UiContext ui;
    private final Queue queue;
    private final FormDesk forms;
    private final StringProperty historySearch;

    /** @param historySearch what the history is narrowed to */
    TicketTour(UiContext ui, Queue queue, FormDesk forms, StringProperty historySearch) {
        this.ui = ui;
        this.queue = queue;
        this.forms = forms;
        this.historySearch = historySearch;
    }

    List<TourStop> stops() {
        Predicate<TicketRow> working = in(Stage.IN_PROGRESS).and(row -> row.hold() == null);
        return List.of(
                stop("ticket-received", View.Fixed.OPEN, in(Stage.RECEIVED)),
                stop("ticket-hand-over", View.Fixed.OPEN, TicketRow::handOverPending),
                stop("ticket-in-progress", View.Fixed.OPEN, working).alsoLarge(),
                stop("ticket-past-frame", View.Fixed.PAST_FRAME, row -> true),
                stop("ticket-on-hold", View.Fixed.WAITING, row -> true),
                stop("ticket-deadline", View.Fixed.OPEN, row -> row.hold() != null)
                        .then(() -> ui.commands().run(Command.EXPLAIN_DEADLINE)),
                stop("ticket-onsite", View.Fixed.OPEN, row -> row.level().equals("onsite")),
                stop("ticket-verifying", View.Fixed.TO_VERIFY, row -> true),
                stop("ticket-manager", View.Fixed.MANAGER_DECISION, row -> true),
                stop("ticket-closed", View.Fixed.CLOSED, row -> true),
                stop("ticket-history-filtered", View.Fixed.CLOSED, row -> true).then(() -> historySearch.set("min")),
                stop("ticket-form-resolve", View.Fixed.OPEN, working).then(() -> forms.perform(TicketAction.RESOLVE)),
                stop("ticket-form-escalate", View.Fixed.OPEN, working).then(() -> forms.perform(TicketAction.ESCALATE)),
                stop("ticket-form-close", View.Fixed.TO_VERIFY, row -> true).then(this::closeGate).alsoLarge(),
                stop("ticket-form-decide", View.Fixed.MANAGER_DECISION, row -> true).then(this::decide));
    }

    private TourStop stop(String name, View view, Predicate<TicketRow> shows) {
        return TourStop.of(name, () -> ui.background()
                .task(ui.messages().get("ticket.task.open"), progress -> find(view, shows))
                .onSuccess(found -> found.ifPresent(ui.workplace()::openTicket))
                .start());
    }

    private Optional<UUID> find(View view, Predicate<TicketRow> shows) {
        return queue.first(view, Sort.TIME_LEFT, LOOKED_THROUGH).stream().filter(shows).map(TicketRow::id).findFirst();
    }

    private void closeGate() {
        forms.perform(TicketAction.CLOSE);
        fill("root-cause", "");
        fill("lower-level", Boolean.TRUE.toString());
    }

    private void decide() {
        forms.perform(TicketAction.DECIDE);
        fill("decision", "AUTHORISE_TIME");
    }

    private void fill(String field, String value) {
        FormModel open = forms.openProperty().get();
        if (open != null) {
            open.field(field).valueProperty().set(value);
        }
    }

    private static Predicate<TicketRow> in(Stage stage) {
        return row -> row.stage() == stage;
    }
}
