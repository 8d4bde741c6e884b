package tierdesk.desk.history;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import tierdesk.procedure.Channel;
import tierdesk.procedure.HoldKind;
import tierdesk.procedure.Impact;
import tierdesk.procedure.Stage;
import tierdesk.procedure.StandardProcedure;
import tierdesk.procedure.Urgency;
import tierdesk.procedure.event.AlertEvent;
import tierdesk.procedure.event.Decision;
import tierdesk.procedure.event.EntryId;
import tierdesk.procedure.event.Event;
import tierdesk.procedure.event.HandOver;
import tierdesk.procedure.event.LevelEvent;
import tierdesk.procedure.event.RecordEvent;
import tierdesk.procedure.event.RequestEvent;
import tierdesk.procedure.event.ResolutionEvent;
import tierdesk.procedure.event.ResolutionEvent.Lacked;
import tierdesk.procedure.event.UnknownEvent;
import tierdesk.procedure.event.VendorEvent;
import tierdesk.procedure.event.WorkEvent;

/** An event of every kind that a ticket can have, each of its variants that reads differently; most apply to no one ticket. */
public final class EveryEvent {

    private static final Instant START = Instant.parse("2026-03-02T09:00:00Z");
    private static final HandOver PACKET = new HandOver("No picture", "Cable: same", "VPN", "One person", "No spare here");

    private EveryEvent() {
    }

    public static List<Event> list() {
        EntryId other = new EntryId("VAN", 7);
        return List.of(
                new RequestEvent.Identified("Acme", "Screen", Impact.LOW, Urgency.LOW, "PC-7", "Black"),
                new RequestEvent.Reprioritised(Impact.HIGH, Urgency.HIGH, "All of them"),
                new RequestEvent.DetailsCorrected("New subject", null, null, "Display", null, null, "Typing error"),
                new RequestEvent.ClientReplied(Channel.EMAIL, "Ann", "Still black"),
                new RequestEvent.ReplyFiled("Thanks"),
                new RequestEvent.FollowedUp(UUID.randomUUID(), "HQ-2"),
                new LevelEvent.Assigned("mk"),
                new LevelEvent.Assigned("zz"),
                new LevelEvent.Assigned(null),
                new LevelEvent.Qualified("Swap the cable"),
                new LevelEvent.PlanRevised("Swap the screen"),
                new LevelEvent.Escalated("tier-2", PACKET, null, false),
                new LevelEvent.Escalated("onsite", PACKET, "Dead", false),
                new LevelEvent.Escalated("tier-2", PACKET, null, true),
                new LevelEvent.HandOverAccepted(),
                new LevelEvent.HandOverReturned("Not ours"),
                new LevelEvent.SentBack("tier-1", "Wrong level"),
                new LevelEvent.FrameExtended(30, "Nearly there"),
                new LevelEvent.RaisedToManager("Nobody can", "All of it"),
                new LevelEvent.ActivitySummarised("All of it"),
                new LevelEvent.Decided(new Decision.EngageVendor("c", "Dell", "Hotline", START), "Warranty"),
                new LevelEvent.Decided(new Decision.AuthoriseTime("tier-2", 60), "Worth it"),
                new LevelEvent.Decided(new Decision.SendBack("tier-2", "Ask again"), "Close"),
                new LevelEvent.Decided(new Decision.ReplaceAsset("PC-7", "PC-8"), "Old"),
                new LevelEvent.Decided(new Decision.CloseUnresolved("Ann", "phone"), "Too dear"),
                new LevelEvent.Decided(new Decision.ReferOut("Lab"), "Not ours"),
                new ResolutionEvent.Resolved("Swapped", "Cable"),
                new ResolutionEvent.VerificationAttempted(Channel.PHONE, "Mailbox"),
                new ResolutionEvent.Verified("Ann", Channel.PHONE, "Works"),
                new ResolutionEvent.VerificationRejected("Ann", "Flickers"),
                new ResolutionEvent.Closed("Swapped", "Cable", "Screen", true, Lacked.SKILL),
                new ResolutionEvent.ClosedUnverified("Swapped", "Cable", "Screen", false, null),
                new ResolutionEvent.Reopened("Again"),
                new WorkEvent.WorkLogged(5, "Looked", true),
                new WorkEvent.WorkLogged(5, "Looked", false),
                new WorkEvent.WorkCorrected(other, 3, "Less"),
                new WorkEvent.NoteAdded("Careful", true),
                new WorkEvent.NoteAdded("Hello", false),
                new WorkEvent.AttachmentAdded("a.png", "image/png", 2048, "00"),
                new WorkEvent.ChecksTicked("Screen", List.of("Cable", "Power")),
                new WorkEvent.ChecksTicked("Screen", List.of()),
                new WorkEvent.Held(HoldKind.CLIENT, "Asked", START),
                new WorkEvent.Held(HoldKind.PARTS, "Ordered", null),
                new WorkEvent.Resumed("Came"),
                new VendorEvent.VendorEngaged("d", "HP", "Printer", "77", "Hotline", START, START, "All"),
                new VendorEvent.VendorExchanged("d", "Tomorrow", "78", START),
                new VendorEvent.VendorConcluded("d", "Sent", new BigDecimal("12.5")),
                new AlertEvent.AlertRaised("key", START),
                new AlertEvent.AlertAcknowledged("key", "Seen"),
                new AlertEvent.AlertSnoozed("key", START, "Later"),
                new RecordEvent.ImportedStep(Stage.IN_PROGRESS, "tier-2", "L2", "zz", "Active", "Text"),
                new RecordEvent.ImportedStep(null, null, null, null, "Active", ""),
                new RecordEvent.ProcedureMoved(StandardProcedure.REF, "New"),
                new RecordEvent.LookSettled(List.of(other), "All right"),
                new UnknownEvent("Teleported", "{}"));
    }
}
