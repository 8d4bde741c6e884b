package tierdesk.ui.ticket.forms;

import tierdesk.ui.ticket.form.FormDefinition;
import tierdesk.ui.ticket.model.TicketAction;

/** The form of every action. */
public final class Forms {

    private Forms() {
    }

    /** Exhaustive: an action without a form does not compile. */
    public static FormDefinition of(TicketAction action) {
        return switch (action) {
            case IDENTIFY -> RequestForms.identify();
            case REPRIORITISE -> RequestForms.reprioritise();
            case CORRECT_DETAILS -> RequestForms.correctDetails();
            case CLIENT_SAID -> RequestForms.clientSaid();
            case FILE_REPLY -> RequestForms.fileReply();
            case FOLLOW_UP -> RequestForms.followUp();
            case TAKE -> LevelForms.take();
            case ASSIGN -> LevelForms.assign();
            case PUT_BACK -> LevelForms.putBack();
            case QUALIFY -> LevelForms.qualify();
            case REVISE_PLAN -> LevelForms.revisePlan();
            case EXTEND -> LevelForms.extend();
            case ESCALATE -> HandOverForms.escalate();
            case ACCEPT -> HandOverForms.accept();
            case RETURN -> HandOverForms.giveBack();
            case SEND_BACK -> HandOverForms.sendBack();
            case RAISE_TO_MANAGER -> ManagerForms.raise();
            case SUMMARISE -> ManagerForms.summarise();
            case DECIDE -> ManagerForms.decide();
            case RESOLVE -> ResolutionForms.resolve();
            case ATTEMPT -> ResolutionForms.attempt();
            case VERIFY -> ResolutionForms.verify();
            case REJECT -> ResolutionForms.reject();
            case CLOSE -> ClosingForms.close();
            case CLOSE_UNVERIFIED -> ClosingForms.closeUnverified();
            case REOPEN -> ClosingForms.reopen();
            case WORK -> WorkForms.work();
            case CORRECT_WORK -> WorkForms.correctWork();
            case NOTE -> WorkForms.note();
            case ATTACH -> throw new IllegalArgumentException("Files are chosen, not typed");
            case HOLD -> WorkForms.hold();
            case RESUME -> WorkForms.resume();
            case ENGAGE_VENDOR -> VendorForms.engage();
            case EXCHANGE -> VendorForms.exchange();
            case CONCLUDE -> VendorForms.conclude();
            case MOVE_PROCEDURE -> RecordForms.moveProcedure();
            case SETTLE -> RecordForms.settle();
        };
    }
}
