package tierdesk.desk.figure;

import java.time.Instant;

/** Which of the tickets of a filter are behind one figure: every tile, bar and arrow opens them. */
public sealed interface Behind {

    /** What is counted over all tickets. */
    enum Count implements Behind {
        ALL,
        OPEN,
        CLOSED,
        RESOLVED_AT_FIRST_LEVEL,
        STARTED_LOWEST,
        ESCALATED,
        REOPENED,
        REJECTED,
        PING_PONG,
        WITH_VENDOR,
        CLOSED_UNVERIFIED,
        CONFORMING,
        NOT_CONFORMING,
        QUALIFIED,
        QUALIFIED_LATE,
        RESOLVED,
        RESOLVED_LATE
    }

    /** Open at a level (an id), and of an age at an instant. */
    record OpenAt(String level, Age age, Instant now) implements Behind {
    }

    /** Of a group. */
    record Of(Group group, String name) implements Behind {
    }

    /** Those that were at a level (an id), and are there no longer. */
    record LeftLevel(String level) implements Behind {
    }

    /** Those that worked time was booked on at a level (an id), or that a vendor's bill was for. */
    record WorkedAt(String level) implements Behind {
    }

    /** Those that took a step at least once. */
    record Took(Step step) implements Behind {
    }

    /** By what tickets are grouped. */
    enum Group {
        /** The level, by its id, at which the request came in. */
        STARTED_AT,
        CUSTOMER,
        CATEGORY
    }
}
