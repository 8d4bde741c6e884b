package tierdesk.desk.figure;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tierdesk.procedure.Priority;
import tierdesk.procedure.Procedure;
import tierdesk.procedure.Stage;
import tierdesk.procedure.frame.CalendarBook;
import tierdesk.procedure.frame.TicketFrames;
import tierdesk.procedure.ticket.Closing;
import tierdesk.procedure.ticket.Cycle;
import tierdesk.procedure.ticket.Identification;
import tierdesk.procedure.ticket.Ticket;
import tierdesk.procedure.ticket.Visit;

/**
 * What one ticket comes to in the figures; depends on its history and the shop alone, not on when one asks.
 *
 * @param closedAt null while open
 * @param level the id of the level it is or was last at; {@link Step#MANAGER} at the decision point
 * @param startedAt the id of the level at which it came in
 * @param startedRank that level's position in the procedure, from 0
 * @param qualified business time from coming in until a level first said yes; null until then
 * @param qualifyWithin the frame for it
 * @param resolved business time from coming in until it was last resolved, without the times that the contract's clock stood still; null until then
 * @param contract the frame for it
 * @param way its steps, in order
 * @param levels what it took at each level, in the order in which it came there
 */
public record TicketFigure(
        Instant receivedAt,
        @Nullable Instant closedAt,
        String customer,
        String category,
        Priority priority,
        String level,
        String startedAt,
        int startedRank,
        int highestRank,
        boolean reopened,
        boolean rejected,
        boolean pingPong,
        boolean vendor,
        boolean unverified,
        @Nullable Duration qualified,
        Duration qualifyWithin,
        @Nullable Duration resolved,
        Duration contract,
        BigDecimal cost,
        List<Step> way,
        List<AtLevel> levels) {

    /**
     * What a ticket took at one level, over all visits.
     *
     * @param spent business time without the times the level's clock stood still; null while it is there
     * @param allowed the level's frame, with what was added to it
     */
    public record AtLevel(String level, @Nullable Duration spent, Duration allowed, int minutes, BigDecimal cost) {
    }

    /** What a ticket under this procedure comes to. */
    public static TicketFigure of(Ticket ticket, Procedure procedure, CalendarBook calendars) {
        TicketFrames frames = new TicketFrames(ticket, procedure, calendars);
        List<Step> way = ProcedureWay.of(ticket, procedure);
        Visit first = ticket.visits().getFirst();
        Optional<Instant> qualifiedAt = ticket.visits().stream().map(Visit::qualifiedAt).filter(at -> at != null).findFirst();
        boolean open = ticket.stage().open();
        return new TicketFigure(
                ticket.receivedAt(),
                open ? null : ticket.closing().map(Closing::at).orElse(ticket.lastActivityAt()),
                ticket.customer(),
                ticket.identification().map(Identification::category).orElse(""),
                ticket.priority(),
                ticket.stage() == Stage.MANAGER_DECISION ? Step.MANAGER : ticket.level(),
                first.level(),
                Math.max(0, procedure.indexOf(first.level())),
                ticket.visits().stream().mapToInt(visit -> procedure.indexOf(visit.level())).max().orElse(0),
                ticket.reopenings() > 0,
                ticket.cycles().stream().anyMatch(cycle -> cycle.outcome() == Cycle.Outcome.REJECTED),
                pingPong(ticket.visits()),
                !ticket.vendorCases().isEmpty(),
                ticket.closing().map(closing -> closing.kind() == Closing.Kind.UNVERIFIED).orElse(false),
                qualifiedAt.map(at -> frames.counted(ticket.receivedAt(), at)).orElse(null),
                procedure.qualifyWithin(first.level(), ticket.priority()),
                resolvedAt(ticket).map(at -> frames.counted(ticket.receivedAt(), at)).orElse(null),
                procedure.rule(ticket.priority()).contract(),
                ticket.cost(),
                way,
                atLevels(ticket, procedure, frames));
    }

    /** When it was last resolved, unless that came to nothing. */
    private static Optional<Instant> resolvedAt(Ticket ticket) {
        if (ticket.stage() != Stage.VERIFYING && ticket.stage() != Stage.CLOSED) {
            return Optional.empty();
        }
        return ticket.cycles().isEmpty() ? ticket.closing().map(Closing::at) : Optional.of(ticket.cycles().getLast().resolvedAt());
    }

    /** From one level to another and straight back. */
    private static boolean pingPong(List<Visit> visits) {
        String before = "";
        String last = "";
        for (Visit visit : visits) {
            String level = visit.level();
            if (!level.equals(last)) {
                if (level.equals(before)) {
                    return true;
                }
                before = last;
                last = level;
            }
        }
        return false;
    }

    private static List<AtLevel> atLevels(Ticket ticket, Procedure procedure, TicketFrames frames) {
        Map<String, Duration> added = new LinkedHashMap<>();
        ticket.visits().forEach(visit -> added.merge(visit.level(), visit.extended(), Duration::plus));
        return added.entrySet().stream().map(entry -> {
            String level = entry.getKey();
            return new AtLevel(level, spentAt(level, ticket, frames),
                    procedure.elapsedFrame(level, ticket.priority()).plus(entry.getValue()),
                    ticket.minutesAt(level),
                    ticket.work().stream().filter(item -> item.level().equals(level)).map(item -> item.cost())
                            .reduce(new BigDecimal("0.00"), BigDecimal::add));
        }).toList();
    }

    private static @Nullable Duration spentAt(String level, Ticket ticket, TicketFrames frames) {
        Instant left = Instant.MIN;
        for (Visit visit : ticket.visits()) {
            if (visit.level().equals(level)) {
                Instant at = visit.leftAt();
                if (at == null) {
                    return null;
                }
                left = at;
            }
        }
        return frames.spentAt(level, left);
    }

    /** It took no step that the procedure does not prescribe. */
    public boolean conforming() {
        return way.stream().allMatch(step -> step.kind().conforming());
    }

    /** It came in at the lowest level and never rose above it. */
    public boolean stayedLowest() {
        return startedRank == 0 && highestRank <= 0;
    }
}
