package tierdesk.alert;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tierdesk.desk.Changes;
import tierdesk.desk.DueAlerts;
import tierdesk.desk.NewRequest;
import tierdesk.desk.ShopData;
import tierdesk.desk.TicketRow;
import tierdesk.desk.Tickets;
import tierdesk.journal.Entry;
import tierdesk.journal.FoldedTicket;
import tierdesk.journal.HybridClock;
import tierdesk.journal.HybridTime;
import tierdesk.journal.RunningFold;
import tierdesk.journal.Shop;
import tierdesk.journal.TicketFold;
import tierdesk.procedure.Procedure;
import tierdesk.procedure.alert.AlertKey;
import tierdesk.procedure.alert.AlertSchedule;
import tierdesk.procedure.alert.Audience;
import tierdesk.procedure.alert.PendingAlert;
import tierdesk.procedure.event.AlertEvent;
import tierdesk.procedure.event.EntryId;
import tierdesk.procedure.event.ShopEvent;
import tierdesk.procedure.event.TicketEvent;
import tierdesk.procedure.rule.Actor;
import tierdesk.procedure.rule.Refusal;
import tierdesk.procedure.rule.RefusedException;
import tierdesk.procedure.rule.Rules;
import tierdesk.procedure.ticket.Ticket;

/** The ports that the timer knows, on lists in memory: the same fold and the same rules as the store, nothing forced to disk. */
final class MemoryDesk implements Tickets, DueAlerts, Changes, ShopData {

    private record Next(Instant at, UUID ticket) {
    }

    private final InstantSource clock;
    private final HybridClock order;
    private final Shop shop;
    private final TicketFold fold;
    private final Map<UUID, List<Entry>> entries = new HashMap<>();
    private final Map<UUID, RunningFold> running = new HashMap<>();
    private final Map<UUID, FoldedTicket> folded = new HashMap<>();
    private final Map<UUID, List<PendingAlert>> pending = new HashMap<>();
    private final Map<UUID, Next> next = new HashMap<>();
    private final NavigableSet<Next> index = new TreeSet<>(Comparator.comparing(Next::at).thenComparing(Next::ticket));
    private final List<Consumer<Change>> listeners = new CopyOnWriteArrayList<>();
    private long sequence;
    int questions;

    MemoryDesk(InstantSource clock, Collection<? extends ShopEvent> shopEvents) {
        this.clock = clock;
        this.order = new HybridClock(clock, HybridTime.ZERO);
        List<Entry> shopEntries = new ArrayList<>();
        for (ShopEvent event : shopEvents) {
            shopEntries.add(new Entry(new EntryId("SHOP", shopEntries.size() + 1L), new HybridTime(shopEntries.size(), 0), Entry.SHOP, "boss",
                    Instant.EPOCH, event));
        }
        this.shop = Shop.fold(shopEntries);
        this.fold = new TicketFold(shop);
    }

    /** Entries that arrive as they are: from another installation, or told by a test. */
    void merge(List<Entry> arrived) {
        for (Entry entry : arrived) {
            order.observe(entry.time());
            entries.computeIfAbsent(entry.subject(), id -> new ArrayList<>()).add(entry);
        }
        Set<UUID> changed = Set.copyOf(arrived.stream().map(Entry::subject).toList());
        changed.forEach(this::foldAnew);
        tell(changed);
    }

    /** What comes from elsewhere may belong before what is here. */
    private void foldAnew(UUID ticket) {
        running.put(ticket, fold.begin(ticket, entries.get(ticket)));
        project(ticket);
    }

    /** The latest reading of this installation's clock. */
    HybridTime latest() {
        return order.next();
    }

    List<Entry> entriesOf(UUID ticket) {
        return entries.get(ticket);
    }

    Set<UUID> tickets() {
        return entries.keySet();
    }

    @Override
    public FoldedTicket record(UUID ticket, List<? extends TicketEvent> events, Actor by) throws RefusedException {
        append(ticket, events, by);
        tell(Set.of(ticket));
        return folded.get(ticket);
    }

    private void append(UUID ticket, List<? extends TicketEvent> events, Actor by) throws RefusedException {
        for (TicketEvent event : events) {
            FoldedTicket now = folded.get(ticket);
            if (now != null) {
                Procedure procedure = shop.version(now.ticket().procedure());
                Optional<Refusal> refusal = Rules.refusal(event, now.ticket(), procedure, clock.instant());
                if (refusal.isPresent()) {
                    throw new RefusedException(refusal.get());
                }
            }
            take(ticket, by.id(), event);
            folded.put(ticket, running.get(ticket).result().orElseThrow());
        }
        project(ticket);
    }

