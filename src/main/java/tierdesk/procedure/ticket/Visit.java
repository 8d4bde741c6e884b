package tierdesk.procedure.ticket;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import tierdesk.procedure.event.HandOver;

/**
 * One stay of a ticket at a level, from hand-over to hand-over.
 *
 * @param index position among the ticket's visits, from 0
 * @param leftAt null while the ticket is there
 * @param handOver what came with it; null at the first visit and after a send-back
 * @param qualifiedAt when the level said yes; null until then
 * @param plan what is wrong as far as known and how it will be solved here; null until qualified
 * @param extended time and effort added at this visit by extension or by the manager
 * @param extendedAt when time was added last; null if never
 * @param authorised what of it the manager gave when sending the ticket here; zero if nothing
 * @param instructions what the manager or the level that sent it back wants done; null if nothing
 */
public record Visit(
        int index,
        String level,
        Instant enteredAt,
        @Nullable Instant leftAt,
        @Nullable HandOver handOver,
        @Nullable Instant qualifiedAt,
        @Nullable String plan,
        Duration extended,
        @Nullable Instant extendedAt,
        Duration authorised,
        @Nullable String instructions) {

    static Visit entered(int index, String level, Instant at, @Nullable HandOver handOver, @Nullable String instructions) {
        return new Visit(index, level, at, null, handOver, null, null, Duration.ZERO, null, Duration.ZERO, instructions);
    }

    Visit left(Instant at) {
        return new Visit(
                index, level, enteredAt, at, handOver, qualifiedAt, plan, extended, extendedAt, authorised, instructions);
    }

    Visit qualified(Instant at, String newPlan) {
        return new Visit(index, level, enteredAt, leftAt, handOver, qualifiedAt == null ? at : qualifiedAt, newPlan,
                extended, extendedAt, authorised, instructions);
    }

    Visit extendedBy(Duration more, Instant at) {
        return new Visit(index, level, enteredAt, leftAt, handOver, qualifiedAt, plan, extended.plus(more), at, authorised, instructions);
    }

    Visit authorised(Duration more) {
        return new Visit(index, level, enteredAt, leftAt, handOver, qualifiedAt, plan, extended.plus(more), enteredAt, more, instructions);
    }
}
