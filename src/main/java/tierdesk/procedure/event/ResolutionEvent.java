package tierdesk.procedure.event;

import org.jspecify.annotations.Nullable;
import tierdesk.procedure.Channel;

/** From a resolution to the client's word and the close. */
public sealed interface ResolutionEvent extends TicketEvent {

    /** Steps 5, 10, 15, 20: worked to a successful resolution; starts a cycle. {@code rootCause} may follow at closing. */
    record Resolved(String resolution, @Nullable String rootCause) implements ResolutionEvent {
    }

    /** The client was tried and not reached. Counted towards closing unverified. */
    record VerificationAttempted(Channel channel, String note) implements ResolutionEvent {
    }

    /** Steps 6, 11, 16, 21: the client's word. */
    record Verified(String confirmedBy, Channel how, String words) implements ResolutionEvent {
    }

    /** The client is not satisfied: work goes on at the same level, whose clock goes on from where it stood. */
    record VerificationRejected(String saidBy, String reason) implements ResolutionEvent {
    }

    /**
     * Steps 7, 12, 17, 22, with complete resolution details.
     *
     * @param category the category, confirmed
     * @param lowerLevelCouldHave a lower level could have solved it
     * @param missing what that level lacked; null unless it could have
     */
    record Closed(String resolution, String rootCause, String category, boolean lowerLevelCouldHave, @Nullable Lacked missing)
            implements ResolutionEvent {
    }

    /** The one counted way out without the client's word; shown and counted apart for ever. */
    record ClosedUnverified(
            String resolution, String rootCause, String category, boolean lowerLevelCouldHave, @Nullable Lacked missing)
            implements ResolutionEvent {
    }

    /** Within the reopen period. The second proposes the next level, the third goes to the manager. */
    record Reopened(String reason) implements ResolutionEvent {
    }

    /** What a lower level lacked to solve it. */
    enum Lacked {
        KNOWLEDGE,
        ACCESS,
        SKILL
    }
}
