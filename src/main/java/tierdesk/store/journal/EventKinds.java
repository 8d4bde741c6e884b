package tierdesk.store.journal;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import tierdesk.procedure.event.AlertEvent;
import tierdesk.procedure.event.Event;
import tierdesk.procedure.event.LevelEvent;
import tierdesk.procedure.event.RecordEvent;
import tierdesk.procedure.event.ReferenceEvent;
import tierdesk.procedure.event.RequestEvent;
import tierdesk.procedure.event.ResolutionEvent;
import tierdesk.procedure.event.ShopEvent;
import tierdesk.procedure.event.TicketEvent;
import tierdesk.procedure.event.UnknownEvent;
import tierdesk.procedure.event.VendorEvent;
import tierdesk.procedure.event.WorkEvent;

/**
 * The stable name of each kind of event in journals: never changed, never used again for another kind. {@link #of} is exhaustive, so that a new
 * event does not compile until it has a name; a test holds {@link #type} to the same list.
 */
final class EventKinds {

    private EventKinds() {
    }

    /** The one kind that only ever holds the desk's own words. */
    static final String ALERT_RAISED = "alert-raised";

    /** Kinds of the shop's own data that tickets' times and cost are worked out with. */
    static final Set<String> MOVING_FIGURES = Set.of("calendar-saved", "procedure-saved", "customer-saved");

    static String of(Event event) {
        return switch (event) {
            case TicketEvent ticket -> ofTicket(ticket);
            case ShopEvent shop -> ofShop(shop);
            case UnknownEvent unknown -> unknown.kind();
        };
    }

    private static String ofTicket(TicketEvent event) {
        return switch (event) {
            case RequestEvent.RequestReceived _ -> "request-received";
            case RequestEvent.Identified _ -> "identified";
            case RequestEvent.Reprioritised _ -> "reprioritised";
            case RequestEvent.DetailsCorrected _ -> "details-corrected";
            case RequestEvent.ClientReplied _ -> "client-replied";
            case RequestEvent.ReplyFiled _ -> "reply-filed";
            case RequestEvent.FollowedUp _ -> "followed-up";
            case LevelEvent.Assigned _ -> "assigned";
            case LevelEvent.Qualified _ -> "qualified";
            case LevelEvent.PlanRevised _ -> "plan-revised";
            case LevelEvent.Escalated _ -> "escalated";
            case LevelEvent.HandOverAccepted _ -> "hand-over-accepted";
            case LevelEvent.HandOverReturned _ -> "hand-over-returned";
            case LevelEvent.SentBack _ -> "sent-back";
            case LevelEvent.FrameExtended _ -> "frame-extended";
            case LevelEvent.RaisedToManager _ -> "raised-to-manager";
            case LevelEvent.CostCapPassed _ -> "cost-cap-passed";
            case LevelEvent.ActivitySummarised _ -> "activity-summarised";
            case LevelEvent.Decided _ -> "decided";
            case ResolutionEvent.Resolved _ -> "resolved";
            case ResolutionEvent.VerificationAttempted _ -> "verification-attempted";
            case ResolutionEvent.Verified _ -> "verified";
            case ResolutionEvent.VerificationRejected _ -> "verification-rejected";
            case ResolutionEvent.Closed _ -> "closed";
            case ResolutionEvent.ClosedUnverified _ -> "closed-unverified";
            case ResolutionEvent.Reopened _ -> "reopened";
            case WorkEvent.WorkLogged _ -> "work-logged";
            case WorkEvent.WorkCorrected _ -> "work-corrected";
            case WorkEvent.NoteAdded _ -> "note-added";
            case WorkEvent.AttachmentAdded _ -> "attachment-added";
            case WorkEvent.ChecksTicked _ -> "checks-ticked";
            case WorkEvent.Held _ -> "held";
            case WorkEvent.Resumed _ -> "resumed";
            case VendorEvent.VendorEngaged _ -> "vendor-engaged";
            case VendorEvent.VendorExchanged _ -> "vendor-exchanged";
            case VendorEvent.VendorConcluded _ -> "vendor-concluded";
            case AlertEvent.AlertRaised _ -> ALERT_RAISED;
            case AlertEvent.AlertAcknowledged _ -> "alert-acknowledged";
            case AlertEvent.AlertSnoozed _ -> "alert-snoozed";
            case RecordEvent.ImportedStep _ -> "imported-step";
            case RecordEvent.ProcedureMoved _ -> "procedure-moved";
            case RecordEvent.LookSettled _ -> "look-settled";
        };
    }

