package tierdesk.store.row;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.StatelessSession;
import tierdesk.journal.FoldedTicket;
import tierdesk.journal.Shop;

/** Compares what tickets come to with the rows that are kept, and adds up what the views should count. */
public final class DerivedRows {

    private static final int CHUNK = 500;

    private final Map<String, Long> counts = new HashMap<>();
    private final Map<Long, Projection> expected = new HashMap<>();
    private long rows;

    /** A ticket as it comes to now. */
    public void expect(long rowNo, FoldedTicket folded, Shop shop) {
        Projection projection = RowProjector.project(rowNo, folded, shop);
        expected.put(rowNo, projection);
        projection.row().content().countedIn().forEach(key -> counts.merge(key, 1L, Long::sum));
        rows++;
    }

    /** So many are expected that comparing them is worth a query. */
    public boolean full() {
        return expected.size() >= CHUNK;
    }

    /** Tickets, by number, of those expected since the last call whose kept rows differ or are missing. */
    public List<Difference> compare(StatelessSession session) {
        if (expected.isEmpty()) {
            return List.of();
        }
        Map<Long, Projection> kept = kept(session, expected.keySet());
        List<Difference> different = new ArrayList<>();
        expected.forEach((rowNo, projection) -> {
            Projection found = kept.get(rowNo);
            if (found == null || !projection.sameAs(found)) {
                different.add(new Difference(projection.row().content().number(), projection.row().content().id(), found == null));
            }
        });
        expected.clear();
        return different;
    }

    private static Map<Long, Projection> kept(StatelessSession session, Collection<Long> numbers) {
        Map<Long, List<AlertLine>> alerts = new HashMap<>();
        session.createSelectionQuery("from AlertLine where rowNo in (:rows) order by rowNo, alertKey", AlertLine.class)
                .setParameterList("rows", numbers).getResultList()
                .forEach(line -> alerts.computeIfAbsent(line.rowNo, row -> new ArrayList<>()).add(line));
        Map<Long, List<RaisedLine>> raised = new HashMap<>();
        session.createSelectionQuery("from RaisedLine where rowNo in (:rows) order by rowNo, alertKey", RaisedLine.class)
                .setParameterList("rows", numbers).getResultList()
                .forEach(line -> raised.computeIfAbsent(line.rowNo, row -> new ArrayList<>()).add(line));
        Map<Long, List<CostRow>> costs = new HashMap<>();
        session.createSelectionQuery("from CostRow where rowNo in (:rows) order by rowNo, entry", CostRow.class)
                .setParameterList("rows", numbers).getResultList()
                .forEach(line -> costs.computeIfAbsent(line.rowNo, row -> new ArrayList<>()).add(line));
        Map<Long, ShiftRow> shifts = new HashMap<>();
        session.createSelectionQuery("from ShiftRow where rowNo in (:rows)", ShiftRow.class)
                .setParameterList("rows", numbers).getResultList().forEach(row -> shifts.put(row.rowNo, row));
        Map<Long, List<VendorCaseLine>> cases = new HashMap<>();
        session.createSelectionQuery("from VendorCaseLine where rowNo in (:rows) order by rowNo, caseId", VendorCaseLine.class)
                .setParameterList("rows", numbers).getResultList()
                .forEach(line -> cases.computeIfAbsent(line.rowNo, row -> new ArrayList<>()).add(line));
        Map<Long, Projection> kept = new HashMap<>();
        session.createSelectionQuery("from QueueRow where rowNo in (:rows)", QueueRow.class)
                .setParameterList("rows", numbers).getResultList()
                .forEach(row -> kept.put(row.rowNo, new Projection(row, alerts.getOrDefault(row.rowNo, List.of()),
                        raised.getOrDefault(row.rowNo, List.of()), costs.getOrDefault(row.rowNo, List.of()), Optional.ofNullable(shifts.get(row.rowNo)),
                        cases.getOrDefault(row.rowNo, List.of()))));
        return kept;
    }

    /** Views whose kept count is not that of the tickets that were expected. */
    public List<String> differentCounts(StatelessSession session) {
        Map<String, Long> differences = new HashMap<>(counts);
        session.createSelectionQuery("from ViewCount", ViewCount.class).getResultList()
                .forEach(kept -> differences.merge(kept.viewKey(), -kept.tickets(), Long::sum));
        return differences.entrySet().stream()
                .filter(entry -> !Objects.equals(entry.getValue(), 0L))
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
    }

    /** How many tickets were expected. */
    public long rows() {
        return rows;
    }

    /** A ticket whose kept rows are not what the journal comes to. */
    public record Difference(String number, UUID ticket, boolean missing) {
    }
}
