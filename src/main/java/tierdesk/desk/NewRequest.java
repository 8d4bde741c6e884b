package tierdesk.desk;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tierdesk.procedure.Channel;
import tierdesk.procedure.Impact;
import tierdesk.procedure.Urgency;

/**
 * A request about to become a ticket.
 *
 * @param words what the person said
 * @param receivedAt when it came in; null for now
 * @param category with impact and urgency given too, the ticket is identified at once; blank or null leaves it received
 * @param holder who takes it at once; null leaves it unassigned
 * @param source script or system it comes from; null when a technician logs it
 * @param externalNumber its number there; the same source and number is logged once
 * @param followsUp a closed ticket it continues
 */
public record NewRequest(
        Channel channel,
        String requester,
        String customer,
        String subject,
        String words,
        @Nullable Instant receivedAt,
        @Nullable String category,
        @Nullable Impact impact,
        @Nullable Urgency urgency,
        @Nullable String asset,
        @Nullable String holder,
        @Nullable String source,
        @Nullable String externalNumber,
        @Nullable UUID followsUp) {
}
