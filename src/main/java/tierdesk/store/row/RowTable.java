package tierdesk.store.row;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hibernate.StatelessSession;
import org.jspecify.annotations.Nullable;
import tierdesk.journal.FoldedTicket;
import tierdesk.journal.Shop;

/** Writes the rows that follow from tickets, and keeps the counts of the views, within one transaction. Nothing is written before {@link #flush}. */
public final class RowTable {

    private final StatelessSession session;
    private final RowProjector projector;
    private final List<QueueRow> inserts = new ArrayList<>();
    private final List<QueueRow> updates = new ArrayList<>();
    private final List<AlertLine> alertInserts = new ArrayList<>();
    private final Map<String, Long> counts = new HashMap<>();

    public RowTable(StatelessSession session, RowProjector projector) {
        this.session = session;
        this.projector = projector;
    }

    /** A ticket that has no row yet. */
    public RowContent add(long rowNo, FoldedTicket folded, Shop shop) {
        RowContent content = projector.row(folded, shop);
        inserts.add(new QueueRow(rowNo, content));
        alertInserts.addAll(projector.alerts(rowNo, folded));
        count(content, 1);
        return content;
    }

    /** A ticket that has a row, or not. */
    public void put(long rowNo, FoldedTicket folded, Shop shop) {
        QueueRow before = find(rowNo);
        if (before == null) {
            add(rowNo, folded, shop);
            return;
        }
        RowContent content = projector.row(folded, shop);
        if (!content.equals(before.content())) {
            updates.add(new QueueRow(rowNo, content));
            count(before.content(), -1);
            count(content, 1);
        }
        session.createMutationQuery("delete from AlertLine where rowNo = :row").setParameter("row", rowNo).executeUpdate();
        alertInserts.addAll(projector.alerts(rowNo, folded));
    }

    private @Nullable QueueRow find(long rowNo) {
        return session.get(QueueRow.class, rowNo);
    }

    private void count(RowContent content, long change) {
        content.countedIn().forEach(key -> counts.merge(key, change, Long::sum));
    }

    public void flush() {
        session.insertMultiple(inserts);
        session.updateMultiple(updates);
        session.insertMultiple(alertInserts);
        counts.forEach(this::addToCount);
        inserts.clear();
        updates.clear();
        alertInserts.clear();
        counts.clear();
    }

    private void addToCount(String key, long change) {
        if (change == 0) {
            return;
        }
        ViewCount known = session.get(ViewCount.class, key);
        if (known == null) {
            session.insert(new ViewCount(key, change));
        } else if (known.tickets + change == 0) {
            session.delete(known);
        } else {
            known.tickets += change;
            session.update(known);
        }
    }
}
