package tierdesk.ui.queue.rows;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tierdesk.desk.TicketRow;

/**
 * The rows that were looked at last, by their number. A row that has changed since stays to be shown, marked stale, until
 * the fresh one has come: nothing flickers.
 */
final class RowCache {

    private final int limit;
    private final Map<Long, Cached> rows;

    /** @param limit how many rows are kept; the one not looked at for longest goes first */
    RowCache(int limit) {
        this.limit = limit;
        this.rows = new LinkedHashMap<>(16, 0.75f, true) {
            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(Map.Entry<Long, Cached> eldest) {
                return size() > RowCache.this.limit;
            }
        };
    }

    /** The row, stale or not; looking at it keeps it. */
    @Nullable TicketRow get(long number) {
        Cached cached = rows.get(number);
        return cached == null ? null : cached.row;
    }

    boolean isFresh(long number) {
        Cached cached = rows.get(number);
        return cached != null && !cached.stale;
    }

    void put(long number, TicketRow row, boolean stale) {
        rows.put(number, new Cached(row, stale));
    }

    /** @return whether rows of these tickets are here */
    boolean markStale(Set<UUID> tickets) {
        boolean any = false;
        for (Cached cached : rows.values()) {
            if (tickets.contains(cached.row.id())) {
                cached.stale = true;
                any = true;
            }
        }
        return any;
    }

    void markAllStale() {
        rows.values().forEach(cached -> cached.stale = true);
    }

    int size() {
        return rows.size();
    }

    private static final class Cached {
        private final TicketRow row;
        private boolean stale;

        Cached(TicketRow row, boolean stale) {
            this.row = row;
            this.stale = stale;
        }
    }
}
