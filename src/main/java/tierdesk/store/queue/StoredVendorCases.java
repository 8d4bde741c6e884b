package tierdesk.store.queue;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tierdesk.desk.VendorCaseList;
import tierdesk.store.database.Reader;
import tierdesk.store.row.QueueRow;
import tierdesk.store.row.VendorCaseLine;

/** The open vendor cases in the order of their index, page after page from a place, never from a count. */
public final class StoredVendorCases implements VendorCaseList {

    private static final String LIST = "select c, r from VendorCaseLine c join QueueRow r on r.rowNo = c.rowNo";
    private static final String AFTER =
            " where c.dueAt > :due or c.dueAt = :due and (c.rowNo > :row or c.rowNo = :row and c.caseId > :case)";
    private static final String ORDER = " order by c.dueAt, c.rowNo, c.caseId";

    private final Reader reader;

    public StoredVendorCases(Reader reader) {
        this.reader = reader;
    }

    @Override
    public List<VendorCaseRow> open(@Nullable Place after, int limit) {
        return reader.read(session -> {
            var query = session.createSelectionQuery(LIST + (after == null ? "" : AFTER) + ORDER, Object[].class);
            if (after != null) {
                query.setParameter("due", after.dueAt()).setParameter("row", after.row()).setParameter("case", after.caseId());
            }
            return query.setMaxResults(limit).getResultList();
        }).stream().map(pair -> ((VendorCaseLine) pair[0]).as((QueueRow) pair[1])).toList();
    }

    @Override
    public long count() {
        return reader.read(session -> session.createSelectionQuery("select count(*) from VendorCaseLine", Long.class).getSingleResult());
    }
}
