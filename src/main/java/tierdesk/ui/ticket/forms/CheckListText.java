package tierdesk.ui.ticket.forms;

import java.util.List;
import tierdesk.ui.ticket.form.FormContext;

/** What is to be looked at before a ticket of a category is resolved or closed; empty where there is nothing. */
final class CheckListText {

    private CheckListText() {
    }

    static String of(FormContext context, String category) {
        List<String> items = context.situation().shop().reference().checkList(category);
        return items.isEmpty() ? "" : context.messages().get("ticket.check-list", category) + "\n☐ " + String.join("\n☐ ", items);
    }
}
