package tierdesk.procedure.frame;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import tierdesk.clock.Pause;
import tierdesk.procedure.ticket.HoldSpan;
import tierdesk.procedure.ticket.Span;

/** A time in which a ticket's clocks stand still, and why. */
public sealed interface Standstill {

    Instant from();

    /** Null while it lasts. */
    @Nullable Instant to();

    default Pause pause() {
        return new Pause(from(), to());
    }

    /**
     * A hold that the procedure lets stop the clock.
     *
     * @param hold its kind, reason and who put the ticket on it
     */
    record OnHold(HoldSpan hold) implements Standstill {
        @Override
        public Instant from() {
            return hold.from();
        }

        @Override
        public @Nullable Instant to() {
            return hold.to();
        }
    }

    /** The client's word was awaited, or had come and the ticket was to be closed. */
    record Verifying(Instant from, @Nullable Instant to) implements Standstill {
        static Standstill of(Span span) {
            return new Verifying(span.from(), span.to());
        }
    }

    /** The ticket was closed. */
    record Closed(Instant from, @Nullable Instant to) implements Standstill {
        static Standstill of(Span span) {
            return new Closed(span.from(), span.to());
        }
    }

    /** No level had it: the manager was to decide. */
    record AtManager(Instant from, @Nullable Instant to) implements Standstill {
        static Standstill of(Span span) {
            return new AtManager(span.from(), span.to());
        }
    }
}
