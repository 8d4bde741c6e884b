package tierdesk.store.check;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.hibernate.StatelessSession;
import tierdesk.desk.View;
import tierdesk.journal.Entry;
import tierdesk.journal.Shop;
import tierdesk.journal.TicketFold;
import tierdesk.store.journal.JournalRow;
import tierdesk.store.journal.JournalTable;
import tierdesk.store.row.CountKey;
import tierdesk.store.row.DerivedRows;
import tierdesk.store.row.RowProjector;
import tierdesk.store.row.ViewCount;

/**
 * A look at opening that costs the same however many tickets there are: whether the queue holds as many rows as it counts, and whether the tickets
 * last worked on stand in it as their histories say. Whatever came apart in a crash would have come apart there.
 */
public final class QuickCheck {

    private static final int LATEST_ENTRIES = 50;

    private QuickCheck() {
    }

    /** Nothing that is derived was found wanting. */
    public static boolean sound(StatelessSession session, Shop shop) {
        return countsAgree(session) && latestStandRight(session, shop);
    }

    private static boolean countsAgree(StatelessSession session) {
        long rows = session.createSelectionQuery("select count(*) from QueueRow", Long.class).getSingleResult();
        ViewCount counted = session.get(ViewCount.class, CountKey.of(View.Fixed.ALL));
        return rows == (counted == null ? 0 : counted.tickets());
    }

    private static boolean latestStandRight(StatelessSession session, Shop shop) {
        long from = JournalTable.lastPosition(session) - LATEST_ENTRIES;
        Set<UUID> tickets = new LinkedHashSet<>();
        JournalTable.after(session, from, LATEST_ENTRIES).stream().map(JournalTable.Arrival::subject)
                .filter(subject -> !subject.equals(Entry.SHOP)).forEach(tickets::add);
        Map<UUID, List<JournalRow>> histories = JournalTable.of(session, List.copyOf(tickets));
        DerivedRows derived = new DerivedRows();
        histories.forEach((ticket, history) -> new TicketFold(shop).fold(ticket, history.stream().map(JournalRow::entry).toList())
                .ifPresent(folded -> derived.expect(RowProjector.rowNumber(history), folded, shop)));
        return derived.compare(session).isEmpty();
    }
}
