package tierdesk.ui.queue.table;

import java.time.Duration;
import java.time.Instant;
import tierdesk.clock.SupportCalendar;
import tierdesk.desk.TicketRow;
import tierdesk.procedure.Stage;

/**
 * How long yet for a row, at a moment; from the row and its calendar alone, so that it can be asked each minute without the
 * disk. Business time (CLOCK.md).
 *
 * @param left what is left of the frame that ends first; negative when late; zero where no frame counts
 * @param spent how much of that frame is spent: 0 none, 1 all of it, more when late
 */
public record TimeLeft(Kind kind, Duration left, double spent) {

    /** What there is to say about time. */
    public enum Kind {
        /** The frame runs. */
        RUNNING,
        /** The frame is spent. */
        LATE,
        /** The frame stands still: somebody else is waited for. */
        ON_HOLD,
        /** Resolved; the client is to be asked. */
        TO_VERIFY,
        /** Confirmed by the client; to be closed. */
        TO_CLOSE,
        /** The manager decides. */
        MANAGER,
        /** Closed, confirmed by the client. */
        CLOSED,
        /** Closed, and the client could not be reached. */
        CLOSED_UNVERIFIED,
        /** Open, and no frame counts. */
        NONE
    }

    private static final TimeLeft NONE = of(Kind.NONE);

    /** @param calendar the one the row names */
    public static TimeLeft of(TicketRow row, SupportCalendar calendar, Instant now) {
        if (row.stage() == Stage.CLOSED) {
            return of(row.unverifiedClose() ? Kind.CLOSED_UNVERIFIED : Kind.CLOSED);
        }
        if (row.hold() != null) {
            return row.leftMillis() == null ? of(Kind.ON_HOLD) : still(row, row.leftMillis());
        }
        if (row.stage() == Stage.VERIFYING) {
            return of(row.verified() ? Kind.TO_CLOSE : Kind.TO_VERIFY);
        }
        if (row.stage() == Stage.MANAGER_DECISION) {
            return of(Kind.MANAGER);
        }
        return row.dueAt() == null ? NONE : running(row, row.dueAt(), calendar, now);
    }

    private static TimeLeft running(TicketRow row, Instant due, SupportCalendar calendar, Instant now) {
        // at the due instant it counts as reached, rule 5
        boolean late = !now.isBefore(due);
        Duration left = late ? calendar.elapsed(due, now).negated() : calendar.elapsed(now, due);
        return new TimeLeft(late ? Kind.LATE : Kind.RUNNING, left, spent(row, left));
    }

    private static TimeLeft still(TicketRow row, long leftMillis) {
        Duration left = Duration.ofMillis(leftMillis);
        return new TimeLeft(Kind.ON_HOLD, left, spent(row, left));
    }

    private static double spent(TicketRow row, Duration left) {
        return row.allowedMillis() <= 0 ? 1 : Math.max(0, 1 - (double) left.toMillis() / row.allowedMillis());
    }

    private static TimeLeft of(Kind kind) {
        return new TimeLeft(kind, Duration.ZERO, 0);
    }
}
