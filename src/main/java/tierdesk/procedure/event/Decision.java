package tierdesk.procedure.event;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The manager's decisions (PROCEDURE.md), each with its way on. */
public sealed interface Decision {

    /** Goes back to work at the last level visited, with a vendor case open. */
    record EngageVendor(String caseId, String vendor, String contact, @Nullable Instant promisedAt) implements Decision {
    }

    /** Goes back to be qualified at the named level, with that much more time and effort. */
    record AuthoriseTime(String level, int minutes) implements Decision {
    }

    /** Goes back to be qualified at the named level, which reads the instructions first. */
    record SendBack(String level, String instructions) implements Decision {
    }

    /** Goes back to work at the last level visited, to put the replacement in place. */
    record ReplaceAsset(String asset, String replacement) implements Decision {
    }

    /** Closed unresolved, with the client's agreement. */
    record CloseUnresolved(String agreedBy, String how) implements Decision {
    }

    /** Closed here; somebody else goes on with it. */
    record ReferOut(String to) implements Decision {
    }
}
