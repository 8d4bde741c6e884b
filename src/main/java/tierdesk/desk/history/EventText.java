package tierdesk.desk.history;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tierdesk.journal.Entry;
import tierdesk.journal.Shop;
import tierdesk.procedure.Procedure;
import tierdesk.procedure.event.AlertEvent;
import tierdesk.procedure.event.Decision;
import tierdesk.procedure.event.HandOver;
import tierdesk.procedure.event.LevelEvent;
import tierdesk.procedure.event.RecordEvent;
import tierdesk.procedure.event.RequestEvent;
import tierdesk.procedure.event.ResolutionEvent;
import tierdesk.procedure.event.ShopEvent;
import tierdesk.procedure.event.UnknownEvent;
import tierdesk.procedure.event.VendorEvent;
import tierdesk.procedure.event.WorkEvent;
import tierdesk.procedure.rule.Actor;
import tierdesk.procedure.ticket.Ticket;
import tierdesk.procedure.ticket.VendorCase;

/** What one event of a ticket says: a sentence, and what was written. The switches are exhaustive: a new event needs its words first. */
final class EventText {

    private final Words words;
    private final Shop shop;
    private final Ticket ticket;
    private final List<Entry> history;
    private final Procedure procedure;

    EventText(Words words, Shop shop, Ticket ticket, List<Entry> history) {
        this.words = words;
        this.shop = shop;
        this.ticket = ticket;
        this.history = history;
        this.procedure = shop.version(ticket.procedure());
    }

    /** @param level id of the level the ticket was at after the event */
    Text of(Entry entry, String level) {
        String who = who(entry.by());
        return switch (entry.event()) {
            case RequestEvent event -> request(event, who);
            case LevelEvent event -> level(event, who, levelName(level));
            case ResolutionEvent event -> resolution(event, who);
            case WorkEvent event -> work(event, who, levelName(level));
            case VendorEvent event -> vendor(event, who);
            case AlertEvent event -> alert(event, who);
            case RecordEvent event -> record(event, who);
            case UnknownEvent event -> new Text(words.say("UnknownEvent", who, event.kind()), "");
            case ShopEvent event -> throw new IllegalArgumentException("Not an event of a ticket: " + event);
        };
    }

    /** A person's name; the desk's own for the desk, the id in capitals for somebody this installation has not heard of. */
    String who(String id) {
        return id.equals(Actor.DESK.id())
                ? words.say("desk")
                : shop.technician(id).map(ShopEvent.TechnicianSaved::name).orElseGet(() -> id.toUpperCase(Locale.ROOT));
    }

    String levelName(String id) {
        return procedure.indexOf(id) < 0 ? id : procedure.level(id).name();
    }

    private Text request(RequestEvent event, String who) {
        return switch (event) {
            case RequestEvent.RequestReceived received -> received(received, who);
            case RequestEvent.Identified identified -> new Text(
                    words.say("Identified", who, identified.category(), words.word(identified.impact()), words.word(identified.urgency()),
                            procedure.priority(identified.impact(), identified.urgency()).name(), identified.customer()),
                    lines(labelled("asset", identified.asset()), identified.description()));
            case RequestEvent.Reprioritised changed -> new Text(
                    words.say("Reprioritised", who, procedure.priority(changed.impact(), changed.urgency()).name(),
                            words.word(changed.impact()), words.word(changed.urgency())),
                    changed.reason());
            case RequestEvent.DetailsCorrected corrected -> new Text(words.say("DetailsCorrected", who), lines(
                    labelled("subject", corrected.subject()),
                    labelled("requester", corrected.requester()),
                    labelled("customer", corrected.customer()),
                    labelled("category", corrected.category()),
                    labelled("asset", corrected.asset()),
                    labelled("description", corrected.description()),
                    corrected.reason()));
            case RequestEvent.ClientReplied replied -> new Text(
                    words.say("ClientReplied", someone(replied.from()), words.word(replied.channel()), who), replied.words());
            case RequestEvent.ReplyFiled filed -> new Text(words.say("ReplyFiled", who), filed.note());
            case RequestEvent.FollowedUp followed -> new Text(words.say("FollowedUp", who, followed.number()), "");
        };
    }

    private Text received(RequestEvent.RequestReceived received, String who) {
        String key = received.followsUp() != null ? "RequestReceived.following"
                : received.source() != null ? "RequestReceived.from" : "RequestReceived";
        String sentence = words.say(key, who, received.number(), someone(received.requester()), words.word(received.channel()),
                words.dateTime(received.receivedAt()), (blankIfNull(received.source()) + " " + blankIfNull(received.externalNumber())).strip());
        return new Text(sentence, lines(received.subject(), received.words()));
    }

