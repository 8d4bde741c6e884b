package tierdesk.store.row;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import tierdesk.clock.Pause;
import tierdesk.journal.FoldedTicket;
import tierdesk.journal.Shop;
import tierdesk.procedure.Level;
import tierdesk.procedure.Procedure;
import tierdesk.procedure.Stage;
import tierdesk.procedure.alert.AlertSchedule;
import tierdesk.procedure.frame.EffortBox;
import tierdesk.procedure.frame.Frame;
import tierdesk.procedure.frame.TicketFrames;
import tierdesk.procedure.ticket.Closing;
import tierdesk.procedure.ticket.HoldSpan;
import tierdesk.procedure.ticket.Ticket;
import tierdesk.procedure.ticket.VendorCase;
import tierdesk.store.journal.JournalRow;

/** What a folded ticket comes to as a row. The same journal and the same shop give the same row, whenever it is asked. */
public final class RowProjector {

    /** Raised whenever rows of the same journal come out differently, so that older ones are derived anew. */
    public static final int VERSION = 3;

    private static final long STANDING_STILL = 1L << 60;
    private static final int PARTS = 1_000;
    private static final long WITHOUT_FRAME = 1L << 61;

    private RowProjector() {
    }

    /** A ticket's row number is the position of the entry that made it one, so that rows derived anew have the same. */
    public static long rowNumber(Collection<JournalRow> history) {
        return history.stream().filter(JournalRow::beginsTicket).mapToLong(JournalRow::position).min()
                .orElseThrow(() -> new IllegalArgumentException("A history without its beginning has no row"));
    }

    static Projection project(long rowNo, FoldedTicket folded, Shop shop) {
        Ticket ticket = folded.ticket();
        Procedure procedure = shop.version(ticket.procedure());
        TicketFrames frames = new TicketFrames(ticket, procedure, shop);
        AlertSchedule schedule = new AlertSchedule(ticket, procedure, frames);
        return new Projection(
                new QueueRow(rowNo, row(folded, procedure, frames, schedule)),
                AlertProjector.standing(rowNo, ticket, procedure, schedule),
                AlertProjector.raised(rowNo, folded),
                CostRow.of(rowNo, folded),
                ShiftRow.of(rowNo, ticket, procedure),
                vendorCases(rowNo, ticket, frames));
    }

    /** The open cases of an open ticket; a case's frame says when the vendor's answer is due. */
    private static List<VendorCaseLine> vendorCases(long rowNo, Ticket ticket, TicketFrames frames) {
        List<Frame> answers = frames.vendorPromises();
        List<VendorCase> open = answers.isEmpty() ? List.of() : ticket.vendorCases().stream().filter(VendorCase::open).toList();
        return IntStream.range(0, open.size()).mapToObj(i -> new VendorCaseLine(rowNo, open.get(i), answers.get(i))).toList();
    }

    private static RowContent row(FoldedTicket folded, Procedure procedure, TicketFrames frames, AlertSchedule schedule) {
        Ticket ticket = folded.ticket();
        Time time = Time.of(ticket, frames);
        EffortBox effort = frames.effort();
        boolean open = ticket.stage().open();
        String holder = SortKeys.cutOrNull(ticket.holder().orElse(null), SortKeys.LENGTH);
        Level next = procedure.above(ticket.level());
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
                SortKeys.cut(ticket.level(), SortKeys.LENGTH),
                managers ? procedure.levels().size() : Math.max(0, procedure.indexOf(ticket.level())),
                ticket.stage(),
                Standing.of(ticket),
                ticket.handOverPending(),
                ticket.priority(),
                ticket.identification().isPresent(),
                holder,
                holder != null ? holder : managers ? RowContent.MANAGER : RowContent.NOBODY,
                ticket.hold().map(HoldSpan::kind).orElse(null),
                SortKeys.cut(procedure.rule(ticket.priority()).calendarId(), SortKeys.LENGTH),
                time.dueAt(),
                time.start(),
                time.allowedMillis(),
                time.leftMillis(),
                time.key(),
                (int) effort.spent().toMinutes(),
                (int) effort.allowed().toMinutes(),
                open ? (int) Math.min(Integer.MAX_VALUE, Math.round(effort.share() * PARTS)) : 0,
                CostRow.kept(ticket.costAt(ticket.level())),
                CostRow.kept(procedure.level(ticket.level()).hourlyRate()),
                next == null ? null : SortKeys.cut(next.id(), SortKeys.LENGTH),
                next == null ? null : CostRow.kept(next.hourlyRate()),
                ticket.verified(),
                ticket.closing().map(closing -> closing.kind() == Closing.Kind.UNVERIFIED).orElse(false),
                folded.needsALook(),
                millis(ticket.receivedAt()),
                millis(ticket.lastActivityAt()),
                schedule.next().map(RowProjector::millis).orElse(null),
                !open);
    }

    /** Rows keep milliseconds; what is compared with them has no more. */
    private static Instant millis(Instant instant) {
        return instant.truncatedTo(ChronoUnit.MILLIS);
    }

    /** The frame that ends first, as a row tells it. */
    private record Time(
            @Nullable Instant dueAt, @Nullable Instant start, long allowedMillis, @Nullable Long leftMillis, long key) {

        static Time of(Ticket ticket, TicketFrames frames) {
            if (!ticket.stage().open()) {
                Instant at = ticket.closing().map(Closing::at).orElse(ticket.lastActivityAt());
                return new Time(null, null, 0, null, -at.toEpochMilli());
            }
            return frames.leading().map(Time::of)
                    .orElseGet(() -> new Time(null, null, 0, null, WITHOUT_FRAME + ticket.receivedAt().toEpochMilli()));
        }

        private static Time of(Frame frame) {
            if (frame.paused()) {
                long left = leftStandingStill(frame);
                return new Time(null, millis(frame.start()), frame.allowed().toMillis(), left, STANDING_STILL + left);
            }
            Instant due = millis(frame.due());
            return new Time(due, millis(frame.start()), frame.allowed().toMillis(), null, due.toEpochMilli());
        }

        /** While it stands still, what is left does not depend on when one asks. */
        private static long leftStandingStill(Frame frame) {
            Instant since = frame.pauses().stream().filter(pause -> pause.to() == null).map(Pause::from)
                    .min(Comparator.naturalOrder()).orElse(frame.start());
            return frame.left(since).toMillis();
        }
    }
}
