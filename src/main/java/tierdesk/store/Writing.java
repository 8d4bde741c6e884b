package tierdesk.store;

import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hibernate.StatelessSession;
import org.jspecify.annotations.Nullable;
import tierdesk.desk.AlteredEntryException;
import tierdesk.desk.SealedEntry;
import tierdesk.journal.Entry;
import tierdesk.journal.FoldedTicket;
import tierdesk.journal.HybridClock;
import tierdesk.journal.Shop;
import tierdesk.journal.TicketFold;
import tierdesk.procedure.event.Event;
import tierdesk.procedure.event.RequestEvent;
import tierdesk.procedure.event.ShopEvent;
import tierdesk.procedure.event.TicketEvent;
import tierdesk.store.audit.AuditTable;
import tierdesk.store.audit.PeopleNotes;
import tierdesk.store.journal.Appender;
import tierdesk.store.journal.JournalRow;
import tierdesk.store.journal.JournalTable;
import tierdesk.store.row.AlertedRows;
import tierdesk.store.row.RowProjector;
import tierdesk.store.row.RowTable;
import tierdesk.store.row.SourceTable;
import tierdesk.store.shop.NamesTable;

/** One transaction: entries that are added, and all that follows from them. */
final class Writing {

    private final StatelessSession session;
    private final Appender appender;
    private final RowTable rows;
    private final AlertedRows alertedRows;
    private final SourceTable sources;
    private final NamesTable names;
    private final ShopMemory shopMemory;
    private final Instant now;
    private final Shop shopBefore;
    private final List<Entry> shopEntries = new ArrayList<>();
    private final Set<UUID> tickets = new LinkedHashSet<>();
    private Shop shop;

    Writing(StatelessSession session, HybridClock clock, InstantSource wall, ShopMemory shopMemory) {
        this.session = session;
        this.appender = new Appender(session, clock);
        this.rows = new RowTable(session);
        this.alertedRows = new AlertedRows(session);
        this.sources = new SourceTable(session);
        this.names = new NamesTable(session);
        this.shopMemory = shopMemory;
        this.shopBefore = shopMemory.shop();
        this.shop = shopBefore;
        this.now = wall.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    StatelessSession session() {
        return session;
    }

    Appender appender() {
        return appender;
    }

    RowTable rows() {
        return rows;
    }

    AlertedRows alertedRows() {
        return alertedRows;
    }

    SourceTable sources() {
        return sources;
    }

    /** One instant for all that is recorded together. */
    Instant now() {
        return now;
    }

    /** The shop, with what this transaction has changed in it. */
    Shop shop() {
        return shop;
    }

    TicketFold fold() {
        return new TicketFold(shop);
    }

    /** Adds an entry about a ticket. */
    JournalRow append(UUID ticket, String by, Instant occurredAt, TicketEvent event) {
        JournalRow row = appender.append(ticket, by, occurredAt, event);
        noted(row, event);
        return row;
    }

    /** Adds an entry about the shop. */
    void append(String by, ShopEvent event) {
        JournalRow row = appender.append(Entry.SHOP, by, now, event);
        noted(row, event);
    }

    /** Adds an entry that another installation recorded; null when it is here already. */
    @Nullable JournalRow take(SealedEntry sealed) throws AlteredEntryException {
        JournalRow row = appender.take(sealed);
        if (row != null) {
            noted(row, row.entry().event());
        }
        return row;
    }

    /** The entries of a ticket as they were before this transaction, together with those it has added. */
    List<JournalRow> historyOf(UUID ticket) {
        List<JournalRow> rows = new ArrayList<>(JournalTable.of(session, ticket));
        rows.addAll(appender.pending(ticket));
        return rows;
    }

    /** @return whether what changed in the shop may move due times of open tickets, which is then remembered until it is done */
    boolean markStaleFrames() {
        boolean moves = shopEntries.stream().map(Entry::event)
                .anyMatch(event -> event instanceof ShopEvent.CalendarSaved || event instanceof ShopEvent.ProcedureSaved);
        if (moves) {
            appender.framesStale(true);
        }
        return moves;
    }

    private void noted(JournalRow row, Event event) {
        names.used(event, row.occurredAt());
        if (event instanceof RequestEvent.RequestReceived received) {
            sources.add(row.subject(), received);
            appender.numberTaken(received.number());
        }
        if (row.subject().equals(Entry.SHOP)) {
            shopEntries.add(row.entry());
            shop = shopMemory.with(shopEntries);
        } else {
            tickets.add(row.subject());
        }
    }

    /** The row of a ticket follows what it comes to now. */
    void derive(Collection<JournalRow> history, FoldedTicket folded) {
        rows.put(RowProjector.rowNumber(history), folded, shop);
    }

    /** The row of a ticket follows the shop as it is now; nothing was added to the ticket. */
    void deriveAgain(UUID ticket, List<JournalRow> history) {
        fold().fold(ticket, history.stream().map(JournalRow::entry).toList()).ifPresent(folded -> derive(history, folded));
    }

    /** Hands to the database what was added since the last time. */
    void flush() {
        appender.flush();
        rows.flush();
        alertedRows.flush();
        sources.flush();
        names.flush();
        AuditTable.append(session, PeopleNotes.of(shopEntries, shopBefore, shop, now));
    }

    Set<UUID> tickets() {
        return tickets;
    }

    boolean shopChanged() {
        return !shopEntries.isEmpty();
    }

    /** After the commit: the shop in memory is the one that was saved. */
    void adopt() {
        if (shopChanged()) {
            shopMemory.adopt(shopEntries);
        }
    }
}