    private Text level(LevelEvent event, String who, String level) {
        return switch (event) {
            case LevelEvent.Assigned assigned -> new Text(assigned(assigned.holder(), who), "");
            case LevelEvent.Qualified qualified -> new Text(words.say("Qualified", who, level), qualified.plan());
            case LevelEvent.PlanRevised revised -> new Text(words.say("PlanRevised", who), revised.plan());
            case LevelEvent.Escalated escalated -> new Text(
                    words.say(escalated.byDesk() ? "Escalated.byDesk" : escalated.skipReason() == null ? "Escalated" : "Escalated.skipping",
                            who, levelName(escalated.toLevel())),
                    lines(labelled("skipReason", escalated.skipReason()), packet(escalated.handOver())));
            case LevelEvent.HandOverAccepted _ -> new Text(words.say("HandOverAccepted", who, level), "");
            case LevelEvent.HandOverReturned returned -> new Text(words.say("HandOverReturned", who, level), returned.reason());
            case LevelEvent.SentBack sentBack -> new Text(words.say("SentBack", who, levelName(sentBack.toLevel())), sentBack.reason());
            case LevelEvent.FrameExtended extended -> new Text(words.say("FrameExtended", who, extended.minutes(), level), extended.reason());
            case LevelEvent.RaisedToManager raised -> new Text(
                    words.say("RaisedToManager", who), lines(raised.reason(), labelled("activity", raised.activitySummary())));
            case LevelEvent.CostCapPassed passed -> new Text(words.say("CostCapPassed", words.amount(passed.cap())), "");
            case LevelEvent.ActivitySummarised summarised -> new Text(
                    words.say("ActivitySummarised", who), summarised.activitySummary());
            case LevelEvent.Decided decided -> decided(decided, who);
        };
    }

    private String assigned(@Nullable String holder, String who) {
        if (holder == null) {
            return words.say("Assigned.nobody", who);
        }
        String name = who(holder);
        return name.equals(who) ? words.say("Assigned.self", who) : words.say("Assigned", who, name);
    }

    private Text decided(LevelEvent.Decided decided, String who) {
        return switch (decided.decision()) {
            case Decision.EngageVendor vendor -> new Text(words.say("Decision.EngageVendor", who, vendor.vendor()), lines(
                    labelled("contact", vendor.contact()), labelled("promised", instant(vendor.promisedAt())), decided.reason()));
            case Decision.AuthoriseTime more -> new Text(
                    words.say("Decision.AuthoriseTime", who, more.minutes(), levelName(more.level())), decided.reason());
            case Decision.SendBack back -> new Text(words.say("Decision.SendBack", who, levelName(back.level())),
                    lines(labelled("instructions", back.instructions()), decided.reason()));
            case Decision.ReplaceAsset replace -> new Text(
                    words.say("Decision.ReplaceAsset", who, replace.asset(), replace.replacement()), decided.reason());
            case Decision.CloseUnresolved agreed -> new Text(
                    words.say("Decision.CloseUnresolved", who, agreed.agreedBy(), agreed.how()), decided.reason());
            case Decision.ReferOut refer -> new Text(words.say("Decision.ReferOut", who, refer.to()), decided.reason());
        };
    }

    private Text resolution(ResolutionEvent event, String who) {
        return switch (event) {
            case ResolutionEvent.Resolved resolved -> new Text(
                    words.say("Resolved", who), lines(resolved.resolution(), labelled("rootCause", resolved.rootCause())));
            case ResolutionEvent.VerificationAttempted attempted -> new Text(
                    words.say("VerificationAttempted", who, words.word(attempted.channel())), attempted.note());
            case ResolutionEvent.Verified verified -> new Text(
                    words.say("Verified", verified.confirmedBy(), words.word(verified.how()), who), verified.words());
            case ResolutionEvent.VerificationRejected rejected -> new Text(
                    words.say("VerificationRejected", someone(rejected.saidBy()), who), rejected.reason());
            case ResolutionEvent.Closed closed -> new Text(words.say("Closed", who),
                    closing(closed.resolution(), closed.rootCause(), closed.category(), closed.missing()));
            case ResolutionEvent.ClosedUnverified closed -> new Text(words.say("ClosedUnverified", who),
                    closing(closed.resolution(), closed.rootCause(), closed.category(), closed.missing()));
            case ResolutionEvent.Reopened reopened -> new Text(words.say("Reopened", who), reopened.reason());
        };
    }

    private String closing(String resolution, String rootCause, String category, ResolutionEvent.@Nullable Lacked missing) {
        return lines(resolution, labelled("rootCause", rootCause), labelled("category", category),
                missing == null ? "" : words.say("lowerLevelCouldHave", words.word(missing)));
    }

    private Text work(WorkEvent event, String who, String level) {
        return switch (event) {
            case WorkEvent.WorkLogged logged -> new Text(
                    words.say(logged.billable() ? "WorkLogged" : "WorkLogged.free", who, logged.minutes(), level), logged.tried());
            case WorkEvent.WorkCorrected corrected -> corrected(corrected, who);
            case WorkEvent.NoteAdded note -> new Text(words.say(note.internal() ? "NoteAdded.internal" : "NoteAdded", who), note.text());
            case WorkEvent.AttachmentAdded file -> new Text(
                    words.say("AttachmentAdded", who, file.name(), Math.ceilDiv(file.bytes(), 1024)), "");
            case WorkEvent.ChecksTicked ticked -> new Text(words.say("ChecksTicked", who, ticked.items().size(), ticked.category()),
                    ticked.items().stream().map(item -> "– " + item).collect(Collectors.joining("\n")));
            case WorkEvent.Held held -> new Text(held.expectedEnd() == null
                    ? words.say("Held", who, words.word(held.kind()))
                    : words.say("Held.until", who, words.word(held.kind()), words.dateTime(held.expectedEnd())), held.reason());
            case WorkEvent.Resumed resumed -> new Text(words.say("Resumed", who), resumed.reason());
        };
    }

