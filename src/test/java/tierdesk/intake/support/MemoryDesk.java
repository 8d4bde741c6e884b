package tierdesk.intake.support;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import tierdesk.desk.BulkIntake;
import tierdesk.desk.NewRequest;
import tierdesk.desk.Tickets;
import tierdesk.journal.Entry;
import tierdesk.journal.FoldedTicket;
import tierdesk.journal.HybridTime;
import tierdesk.journal.Shop;
import tierdesk.journal.TicketFold;
import tierdesk.procedure.event.EntryId;
import tierdesk.procedure.event.RecordEvent.ImportedStep;
import tierdesk.procedure.event.RequestEvent.RequestReceived;
import tierdesk.procedure.event.ShopEvent;
import tierdesk.procedure.event.TicketEvent;
import tierdesk.procedure.rule.Actor;
import tierdesk.ui.support.NamelessShop;

/** A desk in memory, as far as an import needs one; it folds by the real rules, and refuses what they refuse. */
public final class MemoryDesk implements BulkIntake, Tickets, NamelessShop {

    private final Map<String, UUID> ids = new LinkedHashMap<>();
    private final Map<UUID, List<Entry>> entries = new LinkedHashMap<>();
    private final List<Entry> shopEntries = new ArrayList<>();
    private long sequence;
    private int calls;

    @Override
    public Outcome add(List<PastTicket> tickets) {
        calls++;
        int added = 0;
        int recorded = 0;
        int known = 0;
        List<Rejected> rejected = new ArrayList<>();
        for (int i = 0; i < tickets.size(); i++) {
            PastTicket past = tickets.get(i);
            String identity = past.source() + "\n" + past.externalNumber();
            UUID id = ids.getOrDefault(identity, new UUID(7, ids.size() + 1L));
            boolean isNew = !ids.containsKey(identity);
            List<Entry> history = new ArrayList<>(entries.getOrDefault(id, List.of()));
            int before = history.size();
            past.history().stream().filter(step -> isNew || isMissing(step, history)).toList().forEach(step -> history.add(entry(id, step)));
            FoldedTicket folded = new TicketFold(shop()).fold(id, history).orElseThrow();
            if (!folded.inapplicable().isEmpty()) {
                rejected.add(new Rejected(i, folded.inapplicable().getFirst().reason()));
                continue;
            }
            ids.put(identity, id);
            entries.put(id, history);
            recorded += history.size() - before;
            added += isNew ? 1 : 0;
            known += isNew ? 0 : 1;
        }
        return new Outcome(added, recorded, known, rejected);
    }

    private static boolean isMissing(PastEntry step, List<Entry> history) {
        return !(step.event() instanceof RequestReceived) && history.stream().noneMatch(entry ->
                entry.event().equals(step.event()) && entry.by().equals(step.by()) && entry.occurredAt().equals(step.occurredAt()));
    }

    private Entry entry(UUID id, PastEntry step) {
        TicketEvent event = step.event() instanceof RequestReceived received ? numbered(received, id) : step.event();
        sequence++;
        return new Entry(new EntryId("HQ", sequence), new HybridTime(sequence, 0), id, step.by(), step.occurredAt(), event);
    }

    private static RequestReceived numbered(RequestReceived received, UUID id) {
        return new RequestReceived("HQ-" + id.getLeastSignificantBits(), received.channel(), received.requester(), received.customer(),
                received.subject(), received.words(), received.receivedAt(), received.procedure(), received.source(),
                received.externalNumber(), received.followsUp());
    }

    @Override
    public Map<String, Integer> known(String source, Collection<String> externalNumbers) {
        Map<String, Integer> known = new HashMap<>();
        for (String number : externalNumbers) {
            UUID id = ids.get(source + "\n" + number);
            if (id != null) {
                known.put(number, (int) entries.get(id).stream().filter(entry -> entry.event() instanceof ImportedStep).count());
            }
        }
        return known;
    }

    /** All tickets, in the order in which they came. */
    public List<FoldedTicket> all() {
        return entries.keySet().stream().map(id -> find(id).orElseThrow()).toList();
    }

    /** The ticket of another system's number. */
    public FoldedTicket external(String number) {
        return all().stream().filter(folded -> folded.ticket().externalNumber().orElse("").equals(number)).findFirst()
                .orElseThrow(() -> new AssertionError("no ticket from " + number));
    }

    /** What was imported of a ticket, step by step. */
    public List<ImportedStep> steps(String externalNumber) {
        return external(externalNumber).history().stream().map(Entry::event)
                .filter(ImportedStep.class::isInstance).map(ImportedStep.class::cast).toList();
    }

    public int size() {
        return entries.size();
    }

    public int calls() {
        return calls;
    }

    @Override
    public Optional<FoldedTicket> find(UUID ticket) {
        return entries.containsKey(ticket) ? new TicketFold(shop()).fold(ticket, entries.get(ticket)) : Optional.empty();
    }

    @Override
    public Optional<FoldedTicket> findByNumber(String number) {
        return all().stream().filter(folded -> folded.ticket().number().equals(number.strip().toUpperCase(Locale.ROOT))).findFirst();
    }

    @Override
    public Shop shop() {
        return Shop.fold(shopEntries);
    }

    @Override
    public void save(List<? extends ShopEvent> events, Actor by) {
        for (ShopEvent event : events) {
            sequence++;
            shopEntries.add(new Entry(new EntryId("HQ", sequence), new HybridTime(sequence, 0), Entry.SHOP, by.id(), Instant.EPOCH, event));
        }
    }

    @Override
    public FoldedTicket log(NewRequest request, Actor by) {
        throw new UnsupportedOperationException("an import logs nothing");
    }

    @Override
    public FoldedTicket record(UUID ticket, List<? extends TicketEvent> events, Actor by) {
        throw new UnsupportedOperationException("an import records nothing by hand");
    }
}
