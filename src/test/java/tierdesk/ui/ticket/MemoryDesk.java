package tierdesk.ui.ticket;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import tierdesk.desk.Attachments;
import tierdesk.desk.CannotSaveException;
import tierdesk.desk.Changes;
import tierdesk.desk.Drafts;
import tierdesk.desk.NewRequest;
import tierdesk.desk.ShopData;
import tierdesk.desk.Tickets;
import tierdesk.journal.Entry;
import tierdesk.journal.FoldedTicket;
import tierdesk.journal.HybridTime;
import tierdesk.journal.Journal;
import tierdesk.journal.Shop;
import tierdesk.journal.TicketFold;
import tierdesk.procedure.Procedure;
import tierdesk.procedure.Role;
import tierdesk.procedure.event.EntryId;
import tierdesk.procedure.event.Event;
import tierdesk.procedure.event.RequestEvent;
import tierdesk.procedure.event.ShopEvent;
import tierdesk.procedure.event.TicketEvent;
import tierdesk.procedure.event.WorkEvent.AttachmentAdded;
import tierdesk.procedure.rule.Actor;
import tierdesk.procedure.rule.Policies;
import tierdesk.procedure.rule.Refusal;
import tierdesk.procedure.rule.RefusedException;
import tierdesk.procedure.rule.Rules;
import tierdesk.procedure.ticket.Ticket;

/** The ports that a ticket's screen speaks to, in memory, under the real rules and policies. */
final class MemoryDesk implements Tickets, ShopData, Changes, Drafts, Attachments {

    private final InstantSource clock;
    private final Journal journal = new Journal();
    private final List<Consumer<Change>> listeners = new CopyOnWriteArrayList<>();
    private final Map<String, String> drafts = new LinkedHashMap<>();
    private final Map<String, byte[]> contents = new LinkedHashMap<>();
    private long sequence;
    private int number = 1000;
    private volatile Shop shop = Shop.fold(List.of());

    /** Nothing can be saved while this is set. */
    volatile boolean diskFull;

    /** How many times something was recorded. */
    volatile int recordings;

    MemoryDesk(InstantSource clock) {
        this.clock = clock;
        save(List.of(
                new ShopEvent.TechnicianSaved("mk", "Mara Klein", Role.TECHNICIAN, Set.of("tier-1", "tier-2"), false),
                new ShopEvent.TechnicianSaved("jo", "Jo Brandt", Role.TECHNICIAN, Set.of("tier-1"), false),
                new ShopEvent.TechnicianSaved("pat", "Pat Moreau", Role.TECHNICIAN, Set.of("tier-3", "onsite"), false),
                new ShopEvent.TechnicianSaved("bo", "Bo Falk", Role.MANAGER, Set.of(), false),
                new ShopEvent.CustomerSaved("Acme", "Reception closes at five. Ask for Ann.", List.of("Ann Weber", "Tom Ott"), null, false)),
                new Actor("bo", Role.MANAGER));
    }

    static Actor technician(String id) {
        return new Actor(id, id.equals("bo") ? Role.MANAGER : Role.TECHNICIAN);
    }

    /** Entries as they arrive from another desk. */
    void merge(List<Entry> entries) {
        Set<UUID> changed = journal.merge(entries);
        tell(new Change(changed, false, false));
    }

    @Override
    public FoldedTicket log(NewRequest request, Actor by) throws RefusedException {
        Procedure procedure = shop.procedureFor(request.customer());
        UUID id = UUID.randomUUID();
        var received = new RequestEvent.RequestReceived("HQ-" + ++number, request.channel(), request.requester(), request.customer(),
                request.subject(), request.words(), request.receivedAt() == null ? clock.instant() : request.receivedAt(), procedure.ref(),
                request.source(), request.externalNumber(), request.followsUp());
        Optional<Refusal> refusal = Rules.refusal(received);
        if (refusal.isPresent()) {
            throw new RefusedException(refusal.get());
        }
        append(id, received, by.id());
        if (request.followsUp() != null) {
            record(request.followsUp(), List.of(new RequestEvent.FollowedUp(id, received.number())), by);
        }
        tell(new Change(Set.of(id), false, false));
        return find(id).orElseThrow();
    }

