package tierdesk.desk.history;

import tierdesk.procedure.event.AlertEvent;
import tierdesk.procedure.event.Event;
import tierdesk.procedure.event.LevelEvent;
import tierdesk.procedure.event.RecordEvent;
import tierdesk.procedure.event.RequestEvent;
import tierdesk.procedure.event.ResolutionEvent;
import tierdesk.procedure.event.ShopEvent;
import tierdesk.procedure.event.UnknownEvent;
import tierdesk.procedure.event.VendorEvent;
import tierdesk.procedure.event.WorkEvent;

/** What a line of the history is about; what the history can be narrowed to. */
public enum HistoryKind {
    /** Steps of the procedure: where the ticket is, and who has it. */
    MOVES,
    /** Minutes booked, and their corrections. */
    WORK,
    /** Resolutions and the client's word on them. */
    VERIFICATION,
    VENDOR,
    /** What people wrote down, what the client said, files. */
    NOTES,
    ALERTS;

    /** The kind of an entry's event. */
    public static HistoryKind of(Event event) {
        return switch (event) {
            case RequestEvent.RequestReceived _, RequestEvent.Identified _, RequestEvent.Reprioritised _, RequestEvent.FollowedUp _ ->
                MOVES;
            case RequestEvent.DetailsCorrected _, RequestEvent.ClientReplied _, RequestEvent.ReplyFiled _ -> NOTES;
            case LevelEvent _ -> MOVES;
            case ResolutionEvent.Resolved _,
                    ResolutionEvent.VerificationAttempted _,
                    ResolutionEvent.Verified _,
                    ResolutionEvent.VerificationRejected _ -> VERIFICATION;
            case ResolutionEvent.Closed _, ResolutionEvent.ClosedUnverified _, ResolutionEvent.Reopened _ -> MOVES;
            case WorkEvent.WorkLogged _, WorkEvent.WorkCorrected _ -> WORK;
            case WorkEvent.NoteAdded _, WorkEvent.AttachmentAdded _, WorkEvent.ChecksTicked _ -> NOTES;
            case WorkEvent.Held _, WorkEvent.Resumed _ -> MOVES;
            case VendorEvent _ -> VENDOR;
            case AlertEvent _ -> ALERTS;
            case RecordEvent.ImportedStep _, RecordEvent.ProcedureMoved _ -> MOVES;
            case RecordEvent.LookSettled _ -> NOTES;
            case UnknownEvent _ -> NOTES;
            case ShopEvent _ -> throw new IllegalArgumentException("Not an event of a ticket: " + event);
        };
    }
}