    private Text corrected(WorkEvent.WorkCorrected corrected, String who) {
        String sentence = history.stream()
                .filter(entry -> entry.id().equals(corrected.entry()) && entry.event() instanceof WorkEvent.WorkLogged)
                .findFirst()
                .map(entry -> words.say("WorkCorrected.of", who, minutes(entry), corrected.minutes(), words.dateTime(entry.occurredAt())))
                .orElseGet(() -> words.say("WorkCorrected", who, corrected.minutes()));
        return new Text(sentence, corrected.reason());
    }

    private static int minutes(Entry entry) {
        return entry.event() instanceof WorkEvent.WorkLogged logged ? logged.minutes() : 0;
    }

    private Text vendor(VendorEvent event, String who) {
        return switch (event) {
            case VendorEvent.VendorEngaged engaged -> new Text(words.say("VendorEngaged", who, engaged.vendor()), lines(
                    labelled("product", engaged.product()),
                    labelled("caseNumber", engaged.caseNumber()),
                    labelled("contact", engaged.contact()),
                    labelled("promised", instant(engaged.promisedAt())),
                    engaged.sent()));
            case VendorEvent.VendorExchanged exchanged -> new Text(words.say("VendorExchanged", who, vendorOf(exchanged.caseId())), lines(
                    labelled("caseNumber", exchanged.caseNumber()),
                    labelled("promised", instant(exchanged.promisedAt())),
                    exchanged.text()));
            case VendorEvent.VendorConcluded concluded -> new Text(words.say("VendorConcluded", who, vendorOf(concluded.caseId())), lines(
                    concluded.outcome(),
                    concluded.cost() == null ? "" : labelled("cost", words.amount(concluded.cost()))));
        };
    }

    private Text alert(AlertEvent event, String who) {
        return switch (event) {
            case AlertEvent.AlertRaised raised -> new Text(words.say("AlertRaised", alertName(raised.key()), who), "");
            case AlertEvent.AlertAcknowledged acknowledged -> new Text(
                    words.say("AlertAcknowledged", who, alertName(acknowledged.key())), acknowledged.why());
            case AlertEvent.AlertSnoozed snoozed -> new Text(
                    words.say("AlertSnoozed", who, alertName(snoozed.key()), words.dateTime(snoozed.until())), snoozed.why());
        };
    }

    private String alertName(String key) {
        return new AlertText(words).of(key, procedure);
    }

    private Text record(RecordEvent event, String who) {
        return switch (event) {
            case RecordEvent.ImportedStep step -> imported(step, who);
            case RecordEvent.ProcedureMoved moved -> new Text(
                    words.say("ProcedureMoved", who, shop.version(moved.procedure()).name(), moved.procedure().version()), moved.reason());
            case RecordEvent.LookSettled settled -> new Text(words.say("LookSettled", who, settled.entries().size()), settled.note());
        };
    }

    private Text imported(RecordEvent.ImportedStep step, String who) {
        String state = !step.status().isBlank() || step.stage() == null ? step.status() : words.word(step.stage());
        return new Text(step.sourceLevel() == null
                ? words.say("ImportedStep", who, state)
                : words.say("ImportedStep.at", who, state, step.sourceLevel()), step.text());
    }

    private String packet(HandOver handOver) {
        return lines(
                labelled("symptom", handOver.symptom()),
                labelled("tried", handOver.tried()),
                labelled("access", handOver.access()),
                labelled("impactNow", handOver.impactNow()),
                labelled("reason", handOver.reason()));
    }

    private String vendorOf(String caseId) {
        return ticket.vendorCases().stream().filter(known -> known.id().equals(caseId)).findFirst().map(VendorCase::vendor).orElse(caseId);
    }

    private String someone(String name) {
        return name.isBlank() ? words.say("client") : name;
    }

    private @Nullable String instant(@Nullable Instant instant) {
        return instant == null ? null : words.dateTime(instant);
    }

    private String labelled(String label, @Nullable String value) {
        return value == null || value.isBlank() ? "" : words.say("labelled", words.say("label." + label), value);
    }

    private static String blankIfNull(@Nullable String value) {
        return value == null ? "" : value;
    }

    private static String lines(String... lines) {
        List<String> filled = new ArrayList<>();
        for (String line : lines) {
            if (!line.isBlank()) {
                filled.add(line.strip());
            }
        }
        return String.join("\n", filled);
    }

    /** A sentence, and what was written; blank when the sentence says all. */
    record Text(String sentence, String detail) {
    }
}
