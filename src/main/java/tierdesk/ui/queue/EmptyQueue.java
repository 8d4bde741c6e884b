package tierdesk.ui.queue;

import tierdesk.desk.View;
import tierdesk.ui.Command;
import tierdesk.ui.UiContext;

/**
 * What stands in place of the table when nothing answers the question: one sentence, and the next thing to do.
 *
 * @param action what the button says
 * @param run does it
 */
record EmptyQueue(String sentence, String action, Runnable run) {

    static EmptyQueue of(QueueModel.Question question, String viewLabel, UiContext ui) {
        if (question.search().isEmpty()) {
            return of(question.view(), viewLabel, ui);
        }
        if (question.view() == View.Fixed.ALL) {
            return new EmptyQueue(ui.messages().get("queue.empty-search.all", question.search()),
                    ui.messages().get("queue.empty-action.clear"), () -> ui.workplace().searchProperty().set(""));
        }
        return new EmptyQueue(ui.messages().get("queue.empty-search.view", question.search(), viewLabel),
                ui.messages().get("queue.empty-action.everywhere"), () -> ui.workplace().openView(View.Fixed.ALL));
    }

    private static EmptyQueue of(View view, String viewLabel, UiContext ui) {
        return switch (view) {
            case View.Mine _ -> new EmptyQueue(ui.messages().get("queue.empty.mine"),
                    ui.messages().get("queue.empty-action.unassigned"), () -> ui.workplace().openView(View.Fixed.UNASSIGNED));
            case View.AtLevel _ -> showOpen(ui.messages().get("queue.empty.level", viewLabel), ui);
            case View.Figure _ -> showOpen(ui.messages().get("queue.empty.figure"), ui);
            case View.Fixed fixed -> switch (fixed) {
                case OPEN -> logRequest(ui.messages().get("queue.empty.open"), ui);
                case ALL -> logRequest(ui.messages().get("queue.empty.all"), ui);
                case UNASSIGNED -> showOpen(ui.messages().get("queue.empty.unassigned"), ui);
                case WAITING -> showOpen(ui.messages().get("queue.empty.waiting"), ui);
                case TO_VERIFY -> showOpen(ui.messages().get("queue.empty.to-verify"), ui);
                case PAST_FRAME -> showOpen(ui.messages().get("queue.empty.past-frame"), ui);
                case MANAGER_DECISION -> showOpen(ui.messages().get("queue.empty.manager-decision"), ui);
                case NEEDS_A_LOOK -> showOpen(ui.messages().get("queue.empty.needs-a-look"), ui);
                case CLOSED -> showOpen(ui.messages().get("queue.empty.closed"), ui);
            };
        };
    }

    private static EmptyQueue showOpen(String sentence, UiContext ui) {
        return new EmptyQueue(sentence, ui.messages().get("queue.empty-action.open"),
                () -> ui.workplace().openView(View.Fixed.OPEN));
    }

    private static EmptyQueue logRequest(String sentence, UiContext ui) {
        return new EmptyQueue(sentence, ui.messages().of(Command.LOG_REQUEST), () -> ui.commands().run(Command.LOG_REQUEST));
    }
}
