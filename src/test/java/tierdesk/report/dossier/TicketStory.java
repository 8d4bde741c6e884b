package tierdesk.report.dossier;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import tierdesk.journal.Entry;
import tierdesk.journal.FoldedTicket;
import tierdesk.journal.HybridTime;
import tierdesk.journal.Shop;
import tierdesk.journal.TicketFold;
import tierdesk.procedure.Channel;
import tierdesk.procedure.Impact;
import tierdesk.procedure.Role;
import tierdesk.procedure.StandardProcedure;
import tierdesk.procedure.Urgency;
import tierdesk.procedure.event.EntryId;
import tierdesk.procedure.event.Event;
import tierdesk.procedure.event.RequestEvent;
import tierdesk.procedure.event.ShopEvent;
import tierdesk.procedure.event.WorkEvent;

/** A ticket of one's own making: one event after the other, a minute apart. */
final class TicketStory {

    private final UUID id = UUID.randomUUID();
    private final List<Entry> entries = new ArrayList<>();
    private Instant now = Instant.parse("2026-03-02T09:00:00Z");
    private final Shop shop = Shop.fold(List.of(new Entry(new EntryId("HQ", 1), new HybridTime(1, 0), Entry.SHOP, "mk", now,
            new ShopEvent.TechnicianSaved("mk", "Maria Keller", Role.MANAGER, Set.of("tier-1"), false))));

    TicketStory() {
        then(new RequestEvent.RequestReceived("HQ-1", Channel.PHONE, "Ann", "Acme", "Screen black", "It is black", now,
                StandardProcedure.REF, null, null, null));
    }

    TicketStory identified() {
        return then(new RequestEvent.Identified("Acme", "Screen", Impact.MEDIUM, Urgency.MEDIUM, "PC-7", "Black since Monday"));
    }

    TicketStory then(Event event) {
        long sequence = 10 + entries.size();
        entries.add(new Entry(new EntryId("HQ", sequence), new HybridTime(sequence, 0), id, "mk", now, event));
        return after(Duration.ofMinutes(1));
    }

    /** Corrects the work entry before. */
    TicketStory correct(int minutes) {
        return then(new WorkEvent.WorkCorrected(entries.getLast().id(), minutes, "Phone rang"));
    }

    TicketStory after(Duration passed) {
        now = now.plus(passed);
        return this;
    }

    Instant now() {
        return now;
    }

    Shop shop() {
        return shop;
    }

    FoldedTicket folded() {
        return new TicketFold(shop).fold(id, entries).orElseThrow();
    }
}