    private static String ofShop(ShopEvent event) {
        return switch (event) {
            case ShopEvent.TechnicianSaved _ -> "technician-saved";
            case ShopEvent.CustomerSaved _ -> "customer-saved";
            case ShopEvent.CalendarSaved _ -> "calendar-saved";
            case ShopEvent.ProcedureSaved _ -> "procedure-saved";
            case ShopEvent.ShopDescribed _ -> "shop-described";
            case ReferenceEvent.Renamed _ -> "renamed";
            case ReferenceEvent.RequesterSaved _ -> "requester-saved";
            case ReferenceEvent.AssetSaved _ -> "asset-saved";
            case ReferenceEvent.VendorSaved _ -> "vendor-saved";
            case ReferenceEvent.CategorySaved _ -> "category-saved";
            case ReferenceEvent.RootCauseSaved _ -> "root-cause-saved";
            case ReferenceEvent.CannedTextSaved _ -> "canned-text-saved";
            case ReferenceEvent.CheckListSaved _ -> "check-list-saved";
        };
    }

    /** Null for a kind that this version does not know. */
    static @Nullable Class<? extends Event> type(String kind) {
        return switch (kind) {
            case "request-received" -> RequestEvent.RequestReceived.class;
            case "identified" -> RequestEvent.Identified.class;
            case "reprioritised" -> RequestEvent.Reprioritised.class;
            case "details-corrected" -> RequestEvent.DetailsCorrected.class;
            case "client-replied" -> RequestEvent.ClientReplied.class;
            case "reply-filed" -> RequestEvent.ReplyFiled.class;
            case "followed-up" -> RequestEvent.FollowedUp.class;
            case "assigned" -> LevelEvent.Assigned.class;
            case "qualified" -> LevelEvent.Qualified.class;
            case "plan-revised" -> LevelEvent.PlanRevised.class;
            case "escalated" -> LevelEvent.Escalated.class;
            case "hand-over-accepted" -> LevelEvent.HandOverAccepted.class;
            case "hand-over-returned" -> LevelEvent.HandOverReturned.class;
            case "sent-back" -> LevelEvent.SentBack.class;
            case "frame-extended" -> LevelEvent.FrameExtended.class;
            case "raised-to-manager" -> LevelEvent.RaisedToManager.class;
            case "cost-cap-passed" -> LevelEvent.CostCapPassed.class;
            case "activity-summarised" -> LevelEvent.ActivitySummarised.class;
            case "decided" -> LevelEvent.Decided.class;
            case "resolved" -> ResolutionEvent.Resolved.class;
            case "verification-attempted" -> ResolutionEvent.VerificationAttempted.class;
            case "verified" -> ResolutionEvent.Verified.class;
            case "verification-rejected" -> ResolutionEvent.VerificationRejected.class;
            case "closed" -> ResolutionEvent.Closed.class;
            case "closed-unverified" -> ResolutionEvent.ClosedUnverified.class;
            case "reopened" -> ResolutionEvent.Reopened.class;
            case "work-logged" -> WorkEvent.WorkLogged.class;
            case "work-corrected" -> WorkEvent.WorkCorrected.class;
            case "note-added" -> WorkEvent.NoteAdded.class;
            case "attachment-added" -> WorkEvent.AttachmentAdded.class;
            case "checks-ticked" -> WorkEvent.ChecksTicked.class;
            case "held" -> WorkEvent.Held.class;
            case "resumed" -> WorkEvent.Resumed.class;
            case "vendor-engaged" -> VendorEvent.VendorEngaged.class;
            case "vendor-exchanged" -> VendorEvent.VendorExchanged.class;
            case "vendor-concluded" -> VendorEvent.VendorConcluded.class;
            case ALERT_RAISED -> AlertEvent.AlertRaised.class;
            case "alert-acknowledged" -> AlertEvent.AlertAcknowledged.class;
            case "alert-snoozed" -> AlertEvent.AlertSnoozed.class;
            case "imported-step" -> RecordEvent.ImportedStep.class;
            case "procedure-moved" -> RecordEvent.ProcedureMoved.class;
            case "look-settled" -> RecordEvent.LookSettled.class;
            case "technician-saved" -> ShopEvent.TechnicianSaved.class;
            case "customer-saved" -> ShopEvent.CustomerSaved.class;
            case "calendar-saved" -> ShopEvent.CalendarSaved.class;
            case "procedure-saved" -> ShopEvent.ProcedureSaved.class;
            case "shop-described" -> ShopEvent.ShopDescribed.class;
            case "renamed" -> ReferenceEvent.Renamed.class;
            case "requester-saved" -> ReferenceEvent.RequesterSaved.class;
            case "asset-saved" -> ReferenceEvent.AssetSaved.class;
            case "vendor-saved" -> ReferenceEvent.VendorSaved.class;
            case "category-saved" -> ReferenceEvent.CategorySaved.class;
            case "root-cause-saved" -> ReferenceEvent.RootCauseSaved.class;
            case "canned-text-saved" -> ReferenceEvent.CannedTextSaved.class;
            case "check-list-saved" -> ReferenceEvent.CheckListSaved.class;
            default -> null;
        };
    }
}
