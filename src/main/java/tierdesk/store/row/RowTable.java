package tierdesk.store.row;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import org.hibernate.StatelessSession;
import tierdesk.journal.FoldedTicket;
import tierdesk.journal.Shop;

/** Writes the rows that follow from tickets, and keeps the counts of the views, within one transaction. Nothing is written before {@link #flush}. */
public final class RowTable {

    private static final int CHUNK = 500;

    private final StatelessSession session;
    private final Map<Long, CompletableFuture<Projection>> fresh = new LinkedHashMap<>();
    private final Map<Long, Projection> known = new LinkedHashMap<>();
    private final Map<String, Long> counts = new HashMap<>();

    public RowTable(StatelessSession session) {
        this.session = session;
    }

    /** A ticket that has no row yet. They come by the thousand: their rows are worked out beside the caller, who goes on. */
    public void add(long rowNo, FoldedTicket folded, Shop shop) {
        fresh.put(rowNo, CompletableFuture.supplyAsync(() -> RowProjector.project(rowNo, folded, shop)));
    }

    /** A ticket that has a row, or not. */
    public void put(long rowNo, FoldedTicket folded, Shop shop) {
        fresh.remove(rowNo);
        known.put(rowNo, RowProjector.project(rowNo, folded, shop));
    }

    public void flush() {
        List<QueueRow> updates = new ArrayList<>();
        Map<Long, Projection> inserts = new LinkedHashMap<>(known);
        inChunks(List.copyOf(known.keySet()), rows -> session
                .createSelectionQuery("from QueueRow where rowNo in (:rows)", QueueRow.class)
                .setParameterList("rows", rows)
                .getResultList()
                .forEach(before -> {
                    Projection now = inserts.remove(before.rowNo());
                    if (now != null && !now.row().content().equals(before.content())) {
                        updates.add(now.row());
                        count(before.content(), -1);
                        count(now.row().content(), 1);
                    }
                }));
        fresh.forEach((rowNo, projection) -> inserts.put(rowNo, projection.join()));
        inserts.values().forEach(projection -> count(projection.row().content(), 1));
        session.updateMultiple(updates);
        RowInserts.add(session, inserts.values().stream().map(Projection::row).toList());
        flushLines();
        counts.forEach(this::addToCount);
        fresh.clear();
        known.clear();
        counts.clear();
    }

    private void flushLines() {
        inChunks(List.copyOf(known.keySet()), rows -> {
            session.createMutationQuery("delete from AlertLine where rowNo in (:rows)").setParameterList("rows", rows).executeUpdate();
            session.createMutationQuery("delete from RaisedLine where rowNo in (:rows)").setParameterList("rows", rows).executeUpdate();
            session.createMutationQuery("delete from ShiftRow where rowNo in (:rows)").setParameterList("rows", rows).executeUpdate();
            session.createMutationQuery("delete from CostRow where rowNo in (:rows)").setParameterList("rows", rows).executeUpdate();
            session.createMutationQuery("delete from VendorCaseLine where rowNo in (:rows)").setParameterList("rows", rows).executeUpdate();
        });
        fresh.forEach((rowNo, projection) -> known.put(rowNo, projection.join()));
        AlertInserts.standing(session, known.values().stream().flatMap(projection -> projection.alerts().stream()).toList());
        AlertInserts.raised(session, known.values().stream().flatMap(projection -> projection.raised().stream()).toList());
        session.insertMultiple(known.values().stream().flatMap(projection -> projection.costs().stream()).toList());
        session.insertMultiple(known.values().stream().flatMap(projection -> projection.shift().stream()).toList());
        session.insertMultiple(known.values().stream().flatMap(projection -> projection.vendorCases().stream()).toList());
    }

    private static void inChunks(List<Long> rows, Consumer<List<Long>> work) {
        for (int from = 0; from < rows.size(); from += CHUNK) {
            work.accept(rows.subList(from, Math.min(from + CHUNK, rows.size())));
        }
    }

    private void count(RowContent content, long change) {
        content.countedIn().forEach(key -> counts.merge(key, change, Long::sum));
    }

    private void addToCount(String key, long change) {
        if (change == 0) {
            return;
        }
        ViewCount kept = session.get(ViewCount.class, key);
        if (kept == null) {
            session.insert(new ViewCount(key, change));
        } else if (kept.tickets + change == 0) {
            session.delete(kept);
        } else {
            kept.tickets += change;
            session.update(kept);
        }
    }
}
