package tierdesk.report.dossier;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import tierdesk.journal.Shop;
import tierdesk.procedure.Procedure;
import tierdesk.procedure.alert.AlertKey;
import tierdesk.procedure.frame.FrameKind;
import tierdesk.procedure.frame.TicketFrames;
import tierdesk.procedure.ticket.AlertState;
import tierdesk.procedure.ticket.Ticket;
import tierdesk.procedure.ticket.Visit;

/** What a ticket has used up of the time that each level had for it, and of the hands-on time; closed tickets included. */
final class LevelUse {

    private final Ticket ticket;
    private final Procedure procedure;
    private final TicketFrames frames;
    private final Instant now;

    LevelUse(Ticket ticket, Shop shop, Instant now) {
        this.ticket = ticket;
        this.procedure = shop.version(ticket.procedure());
        this.frames = new TicketFrames(ticket, procedure, shop);
        this.now = now;
    }

    /** Ids of the levels that had it, in the order in which they first did. */
    List<String> levels() {
        Set<String> levels = new LinkedHashSet<>();
        ticket.visits().forEach(visit -> levels.add(visit.level()));
        return List.copyOf(levels);
    }

    /** Support time during one stay, without the times the level's clock stood still. */
    Duration spent(Visit visit) {
        return frames.spentDuring(visit, now);
    }

    Duration spent(String level) {
        return frames.spentAt(level, now);
    }

    /** What was prescribed, with what was added on record. */
    Duration allowed(String level) {
        return procedure.elapsedFrame(level, ticket.priority()).plus(added(level));
    }

    Duration handsOn(String level) {
        return Duration.ofMinutes(ticket.minutesAt(level));
    }

    Duration handsOnAllowed(String level) {
        return procedure.effortBox(level, ticket.priority()).plus(added(level));
    }

    /** When a frame of this kind was spent at a level for the first time, as far as an alert told it. */
    Optional<Instant> spentSince(FrameKind kind, String level) {
        return ticket.alerts().values().stream()
                .filter(alert -> AlertKey.read(alert.key()).filter(key -> key.kind() == kind && key.threshold().spent()
                        && key.subject().startsWith(level + " ")).isPresent())
                .map(AlertState::crossedAt).min(Instant::compareTo);
    }

    boolean exceeded(FrameKind kind, String level) {
        Duration allowed = kind == FrameKind.EFFORT ? handsOnAllowed(level) : allowed(level);
        Duration spent = kind == FrameKind.EFFORT ? handsOn(level) : spent(level);
        return spentSince(kind, level).isPresent() || allowed.isPositive() && spent.compareTo(allowed) > 0;
    }

    private Duration added(String level) {
        return visits(level).map(Visit::extended).reduce(Duration.ZERO, Duration::plus);
    }

    Stream<Visit> visits(String level) {
        return ticket.visits().stream().filter(visit -> visit.level().equals(level));
    }

    /** When a stay ended, or the instant until which it is reckoned. */
    Instant end(Visit visit) {
        return Objects.requireNonNullElse(visit.leftAt(), now);
    }
}
