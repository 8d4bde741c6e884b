package tierdesk.ui.ticket.forms;

import java.util.List;
import tierdesk.procedure.event.TicketEvent;
import tierdesk.procedure.event.WorkEvent.ChecksTicked;
import tierdesk.ui.ticket.form.FieldSpec;
import tierdesk.ui.ticket.form.FormContext;
import tierdesk.ui.ticket.form.FormValues;
import tierdesk.ui.ticket.form.Option;
import tierdesk.ui.ticket.model.Situation;

/**
 * What is to be looked at before a ticket of a category is done: ticked in whatever form is open, and kept on record, so that the next technician
 * sees which steps were done.
 */
final class CheckLists {

    private CheckLists() {
    }

    /** The list of the ticket's category; not there where it has none. */
    static FieldSpec field() {
        return FieldSpec.ticks("checks", context -> items(context.situation()).stream().map(item -> new Option(item, item)).toList())
                .prefilled(context -> String.join("\n", done(context.situation())))
                .when((values, situation) -> !items(situation).isEmpty());
    }

    /** What is ticked now and was not, or the other way round, as an event; none where nothing changed. */
    static List<TicketEvent> ticked(FormValues values, Situation situation) {
        List<String> ticked = values.text("checks").lines().toList();
        List<String> now = items(situation).stream().filter(ticked::contains).toList();
        return now.equals(done(situation)) ? List.of() : List.of(new ChecksTicked(category(situation), now));
    }

    /** The list of another category, which somebody has typed instead; empty where it is the ticket's own or has none. */
    static String ofAnother(FormContext context, String category) {
        List<String> items = context.situation().shop().reference().checkList(category);
        return items.isEmpty() || category.equals(category(context.situation()))
                ? "" : context.messages().get("ticket.check-list", category) + "\n– " + String.join("\n– ", items);
    }

    private static List<String> items(Situation situation) {
        String category = category(situation);
        return category.isBlank() ? List.of() : situation.shop().reference().checkList(category);
    }

    private static List<String> done(Situation situation) {
        List<String> done = situation.ticket().checked(category(situation));
        return items(situation).stream().filter(done::contains).toList();
    }

    private static String category(Situation situation) {
        return situation.ticket().identification().map(known -> known.category()).orElse("");
    }
}
