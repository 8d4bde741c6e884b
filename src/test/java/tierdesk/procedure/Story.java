package tierdesk.procedure;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import tierdesk.journal.Entry;
import tierdesk.journal.FoldedTicket;
import tierdesk.journal.HybridTime;
import tierdesk.journal.TicketFold;
import tierdesk.procedure.event.EntryId;
import tierdesk.procedure.event.HandOver;
import tierdesk.procedure.event.LevelEvent;
import tierdesk.procedure.event.RequestEvent;
import tierdesk.procedure.event.ResolutionEvent;
import tierdesk.procedure.event.TicketEvent;
import tierdesk.procedure.event.WorkEvent;
import tierdesk.procedure.rule.Refusal;
import tierdesk.procedure.rule.Rules;
import tierdesk.procedure.ticket.Ticket;

/** A ticket's history told event by event in a test, a minute apart unless said otherwise; each event must be allowed where it stands. */
public final class Story {

    /** A Monday, 09:00 in UTC. */
    public static final Instant START = Instant.parse("2026-03-02T09:00:00Z");

    public static final HandOver PACKET = new HandOver("no link", "changed the cable: no change", "", "one floor", "needs a switch expert");

    private final UUID id = new UUID(7, 7);
    private final List<Entry> entries = new ArrayList<>();
    private final ProcedureBook procedures;
    private Instant now = START;

    public Story() {
        this(ProcedureBook.STANDARD_ONLY);
    }

    public Story(ProcedureBook procedures) {
        this.procedures = procedures;
    }

    /** Received at {@link #START} by phone, nothing known yet but the words. */
    public static Story received() {
        return new Story().then("mk", new RequestEvent.RequestReceived("HQ-1001", Channel.PHONE, "Ann", "Acme",
                "No network", "Nothing works", START, StandardProcedure.REF, null, null, null));
    }

    public static Story identified() {
        return received().then("mk", new RequestEvent.Identified("Acme", "Network", Impact.MEDIUM, Urgency.MEDIUM, "", "No link"));
    }

    public static Story inProgress() {
        return identified().then("mk", new LevelEvent.Assigned("mk")).then("mk", new LevelEvent.Qualified("Replace the cable"));
    }

    public static Story verifying() {
        return inProgress()
                .then("mk", new WorkEvent.WorkLogged(12, "Replaced the cable", true))
                .then("mk", new ResolutionEvent.Resolved("New cable", "Worn cable"));
    }

    public static Story verified() {
        return verifying().then("jo", new ResolutionEvent.Verified("Ann", Channel.PHONE, "It works"));
    }

    public static Story closed() {
        return verified().then("jo", new ResolutionEvent.Closed("New cable", "Worn cable", "Network", false, null));
    }

    public static Story atManager() {
        Story story = inProgress();
        for (String level : List.of("tier-2", "tier-3", "onsite")) {
            story.escalate(level).then("pat", new LevelEvent.Qualified("Try at " + level));
        }
        return story.then("pat", new LevelEvent.RaisedToManager("Nobody can", "All that was done"));
    }

    /** Escalates to the level, which accepts. */
    public Story escalate(String level) {
        return then("mk", new LevelEvent.Escalated(level, PACKET, null, false)).then("pat", new LevelEvent.HandOverAccepted());
    }

    public Story then(String by, TicketEvent event) {
        if (!entries.isEmpty()) {
            refusalOf(event).ifPresent(refusal -> {
                throw new IllegalStateException(event + " is refused: " + refusal.sentence());
            });
        }
        entries.add(new Entry(new EntryId("HQ", entries.size() + 1L), new HybridTime(now.toEpochMilli(), entries.size()), id, by, now, event));
        now = now.plus(Duration.ofMinutes(1));
        return this;
    }

    public Story after(Duration wait) {
        now = now.plus(wait);
        return this;
    }

    public Story at(Instant instant) {
        now = instant;
        return this;
    }

    /** Why the event may not follow now, if it may not. */
    public Optional<Refusal> refusalOf(TicketEvent event) {
        return Rules.refusal(event, ticket(), procedures.version(ticket().procedure()), now);
    }

    public Instant now() {
        return now;
    }

    public List<Entry> entries() {
        return List.copyOf(entries);
    }

    public FoldedTicket folded() {
        return new TicketFold(procedures).fold(id, entries).orElseThrow();
    }

    public Ticket ticket() {
        return folded().ticket();
    }
}
