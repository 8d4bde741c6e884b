package tierdesk.store.row;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tierdesk.clock.Pause;
import tierdesk.clock.UnreachableFrameException;
import tierdesk.journal.FoldedTicket;
import tierdesk.journal.Shop;
import tierdesk.procedure.HoldKind;
import tierdesk.procedure.Procedure;
import tierdesk.procedure.Stage;
import tierdesk.procedure.frame.EffortBox;
import tierdesk.procedure.frame.Frame;
import tierdesk.procedure.frame.TicketFrames;
import tierdesk.procedure.ticket.AlertState;
import tierdesk.procedure.ticket.Closing;
import tierdesk.procedure.ticket.HoldSpan;
import tierdesk.procedure.ticket.Ticket;
import tierdesk.store.journal.JournalRow;

/** What a folded ticket comes to as a row. The same journal and the same shop give the same row, whenever it is asked. */
public final class RowProjector {

    /** Raised whenever rows of the same journal come out differently, so that older ones are derived anew. */
    public static final int VERSION = 1;

    private static final Logger LOG = LoggerFactory.getLogger(RowProjector.class);

    private static final long STANDING_STILL = 1L << 60;
    private static final long WITHOUT_FRAME = 1L << 61;

    private final AlertTimes alertTimes;

    public RowProjector(AlertTimes alertTimes) {
        this.alertTimes = alertTimes;
    }

    /** A ticket's row number is the position of the entry that made it one, so that rows derived anew have the same. */
    public static long rowNumber(Collection<JournalRow> history) {
        return history.stream().filter(JournalRow::beginsTicket).mapToLong(JournalRow::position).min()
                .orElseThrow(() -> new IllegalArgumentException("A history without its beginning has no row"));
    }

    public RowContent row(FoldedTicket folded, Shop shop) {
        Ticket ticket = folded.ticket();
        Procedure procedure = shop.version(ticket.procedure());
        Time time = ticket.stage().open() ? time(ticket, procedure, shop) : Time.closed(ticket);
        EffortBox effort = new TicketFrames(ticket, procedure, shop).effort();
        String holder = SortKeys.cutOrNull(ticket.holder().orElse(null), SortKeys.LENGTH);
        boolean managers = ticket.stage() == Stage.MANAGER_DECISION;
        return new RowContent(
                ticket.id(),
                SortKeys.cut(ticket.number(), 40),
                SortKeys.number(ticket.number()),
                SortKeys.cut(ticket.subject(), 400),
                SortKeys.text(ticket.subject()),
                SortKeys.cut(ticket.customer(), 200),
                SortKeys.text(ticket.customer()),
                SortKeys.cut(ticket.requester(), 200),
                SortKeys.cut(ticket.level(), 60),
                managers ? procedure.levels().size() : Math.max(0, procedure.indexOf(ticket.level())),
                ticket.stage(),
                Standing.of(ticket),
                ticket.handOverPending(),
                ticket.priority(),
                ticket.identification().isPresent(),
                holder,
                holder != null ? holder : managers ? RowContent.MANAGER : RowContent.NOBODY,
                hold(ticket),
                SortKeys.cut(procedure.rule(ticket.priority()).calendarId(), 60),
                time.dueAt(),
                time.start(),
                time.allowedMillis(),
                time.leftMillis(),
                time.key(),
                (int) effort.spent().toMinutes(),
                (int) effort.allowed().toMinutes(),
                ticket.verified(),
                ticket.closing().map(closing -> closing.kind() == Closing.Kind.UNVERIFIED).orElse(false),
                folded.needsALook(),
                millis(ticket.receivedAt()),
                millis(ticket.lastActivityAt()),
                ticket.stage().open() ? nextAlert(ticket, procedure, shop) : null,
                !ticket.stage().open());
    }

    /** Alerts that are still to be answered. A closed ticket has none. */
    public List<AlertLine> alerts(long rowNo, FoldedTicket folded) {
        if (!folded.ticket().stage().open()) {
            return List.of();
        }
        return folded.ticket().alerts().values().stream()
                .filter(alert -> alert.acknowledgedAt() == null)
                .sorted(Comparator.comparing(AlertState::key))
                .map(alert -> new AlertLine(rowNo, alert))
                .toList();
    }

    private @Nullable Instant nextAlert(Ticket ticket, Procedure procedure, Shop shop) {
        try {
            Instant next = alertTimes.next(ticket, procedure, shop);
            return next == null ? null : millis(next);
        } catch (UnreachableFrameException never) {
            LOG.warn("A frame of ticket {} is never spent", ticket.number(), never);
            return null;
        }
    }

    private static Time time(Ticket ticket, Procedure procedure, Shop shop) {
        TicketFrames frames = new TicketFrames(ticket, procedure, shop);
        return Stream.of(frames.contract(), frames.level(), frames.qualify())
                .flatMap(Optional::stream)
                .map(frame -> Time.of(frame, ticket))
                .min(Comparator.comparingLong(Time::key))
                .orElseGet(() -> Time.none(ticket));
    }

    /** Rows keep milliseconds; what is compared with them has no more. */
    private static Instant millis(Instant instant) {
        return instant.truncatedTo(ChronoUnit.MILLIS);
    }

    private static @Nullable HoldKind hold(Ticket ticket) {
        return ticket.hold().map(HoldSpan::kind).orElse(null);
    }

    /** The frame that ends first, as a row tells it. */
    private record Time(
            @Nullable Instant dueAt, @Nullable Instant start, long allowedMillis, @Nullable Long leftMillis, long key) {

        static Time of(Frame frame, Ticket ticket) {
            if (frame.paused()) {
                long left = leftStandingStill(frame);
                return new Time(null, millis(frame.start()), frame.allowed().toMillis(), left, STANDING_STILL + left);
            }
            try {
                Instant due = millis(frame.due());
                return new Time(due, millis(frame.start()), frame.allowed().toMillis(), null, due.toEpochMilli());
            } catch (UnreachableFrameException never) {
                LOG.warn("The {} frame of ticket {} is never spent", frame.kind(), ticket.number(), never);
                return none(ticket);
            }
        }

        /** While it stands still, what is left does not depend on when one asks. */
        private static long leftStandingStill(Frame frame) {
            Instant since = frame.pauses().stream().filter(pause -> pause.to() == null).map(Pause::from)
                    .min(Comparator.naturalOrder()).orElse(frame.start());
            Duration left = frame.left(since);
            return left.toMillis();
        }

        static Time none(Ticket ticket) {
            return new Time(null, null, 0, null, WITHOUT_FRAME + ticket.receivedAt().toEpochMilli());
        }

        static Time closed(Ticket ticket) {
            Instant at = ticket.closing().map(Closing::at).orElse(ticket.lastActivityAt());
            return new Time(null, null, 0, null, -at.toEpochMilli());
        }
    }
}