    private void take(UUID ticket, String by, TicketEvent event) {
        Entry entry = new Entry(new EntryId("HQ", ++sequence), order.next(), ticket, by, clock.instant(), event);
        entries.computeIfAbsent(ticket, id -> new ArrayList<>()).add(entry);
        running.computeIfAbsent(ticket, id -> fold.begin(id, List.of())).take(entry);
    }

    private void project(UUID ticket) {
        FoldedTicket now = running.get(ticket).result().orElse(null);
        if (now == null) {
            return;
        }
        folded.put(ticket, now);
        Next was = next.remove(ticket);
        if (was != null) {
            index.remove(was);
        }
        List<PendingAlert> toRaise = schedule(now.ticket()).pending();
        pending.put(ticket, toRaise);
        toRaise.stream().findFirst().ifPresent(first -> {
            Next row = new Next(first.at(), ticket);
            next.put(ticket, row);
            index.add(row);
        });
    }

    AlertSchedule schedule(Ticket ticket) {
        return new AlertSchedule(ticket, shop.version(ticket.procedure()), shop);
    }

    private void tell(Set<UUID> changed) {
        listeners.forEach(listener -> listener.accept(new Change(changed, false, false)));
    }

    @Override
    public Optional<FoldedTicket> find(UUID ticket) {
        return Optional.ofNullable(folded.get(ticket));
    }

    @Override
    public Optional<Instant> earliest() {
        questions++;
        return index.isEmpty() ? Optional.empty() : Optional.of(index.first().at());
    }

    @Override
    public List<UUID> due(Instant now, int limit) {
        return index.stream().takeWhile(row -> !row.at().isAfter(now)).limit(limit).map(Next::ticket).toList();
    }

    @Override
    public List<AlertRow> raise(Instant now, int limit) {
        List<AlertRow> raised = new ArrayList<>();
        List<UUID> due = due(now, limit);
        for (UUID id : due) {
            List<PendingAlert> alerts = pending.get(id).stream().filter(alert -> !alert.at().isAfter(now)).toList();
            for (PendingAlert alert : alerts) {
                take(id, Actor.DESK.id(), new AlertEvent.AlertRaised(alert.key().toString(), alert.at()));
            }
            project(id);
            Ticket ticket = folded.get(id).ticket();
            alerts.forEach(alert -> raised.add(row(ticket, alert.key(), clock.instant(), alert.at(), null)));
        }
        if (!due.isEmpty()) {
            tell(Set.copyOf(due));
        }
        raised.sort(Comparator.comparing(AlertRow::crossedAt));
        return raised;
    }

    private AlertRow row(Ticket ticket, AlertKey key, Instant raisedAt, Instant crossedAt, @Nullable Instant snoozedUntil) {
        Procedure procedure = shop.version(ticket.procedure());
        return new AlertRow(ticket.id(), ticket.number(), ticket.subject(), ticket.customer(), ticket.level(), procedure.indexOf(ticket.level()),
                key.toString(), raisedAt, crossedAt, Audience.of(key, ticket, procedure), snoozedUntil);
    }

    @Override
    public List<AlertRow> open(Instant now, @Nullable Recipient heardBy, int limit) {
        return folded.values().stream().map(FoldedTicket::ticket)
                .flatMap(ticket -> schedule(ticket).standing().stream()
                        .map(state -> row(ticket, AlertKey.parse(state.key()), state.raisedAt(), state.crossedAt(), state.snoozedUntil())))
                .filter(alert -> alert.snoozedUntil() == null || !alert.snoozedUntil().isAfter(now))
                .filter(alert -> heardBy == null || heardBy.hears(alert))
                .sorted(Comparator.comparing((AlertRow alert) -> !AlertKey.parse(alert.key()).threshold().spent())
                        .thenComparing(AlertRow::crossedAt))
                .limit(limit)
                .toList();
    }

    @Override
    public long openCount(Instant now, @Nullable Recipient heardBy) {
        return open(now, heardBy, Integer.MAX_VALUE).stream().filter(alert -> !alert.audience().listOnly()).count();
    }

    @Override
    public AutoCloseableSubscription subscribe(Consumer<Change> listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    @Override
    public Shop shop() {
        return shop;
    }

    @Override
    public FoldedTicket log(NewRequest request, Actor by) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Optional<FoldedTicket> findByNumber(String number) {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<TicketRow> runningOut(Instant from, Instant to, int limit) {
        throw new UnsupportedOperationException();
    }

    @Override
    public long countRunningOut(Instant from, Instant to) {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<DayCount> raisedByDay(LocalDate first, LocalDate last, ZoneId zone) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void save(List<? extends ShopEvent> events, Actor by) {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<String> customersLike(String typed, int limit) {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<String> requestersLike(String customer, String typed, int limit) {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<String> categoriesLike(String typed, int limit) {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<String> assetsLike(String customer, String typed, int limit) {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<String> rootCausesLike(String typed, int limit) {
        throw new UnsupportedOperationException();
    }
}
