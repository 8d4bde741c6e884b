package tierdesk.desk;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The vendor cases that are open, over all open tickets, those first whose answer is due first. All calls read the disk: never on the FX thread. */
public interface VendorCaseList {

    /**
     * The next cases of the list.
     *
     * @param after the place of the last one that is known; null from the beginning
     */
    List<VendorCaseRow> open(@Nullable Place after, int limit);

    /** How many there are. */
    long count();

    /**
     * An open case, with its ticket.
     *
     * @param level id of the level the ticket is at
     * @param dueAt when the vendor promised to answer; where nothing is promised, when to ask again
     * @param promised whether the vendor promised it
     */
    record VendorCaseRow(
            UUID ticket,
            String number,
            String subject,
            String customer,
            String level,
            String vendor,
            String product,
            String caseNumber,
            String contact,
            Instant askedAt,
            Instant dueAt,
            boolean promised,
            Place place) {
    }

    /** Where in the list a case stands, whatever comes and goes around it. */
    record Place(Instant dueAt, long row, String caseId) {
    }
}
