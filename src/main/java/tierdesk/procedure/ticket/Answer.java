package tierdesk.procedure.ticket;

import tierdesk.procedure.HoldKind;
import tierdesk.procedure.event.AlertEvent;
import tierdesk.procedure.event.LevelEvent;
import tierdesk.procedure.event.RecordEvent;
import tierdesk.procedure.event.RequestEvent;
import tierdesk.procedure.event.ResolutionEvent;
import tierdesk.procedure.event.TicketEvent;
import tierdesk.procedure.event.VendorEvent;
import tierdesk.procedure.event.WorkEvent;

/**
 * Whether an event answers a spent frame (CLOCK.md, "until somebody acts or acknowledges"). An act silences the repeats of what was
 * spent when it was done; one that comes to nothing (the hold ended, the client rejected, the hand-over was returned, the vendor
 * concluded) lets them go on, unless a vendor case is still open, which has alerts of its own. Booking work is no act: a spent frame
 * asks not to grind on.
 */
enum Answer {
    ACT,
    FAILED_ACT,
    NONE;

    /** @param ticket as it was before the event */
    static Answer of(TicketEvent event, Ticket ticket) {
        return switch (event) {
            case RequestEvent request -> ofRequest(request, ticket);
            case LevelEvent level -> ofLevel(level);
            case ResolutionEvent resolution -> ofResolution(resolution);
            case WorkEvent work -> ofWork(work);
            case VendorEvent vendor -> vendor instanceof VendorEvent.VendorConcluded ? FAILED_ACT : ACT;
            case AlertEvent _, RecordEvent _ -> NONE;
        };
    }

    private static Answer ofRequest(RequestEvent event, Ticket ticket) {
        boolean endsHold = event instanceof RequestEvent.ClientReplied
                && ticket.hold != null
                && ticket.hold.kind() == HoldKind.CLIENT;
        return endsHold ? FAILED_ACT : NONE;
    }

    private static Answer ofLevel(LevelEvent event) {
        return switch (event) {
            case LevelEvent.Escalated escalated -> escalated.byDesk() ? NONE : ACT;
            case LevelEvent.FrameExtended _, LevelEvent.RaisedToManager _, LevelEvent.CostCapPassed _, LevelEvent.Decided _ -> ACT;
            case LevelEvent.HandOverReturned _, LevelEvent.SentBack _ -> FAILED_ACT;
            case LevelEvent.Assigned _, LevelEvent.Qualified _, LevelEvent.PlanRevised _, LevelEvent.HandOverAccepted _,
                    LevelEvent.ActivitySummarised _ -> NONE;
        };
    }

    private static Answer ofResolution(ResolutionEvent event) {
        return switch (event) {
            case ResolutionEvent.VerificationRejected _, ResolutionEvent.Reopened _ -> FAILED_ACT;
            case ResolutionEvent.Resolved _, ResolutionEvent.VerificationAttempted _, ResolutionEvent.Verified _,
                    ResolutionEvent.Closed _, ResolutionEvent.ClosedUnverified _ -> ACT;
        };
    }

    private static Answer ofWork(WorkEvent event) {
        return switch (event) {
            case WorkEvent.Held _ -> ACT;
            case WorkEvent.Resumed _ -> FAILED_ACT;
            case WorkEvent.WorkLogged _, WorkEvent.WorkCorrected _, WorkEvent.NoteAdded _, WorkEvent.AttachmentAdded _,
                    WorkEvent.ChecksTicked _ -> NONE;
        };
    }
}
