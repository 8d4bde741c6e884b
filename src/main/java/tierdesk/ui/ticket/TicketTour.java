package tierdesk.ui.ticket;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import javafx.beans.property.StringProperty;
import tierdesk.desk.Queue;
import tierdesk.desk.Sort;
import tierdesk.desk.TicketRow;
import tierdesk.desk.View;
import tierdesk.procedure.HoldKind;
import tierdesk.procedure.Stage;
import tierdesk.ui.Command;
import tierdesk.ui.Page;
import tierdesk.ui.UiContext;
import tierdesk.ui.ticket.form.FormDesk;
import tierdesk.ui.ticket.form.FormModel;
import tierdesk.ui.ticket.forms.Forms;
import tierdesk.ui.ticket.header.AskedDeadline;
import tierdesk.ui.ticket.model.TicketAction;
import tierdesk.ui.timer.WorkTimer;
import tierdesk.ui.tour.ManagerSeat;
import tierdesk.ui.tour.TourStop;

/** The tour's stops at the ticket: every stage, and the forms that carry the procedure. */
final class TicketTour {

    /** As many tickets are looked through for one that shows a stage. */
    private static final int LOOKED_THROUGH = 2_000;

    private static final Predicate<TicketRow> WORKING = in(Stage.IN_PROGRESS).and(row -> row.hold() == null);

    private final UiContext ui;
    private final Queue queue;
    private final ManagerSeat managerSeat;
    private final FormDesk forms;
    private final StringProperty historySearch;
    private final StringProperty tab;
    private final AskedDeadline asked;
    private final WorkTimer timer;

    /**
     * @param historySearch what the history is narrowed to
     * @param tab the id of the tab that is in front
     * @param asked which deadline is explained
     * @param timer what the top bar shows
     */
    TicketTour(UiContext ui, Queue queue, ManagerSeat managerSeat, FormDesk forms, StringProperty historySearch, StringProperty tab,
            AskedDeadline asked, WorkTimer timer) {
        this.ui = ui;
        this.queue = queue;
        this.managerSeat = managerSeat;
        this.forms = forms;
        this.historySearch = historySearch;
        this.tab = tab;
        this.asked = asked;
        this.timer = timer;
    }

    List<TourStop> stops() {
        List<TourStop> stops = new ArrayList<>(List.of(
                stop("ticket-received", View.Fixed.OPEN, in(Stage.RECEIVED)),
                stop("ticket-hand-over", View.Fixed.OPEN, TicketRow::handOverPending),
                stop("ticket-in-progress", View.Fixed.OPEN, WORKING).alsoLarge(),
                stop("ticket-past-frame", View.Fixed.PAST_FRAME, row -> true),
                stop("ticket-on-hold", View.Fixed.WAITING, row -> true),
                stop("ticket-deadline", View.Fixed.OPEN, row -> row.hold() != null)
                        .then(() -> ui.commands().run(Command.EXPLAIN_DEADLINE)),
                stop("ticket-onsite", View.Fixed.OPEN, row -> row.level().equals("onsite")),
                stop("ticket-verifying", View.Fixed.TO_VERIFY, row -> true),
                stop("ticket-manager", View.Fixed.MANAGER_DECISION, row -> true),
                stop("ticket-closed", View.Fixed.CLOSED, row -> true),
                stop("ticket-history-filtered", View.Fixed.CLOSED, row -> true).then(() -> historySearch.set("min")),
                stop("ticket-timer", View.Fixed.OPEN, WORKING).then(this::away).alsoLarge(),
                stop("ticket-deadline-late", View.Fixed.PAST_FRAME, row -> true).then(asked::toggle),
                stop("ticket-work", View.Fixed.CLOSED, row -> true).then(() -> tab.set("ticket-tab-work")),
                stop("ticket-vendor", View.Fixed.WAITING, row -> row.hold() == HoldKind.VENDOR).then(() -> tab.set("ticket-tab-vendor")),
                stop("ticket-files", View.Fixed.OPEN, WORKING).then(() -> tab.set("ticket-tab-files")),
                stop("ticket-form-close-missing", View.Fixed.TO_VERIFY, row -> true).then(this::closeGate).alsoLarge(),
                stop("dossier", View.Fixed.CLOSED, row -> true).then(this::dossier).alsoLarge(),
                stop("decision", View.Fixed.MANAGER_DECISION, row -> true).then(managerSeat::take).then(this::dossier)));
        for (TicketAction action : TicketAction.values()) {
            if (isForm(action)) {
                stops.add(form(action));
            }
        }
        return stops;
    }

    private static boolean isForm(TicketAction action) {
        return action != TicketAction.NOTE && action != TicketAction.ATTACH && action != TicketAction.DECIDE && !Forms.of(action).immediate();
    }

    /** A form, at a ticket in a stage that offers it. */
    private TourStop form(TicketAction action) {
        String name = "ticket-form-" + action.word();
        TourStop at = switch (action) {
            case IDENTIFY -> stop(name, View.Fixed.OPEN, in(Stage.RECEIVED));
            case QUALIFY -> stop(name, View.Fixed.OPEN, in(Stage.QUALIFYING));
            case ACCEPT, RETURN -> stop(name, View.Fixed.OPEN, TicketRow::handOverPending);
            case VERIFY, REJECT, ATTEMPT, CLOSE, CLOSE_UNVERIFIED -> stop(name, View.Fixed.TO_VERIFY, row -> true);
            case RESUME, EXCHANGE, CONCLUDE -> stop(name, View.Fixed.WAITING, row -> row.hold() == HoldKind.VENDOR);
            case SUMMARISE, DECIDE -> stop(name, View.Fixed.MANAGER_DECISION, row -> true);
            case REOPEN, FOLLOW_UP, FILE_REPLY -> stop(name, View.Fixed.CLOSED, row -> true);
            case RESOLVE, ESCALATE, RAISE_TO_MANAGER, TAKE, HOLD, WORK, ASSIGN, PUT_BACK, NOTE, ENGAGE_VENDOR, EXTEND, REVISE_PLAN,
                    SEND_BACK, CLIENT_SAID, ATTACH, REPRIORITISE, CORRECT_DETAILS, CORRECT_WORK, MOVE_PROCEDURE, SETTLE ->
                stop(name, View.Fixed.OPEN, WORKING);
        };
        return at.then(() -> forms.perform(action));
    }

    private TourStop stop(String name, View view, Predicate<TicketRow> shows) {
        return TourStop.of(name, () -> ui.background()
                .task(ui.messages().get("ticket.task.open"), progress -> find(view, shows))
                .onSuccess(found -> found.ifPresent(id -> {
                    historySearch.set("");
                    tab.set(TicketController.HISTORY);
                    asked.close();
                    ui.workplace().closePage();
                    timer.current().ifPresent(last -> timer.booked(last.ticket()));
                    ui.workplace().openTicket(id);
                }))
                .start());
    }

    private Optional<UUID> find(View view, Predicate<TicketRow> shows) {
        return queue.first(view, Sort.TIME_LEFT, LOOKED_THROUGH).stream().filter(shows).map(TicketRow::id).findFirst();
    }

    /** As if somebody came back to the desk whose timer runs for the open ticket. */
    private void away() {
        ui.commands().run(Command.TIMER);
        timer.asIfStarted(Duration.ofMinutes(52), Duration.ofMinutes(29));
    }

    private void closeGate() {
        forms.perform(TicketAction.CLOSE);
        fill("root-cause", "");
        fill("lower-level", Boolean.TRUE.toString());
    }

    private void dossier() {
        forms.close();
        ui.workplace().open(Page.DOSSIER);
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
