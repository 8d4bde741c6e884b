package tierdesk.procedure.ticket;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import tierdesk.procedure.event.ResolutionEvent.Lacked;

/** How a ticket was closed, the last time. */
public record Closing(
        Kind kind,
        Instant at,
        String by,
        String resolution,
        String rootCause,
        boolean lowerLevelCouldHave,
        @Nullable Lacked missing) {

    /** Counted apart for ever. */
    public enum Kind {
        VERIFIED,
        UNVERIFIED,
        UNRESOLVED_BY_AGREEMENT,
        REFERRED_OUT,
        IMPORTED
    }
}