    @Override
    public FoldedTicket record(UUID ticket, List<? extends TicketEvent> events, Actor by) throws RefusedException {
        if (diskFull) {
            throw new CannotSaveException("The disk is full.", new IOException("no space"));
        }
        List<Entry> before = journal.of(ticket);
        List<Entry> fresh = new ArrayList<>();
        for (TicketEvent event : events) {
            List<Entry> soFar = new ArrayList<>(before);
            soFar.addAll(fresh);
            Ticket folded = new TicketFold(shop).fold(ticket, soFar).orElseThrow().ticket();
            Procedure procedure = shop.version(folded.procedure());
            Optional<Refusal> refusal = Rules.refusal(event, folded, procedure, clock.instant())
                    .or(() -> Policies.refusal(event, folded, procedure, by, shop.staff().size(),
                            shop.calendar(procedure.rule(folded.priority()).calendarId()), clock.instant()));
            if (refusal.isPresent()) {
                throw new RefusedException(refusal.get());
            }
            fresh.add(entry(ticket, event, by.id()));
        }
        recordings++;
        journal.merge(fresh);
        tell(new Change(Set.of(ticket), false, false));
        return find(ticket).orElseThrow();
    }

    @Override
    public Optional<FoldedTicket> find(UUID ticket) {
        return new TicketFold(shop).fold(ticket, journal.of(ticket));
    }

    @Override
    public Optional<FoldedTicket> findByNumber(String typed) {
        return journal.subjects().stream().filter(id -> !id.equals(Entry.SHOP)).map(this::find).flatMap(Optional::stream)
                .filter(folded -> folded.ticket().number().equalsIgnoreCase(typed.strip())).findFirst();
    }

    @Override
    public Shop shop() {
        return shop;
    }

    @Override
    public void save(List<? extends ShopEvent> events, Actor by) {
        events.forEach(event -> append(Entry.SHOP, event, by.id()));
        shop = Shop.fold(journal.of(Entry.SHOP));
        tell(new Change(Set.of(), true, false));
    }

    @Override
    public List<String> customersLike(String typed, int limit) {
        return shop.customers().stream().map(ShopEvent.CustomerSaved::name).filter(name -> name.startsWith(typed)).limit(limit).toList();
    }

    @Override
    public List<String> requestersLike(String customer, String typed, int limit) {
        return shop.customer(customer).map(ShopEvent.CustomerSaved::requesters).orElse(List.of()).stream()
                .filter(name -> name.startsWith(typed)).limit(limit).toList();
    }

    @Override
    public List<String> categoriesLike(String typed, int limit) {
        return List.of("Network", "Printing").stream().filter(name -> name.startsWith(typed)).toList();
    }

    @Override
    public List<String> assetsLike(String customer, String typed, int limit) {
        return List.of();
    }

    @Override
    public AutoCloseableSubscription subscribe(Consumer<Change> listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    int listeners() {
        return listeners.size();
    }

    @Override
    public synchronized void keep(String key, String text) {
        drafts.put(key, text);
    }

    @Override
    public synchronized Optional<String> read(String key) {
        return Optional.ofNullable(drafts.get(key));
    }

    @Override
    public synchronized void drop(String key) {
        drafts.remove(key);
    }

    @Override
    public synchronized List<String> keys() {
        return List.copyOf(drafts.keySet());
    }

    @Override
    public AttachmentAdded keep(Path file) throws IOException {
        byte[] content = Files.readAllBytes(file);
        String sha = Integer.toHexString(new String(content, StandardCharsets.ISO_8859_1).hashCode());
        contents.put(sha, content);
        return new AttachmentAdded(file.getFileName().toString(), "text/plain", content.length, sha);
    }

    @Override
    public InputStream open(String sha256) throws IOException {
        byte[] content = contents.get(sha256);
        if (content == null) {
            throw new IOException("The content is not here.");
        }
        return new ByteArrayInputStream(content);
    }

    private void append(UUID subject, Event event, String by) {
        journal.merge(List.of(entry(subject, event, by)));
    }

    private synchronized Entry entry(UUID subject, Event event, String by) {
        sequence++;
        return new Entry(new EntryId("HQ", sequence), new HybridTime(clock.millis(), (int) sequence), subject, by, clock.instant(), event);
    }

    private void tell(Change change) {
        listeners.forEach(listener -> listener.accept(change));
    }
}
