package tierdesk.desk;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * The queue as rows, built for a million tickets: an index of row numbers in order (8 bytes a ticket), and pages of rows by number.
 * Never an offset, never an entity. All calls read the disk: never on the FX thread.
 */
public interface Queue {

    /**
     * The numbers of all rows of a view, in order.
     *
     * @param search words that must all occur (prefixes count), in number, subject, customer, requester, description or history; blank for all
     */
    long[] index(View view, String search, Sort sort);

    /** The rows of these numbers, in the order asked for; rows that are gone are left out. */
    List<TicketRow> rows(long[] numbers);

    /** The first rows of a view, for a list of bounded length. */
    default List<TicketRow> first(View view, Sort sort, int limit) {
        long[] index = index(view, "", sort);
        return rows(Arrays.copyOf(index, Math.min(limit, index.length)));
    }

    /** How many tickets each view holds: the fixed ones, every level, and the technician's own. */
    Map<View, Long> counts(String technician);

    /** How many open tickets each holds, by technician; who holds none is missing. */
    Map<String, Long> held();
}
