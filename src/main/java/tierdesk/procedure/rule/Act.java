package tierdesk.procedure.rule;

import tierdesk.procedure.event.AlertEvent;
import tierdesk.procedure.event.LevelEvent;
import tierdesk.procedure.event.RecordEvent;
import tierdesk.procedure.event.RequestEvent;
import tierdesk.procedure.event.ResolutionEvent;
import tierdesk.procedure.event.TicketEvent;
import tierdesk.procedure.event.VendorEvent;
import tierdesk.procedure.event.WorkEvent;

/** The kinds of thing that can be done to a ticket: rows of the {@link MoveTable}, one for each event. */
public enum Act {
    RECEIVE,
    IDENTIFY,
    REPRIORITISE,
    CORRECT_DETAILS,
    CLIENT_REPLY,
    FILE_REPLY,
    FOLLOW_UP,
    ASSIGN,
    QUALIFY,
    REVISE_PLAN,
    ESCALATE,
    ACCEPT_HAND_OVER,
    RETURN_HAND_OVER,
    SEND_BACK,
    EXTEND_FRAME,
    RAISE_TO_MANAGER,
    PASS_COST_CAP,
    SUMMARISE_ACTIVITY,
    DECIDE,
    RESOLVE,
    ATTEMPT_VERIFICATION,
    VERIFY,
    REJECT,
    CLOSE,
    CLOSE_UNVERIFIED,
    REOPEN,
    LOG_WORK,
    CORRECT_WORK,
    ADD_NOTE,
    ATTACH,
    TICK_CHECKS,
    HOLD,
    RESUME,
    ENGAGE_VENDOR,
    EXCHANGE_WITH_VENDOR,
    CONCLUDE_VENDOR,
    RAISE_ALERT,
    ACKNOWLEDGE_ALERT,
    SNOOZE_ALERT,
    IMPORT_STEP,
    MOVE_PROCEDURE,
    SETTLE_LOOK;

    /** The row of the table for an event. */
    public static Act of(TicketEvent event) {
        return switch (event) {
            case RequestEvent.RequestReceived _ -> RECEIVE;
            case RequestEvent.Identified _ -> IDENTIFY;
            case RequestEvent.Reprioritised _ -> REPRIORITISE;
            case RequestEvent.DetailsCorrected _ -> CORRECT_DETAILS;
            case RequestEvent.ClientReplied _ -> CLIENT_REPLY;
            case RequestEvent.ReplyFiled _ -> FILE_REPLY;
            case RequestEvent.FollowedUp _ -> FOLLOW_UP;
            case LevelEvent.Assigned _ -> ASSIGN;
            case LevelEvent.Qualified _ -> QUALIFY;
            case LevelEvent.PlanRevised _ -> REVISE_PLAN;
            case LevelEvent.Escalated _ -> ESCALATE;
            case LevelEvent.HandOverAccepted _ -> ACCEPT_HAND_OVER;
            case LevelEvent.HandOverReturned _ -> RETURN_HAND_OVER;
            case LevelEvent.SentBack _ -> SEND_BACK;
            case LevelEvent.FrameExtended _ -> EXTEND_FRAME;
            case LevelEvent.RaisedToManager _ -> RAISE_TO_MANAGER;
            case LevelEvent.CostCapPassed _ -> PASS_COST_CAP;
            case LevelEvent.ActivitySummarised _ -> SUMMARISE_ACTIVITY;
            case LevelEvent.Decided _ -> DECIDE;
            case ResolutionEvent.Resolved _ -> RESOLVE;
            case ResolutionEvent.VerificationAttempted _ -> ATTEMPT_VERIFICATION;
            case ResolutionEvent.Verified _ -> VERIFY;
            case ResolutionEvent.VerificationRejected _ -> REJECT;
            case ResolutionEvent.Closed _ -> CLOSE;
            case ResolutionEvent.ClosedUnverified _ -> CLOSE_UNVERIFIED;
            case ResolutionEvent.Reopened _ -> REOPEN;
            case WorkEvent.WorkLogged _ -> LOG_WORK;
            case WorkEvent.WorkCorrected _ -> CORRECT_WORK;
            case WorkEvent.NoteAdded _ -> ADD_NOTE;
            case WorkEvent.AttachmentAdded _ -> ATTACH;
            case WorkEvent.ChecksTicked _ -> TICK_CHECKS;
            case WorkEvent.Held _ -> HOLD;
            case WorkEvent.Resumed _ -> RESUME;
            case VendorEvent.VendorEngaged _ -> ENGAGE_VENDOR;
            case VendorEvent.VendorExchanged _ -> EXCHANGE_WITH_VENDOR;
            case VendorEvent.VendorConcluded _ -> CONCLUDE_VENDOR;
            case AlertEvent.AlertRaised _ -> RAISE_ALERT;
            case AlertEvent.AlertAcknowledged _ -> ACKNOWLEDGE_ALERT;
            case AlertEvent.AlertSnoozed _ -> SNOOZE_ALERT;
            case RecordEvent.ImportedStep _ -> IMPORT_STEP;
            case RecordEvent.ProcedureMoved _ -> MOVE_PROCEDURE;
            case RecordEvent.LookSettled _ -> SETTLE_LOOK;
        };
    }
}
