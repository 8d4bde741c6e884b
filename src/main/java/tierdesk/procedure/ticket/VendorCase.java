package tierdesk.procedure.ticket;

import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A case open with a vendor, or concluded.
 *
 * @param contactedAt when the desk and the vendor last spoke: asked, or exchanged since
 * @param contacts how often they did, the asking included
 */
public record VendorCase(
        String id,
        String vendor,
        String product,
        String caseNumber,
        String contact,
        Instant askedAt,
        @Nullable Instant promisedAt,
        String lastExchange,
        Instant contactedAt,
        int contacts,
        @Nullable String outcome,
        @Nullable BigDecimal cost,
        @Nullable Instant concludedAt) {

    public boolean open() {
        return concludedAt == null;
    }
}
