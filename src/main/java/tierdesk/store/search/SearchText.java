package tierdesk.store.search;

import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;
import tierdesk.journal.Entry;
import tierdesk.journal.FoldedTicket;
import tierdesk.procedure.event.AlertEvent;
import tierdesk.procedure.event.Decision;
import tierdesk.procedure.event.HandOver;
import tierdesk.procedure.event.LevelEvent;
import tierdesk.procedure.event.RecordEvent;
import tierdesk.procedure.event.RequestEvent;
import tierdesk.procedure.event.ResolutionEvent;
import tierdesk.procedure.event.TicketEvent;
import tierdesk.procedure.event.VendorEvent;
import tierdesk.procedure.event.WorkEvent;
import tierdesk.procedure.ticket.Ticket;

/** What people wrote on a ticket, as one text to be searched: everything that was ever said, corrected words included. */
final class SearchText {

    private final StringJoiner text = new StringJoiner("\n");

    private SearchText() {
    }

    static String of(FoldedTicket folded) {
        SearchText all = new SearchText();
        Ticket ticket = folded.ticket();
        all.add(ticket.number(), ticket.subject(), ticket.customer(), ticket.requester());
        for (Entry entry : folded.history()) {
            if (entry.event() instanceof TicketEvent event) {
                all.add(event);
            }
        }
        return all.text.toString();
    }

    private void add(@Nullable String... parts) {
        for (String part : parts) {
            if (part != null && !part.isEmpty()) {
                text.add(part);
            }
        }
    }

    private void add(TicketEvent event) {
        switch (event) {
            case RequestEvent request -> addRequest(request);
            case LevelEvent level -> addLevel(level);
            case ResolutionEvent resolution -> addResolution(resolution);
            case WorkEvent work -> addWork(work);
            case VendorEvent vendor -> addVendor(vendor);
            case AlertEvent alert -> addAlert(alert);
            case RecordEvent record -> addRecord(record);
        }
    }

    private void addRequest(RequestEvent event) {
        switch (event) {
            case RequestEvent.RequestReceived received -> add(received.subject(), received.words(), received.externalNumber());
            case RequestEvent.Identified identified -> add(identified.category(), identified.asset(), identified.description());
            case RequestEvent.Reprioritised changed -> add(changed.reason());
            case RequestEvent.DetailsCorrected corrected -> add(corrected.subject(), corrected.requester(), corrected.customer(),
                    corrected.category(), corrected.asset(), corrected.description(), corrected.reason());
            case RequestEvent.ClientReplied replied -> add(replied.from(), replied.words());
            case RequestEvent.ReplyFiled filed -> add(filed.note());
            case RequestEvent.FollowedUp followed -> add(followed.number());
        }
    }

    private void addLevel(LevelEvent event) {
        switch (event) {
            case LevelEvent.Assigned _, LevelEvent.HandOverAccepted _, LevelEvent.CostCapPassed _ -> {
                // nothing is said
            }
            case LevelEvent.Qualified qualified -> add(qualified.plan());
            case LevelEvent.PlanRevised revised -> add(revised.plan());
            case LevelEvent.Escalated escalated -> {
                addHandOver(escalated.handOver());
                add(escalated.skipReason());
            }
            case LevelEvent.HandOverReturned returned -> add(returned.reason());
            case LevelEvent.SentBack sentBack -> add(sentBack.reason());
            case LevelEvent.FrameExtended extended -> add(extended.reason());
            case LevelEvent.RaisedToManager raised -> add(raised.reason(), raised.activitySummary());
            case LevelEvent.ActivitySummarised summarised -> add(summarised.activitySummary());
            case LevelEvent.Decided decided -> {
                add(decided.reason());
                addDecision(decided.decision());
            }
        }
    }

    private void addHandOver(HandOver packet) {
        add(packet.symptom(), packet.tried(), packet.access(), packet.impactNow(), packet.reason());
    }

    private void addDecision(Decision decision) {
        switch (decision) {
            case Decision.EngageVendor vendor -> add(vendor.vendor(), vendor.contact());
            case Decision.AuthoriseTime _ -> {
                // a level and minutes
            }
            case Decision.SendBack back -> add(back.instructions());
            case Decision.ReplaceAsset replace -> add(replace.asset(), replace.replacement());
            case Decision.CloseUnresolved agreed -> add(agreed.agreedBy(), agreed.how());
            case Decision.ReferOut refer -> add(refer.to());
        }
    }

    private void addResolution(ResolutionEvent event) {
        switch (event) {
            case ResolutionEvent.Resolved resolved -> add(resolved.resolution(), resolved.rootCause());
            case ResolutionEvent.VerificationAttempted attempted -> add(attempted.note());
            case ResolutionEvent.Verified verified -> add(verified.confirmedBy(), verified.words());
            case ResolutionEvent.VerificationRejected rejected -> add(rejected.saidBy(), rejected.reason());
            case ResolutionEvent.Closed closed -> add(closed.resolution(), closed.rootCause(), closed.category());
            case ResolutionEvent.ClosedUnverified closed -> add(closed.resolution(), closed.rootCause(), closed.category());
            case ResolutionEvent.Reopened reopened -> add(reopened.reason());
        }
    }

    private void addWork(WorkEvent event) {
        switch (event) {
            case WorkEvent.WorkLogged logged -> add(logged.tried());
            case WorkEvent.WorkCorrected corrected -> add(corrected.reason());
            case WorkEvent.NoteAdded note -> add(note.text());
            case WorkEvent.AttachmentAdded file -> add(file.name());
            case WorkEvent.ChecksTicked ticked -> ticked.items().forEach(this::add);
            case WorkEvent.Held held -> add(held.reason());
            case WorkEvent.Resumed resumed -> add(resumed.reason());
        }
    }

    private void addVendor(VendorEvent event) {
        switch (event) {
            case VendorEvent.VendorEngaged engaged ->
                add(engaged.vendor(), engaged.product(), engaged.caseNumber(), engaged.contact(), engaged.sent());
            case VendorEvent.VendorExchanged exchanged -> add(exchanged.text(), exchanged.caseNumber());
            case VendorEvent.VendorConcluded concluded -> add(concluded.outcome());
        }
    }

    private void addAlert(AlertEvent event) {
        switch (event) {
            case AlertEvent.AlertRaised _ -> {
                // the desk's own words
            }
            case AlertEvent.AlertAcknowledged acknowledged -> add(acknowledged.why());
            case AlertEvent.AlertSnoozed snoozed -> add(snoozed.why());
        }
    }

    private void addRecord(RecordEvent event) {
        switch (event) {
            case RecordEvent.ImportedStep step -> add(step.text(), step.status());
            case RecordEvent.ProcedureMoved moved -> add(moved.reason());
            case RecordEvent.LookSettled settled -> add(settled.note());
        }
    }
}
