package tierdesk.procedure.ticket;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One round of resolving and verifying, with its own outcome, kept.
 *
 * @param rootCause null until somebody names it
 * @param saidBy who of the client confirmed or rejected; null while pending or unverified
 * @param words in which words, or what is still wrong
 */
public record Cycle(
        String level,
        String resolvedBy,
        Instant resolvedAt,
        String resolution,
        @Nullable String rootCause,
        Outcome outcome,
        @Nullable Instant outcomeAt,
        @Nullable String saidBy,
        @Nullable String words) {

    /** What became of the resolution. */
    public enum Outcome {
        PENDING,
        VERIFIED,
        REJECTED,
        UNVERIFIED,
        REOPENED
    }

    Cycle with(Outcome newOutcome, Instant at, @Nullable String by, @Nullable String said) {
        return new Cycle(level, resolvedBy, resolvedAt, resolution, rootCause, newOutcome, at, by, said);
    }
}
