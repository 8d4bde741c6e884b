package tierdesk.procedure.event;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tierdesk.procedure.Channel;
import tierdesk.procedure.Impact;
import tierdesk.procedure.ProcedureRef;
import tierdesk.procedure.Urgency;

/** The request itself: how it came in, and what it is about (steps 1 to 3). */
public sealed interface RequestEvent extends TicketEvent {

    /**
     * Steps 1 and 2: a request came in and became a ticket.
     *
     * @param number unique for ever, from the installation's code and counter ({@code HQ-1042})
     * @param requester the person who asked
     * @param customer the client organisation, as far as known; blank if not yet
     * @param words what the person said, in their words
     * @param receivedAt when the request came in, which may be before it was logged
     * @param source system it was imported from or script that logged it; null when a technician logged it
     * @param externalNumber its number there
     * @param followsUp the closed ticket it continues, when the reopen period is over
     */
    record RequestReceived(
            String number,
            Channel channel,
            String requester,
            String customer,
            String subject,
            String words,
            Instant receivedAt,
            ProcedureRef procedure,
            @Nullable String source,
            @Nullable String externalNumber,
            @Nullable UUID followsUp)
            implements RequestEvent {
    }

    /** Step 3: identified and documented. Impact and urgency give the priority. {@code asset} may be blank. */
    record Identified(
            String customer,
            String category,
            Impact impact,
            Urgency urgency,
            String asset,
            String description)
            implements RequestEvent {
    }

    /** A new impact or urgency: every frame is recomputed from its start (CLOCK.md). */
    record Reprioritised(Impact impact, Urgency urgency, String reason) implements RequestEvent {
    }

    /** A correction of what was written down earlier; null leaves as is. The earlier entry stays. */
    record DetailsCorrected(
            @Nullable String subject,
            @Nullable String requester,
            @Nullable String customer,
            @Nullable String category,
            @Nullable String asset,
            @Nullable String description,
            String reason)
            implements RequestEvent {
    }

    /** The client said something of their own accord. Ends a hold on the client; after closing it asks: reopen, or file as a note. */
    record ClientReplied(Channel channel, String from, String words) implements RequestEvent {
    }

    /** What a client said after closing was filed as a note; nothing else follows from it. */
    record ReplyFiled(String note) implements RequestEvent {
    }

    /** A new ticket continues this closed one. */
    record FollowedUp(UUID ticket, String number) implements RequestEvent {
    }
}
