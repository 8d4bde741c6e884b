package tierdesk.procedure.event;

import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A vendor's part. The desk stays responsible. */
public sealed interface VendorEvent extends TicketEvent {

    /**
     * @param caseId identity of the case within the desk
     * @param caseNumber the vendor's own number; blank until known
     * @param promisedAt when the vendor promised an answer; has its own alert
     */
    record VendorEngaged(
            String caseId,
            String vendor,
            String product,
            String caseNumber,
            String contact,
            Instant askedAt,
            @Nullable Instant promisedAt,
            String sent)
            implements VendorEvent {
    }

    /** A further exchange, which may bring the case number or a new promise (null leaves as is). */
    record VendorExchanged(String caseId, String text, @Nullable String caseNumber, @Nullable Instant promisedAt)
            implements VendorEvent {
    }

    record VendorConcluded(String caseId, String outcome, @Nullable BigDecimal cost) implements VendorEvent {
    }
}
