package tierdesk.procedure.frame;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tierdesk.procedure.Procedure;
import tierdesk.procedure.ticket.Ticket;

/**
 * A frame of a ticket that other support hours, or another version of its procedure, would move.
 *
 * @param was when it is spent now; null while it stands still
 * @param would when it would be spent; null while it stands still, or where that would never be
 * @param left what is left of it now, in business time; negative when late
 * @param wouldLeave what would be left of it
 */
public record FrameMove(
        FrameKind kind, @Nullable Instant was, @Nullable Instant would, Duration left, Duration wouldLeave) {

    private static final int SPENT = 100;

    /** The worst first: what becomes late, then what loses most. */
    public static final Comparator<FrameMove> WORST_FIRST = Comparator.comparing(FrameMove::becomesLate)
            .reversed()
            .thenComparing(FrameMove::shift)
            .thenComparing(FrameMove::kind);

    /** The frames of a ticket that move; appointments and hands-on time are not counted on a calendar. */
    public static List<FrameMove> of(
            Ticket ticket, Procedure procedure, CalendarBook before, CalendarBook after, Instant now) {
        return between(new TicketFrames(ticket, procedure, before), new TicketFrames(ticket, procedure, after), now);
    }

    /** The frames of a ticket that move when it goes on under another version. */
    public static List<FrameMove> of(Ticket ticket, Procedure before, Procedure after, CalendarBook calendars, Instant now) {
        return between(new TicketFrames(ticket, before, calendars), new TicketFrames(ticket, after, calendars), now);
    }

    private static List<FrameMove> between(TicketFrames before, TicketFrames after, Instant now) {
        List<Frame> would = after.all();
        return before.all().stream()
                .filter(frame -> frame.kind().warns())
                .flatMap(frame -> would.stream()
                        .filter(other -> other.kind() == frame.kind() && other.subject().equals(frame.subject()))
                        .flatMap(other -> between(frame, other, now).stream()))
                .toList();
    }

    private static Optional<FrameMove> between(Frame before, Frame after, Instant now) {
        FrameMove move = new FrameMove(
                before.kind(), spent(before), spent(after), before.left(now), after.left(now));
        return move.moves() ? Optional.of(move) : Optional.empty();
    }

    private static @Nullable Instant spent(Frame frame) {
        return frame.reached(SPENT).orElse(null);
    }

    private boolean moves() {
        return was == null && would == null ? !left.equals(wouldLeave) : !Objects.equals(was, would);
    }

    /** It is not late now, and would be at once. */
    public boolean becomesLate() {
        return left.isPositive() && !wouldLeave.isPositive();
    }

    /** By how much its end comes earlier (negative) or later; by what it loses where it has no end. */
    public Duration shift() {
        return was == null || would == null ? wouldLeave.minus(left) : Duration.between(was, would);
    }
}
