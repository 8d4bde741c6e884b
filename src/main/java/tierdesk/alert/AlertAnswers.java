package tierdesk.alert;

import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import tierdesk.desk.Tickets;
import tierdesk.journal.FoldedTicket;
import tierdesk.procedure.event.AlertEvent;
import tierdesk.procedure.rule.Actor;
import tierdesk.procedure.rule.RefusedException;

/** What a person answers to an alert. Both are recorded: who, until when, why. They wait for the disk: never on the FX thread. */
public final class AlertAnswers {

    private final Tickets tickets;
    private final InstantSource clock;

    public AlertAnswers(Tickets tickets, InstantSource clock) {
        this.tickets = tickets;
        this.clock = clock;
    }

    /** Takes note: the alert leaves the list, and a breach is not repeated. {@code why} may be blank. */
    public FoldedTicket acknowledge(UUID ticket, String key, String why, Actor by) throws RefusedException {
        return tickets.record(ticket, List.of(new AlertEvent.AlertAcknowledged(key, why)), by);
    }

    /**
     * Puts the alert off: it leaves the list, a breach is not repeated meanwhile, and it comes back once.
     *
     * @throws IllegalArgumentException when {@code until} has passed already
     */
    public FoldedTicket snooze(UUID ticket, String key, Instant until, String why, Actor by) throws RefusedException {
        Instant kept = until.truncatedTo(ChronoUnit.MILLIS);
        if (!kept.isAfter(clock.instant())) {
            throw new IllegalArgumentException("A snooze ends in the future, not at " + until);
        }
        return tickets.record(ticket, List.of(new AlertEvent.AlertSnoozed(key, kept, why)), by);
    }
}
