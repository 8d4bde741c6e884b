package tierdesk.desk;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tierdesk.procedure.alert.Audience;

/**
 * Time as an index, not a scan: which tickets want the timer's attention, and when. Each ticket's next instant is
 * {@code procedure.alert.AlertSchedule.next}, kept beside its row. All calls wait for the disk: never on the FX thread.
 */
public interface DueAlerts {

    /** The earliest instant at which any open ticket's next alert is due; empty when none is. */
    Optional<Instant> earliest();

    /** Tickets whose next alert is due at or before {@code now}, earliest first. */
    List<UUID> due(Instant now, int limit);

    /**
     * Raises what is due at {@code now} ({@code AlertSchedule.due}), as the desk, all in one transaction; on at most {@code limit} tickets, those
     * that are due earliest. A ticket of which nothing turns out to be due only gets its next instant anew.
     *
     * @return what was raised, in the order in which it was reached; empty when nothing was, though more may be due when {@code limit} was met
     * @throws CannotSaveException when it could not be forced to disk; nothing was raised
     */
    List<AlertRow> raise(Instant now, int limit);

    /**
     * Alerts that still say something ({@code AlertSchedule.standing}) and are not snoozed past {@code now}: breaches before warnings, in each
     * those that were reached first.
     *
     * @param heardBy only those that this person hears; null for all
     */
    List<AlertRow> open(Instant now, @Nullable Recipient heardBy, int limit);

    /** How many of {@link #open} there are, warnings for the list only left out. */
    long openCount(Instant now, @Nullable Recipient heardBy);

    /** Open tickets of which the frame that ends first ends in {@code [from, to)}, earliest first. */
    List<TicketRow> runningOut(Instant from, Instant to, int limit);

    /** How many there are of {@link #runningOut}. */
    long countRunningOut(Instant from, Instant to);

    /** Warnings and breaches raised (repeats and snoozed ones that came back left out), by day in {@code zone}, both days included, and level. */
    List<DayCount> raisedByDay(LocalDate first, LocalDate last, ZoneId zone);

    /**
     * A raised alert, as the list shows it.
     *
     * @param level the level the ticket is at now
     * @param levelIndex its position in the ticket's procedure; the number of levels at the Manager Decision Point
     * @param key see {@code procedure.alert.AlertKey}
     * @param audience who hears it, as the ticket stands now
     */
    record AlertRow(
            UUID ticket,
            String number,
            String subject,
            String customer,
            String level,
            int levelIndex,
            String key,
            Instant raisedAt,
            Instant crossedAt,
            Audience audience,
            @Nullable Instant snoozedUntil) {

        /** Who holds the ticket now; null for nobody. */
        public @Nullable String holder() {
            return audience.holder();
        }
    }

    /**
     * A person who hears alerts.
     *
     * @param levels ids of the levels that the person serves
     */
    record Recipient(String technician, Set<String> levels, boolean manager) {

        public Recipient {
            levels = Set.copyOf(levels);
        }

        public boolean hears(AlertRow alert) {
            return alert.audience().hears(technician, levels, manager);
        }
    }

    /** @param level id of the level the ticket was at when the alert was raised */
    record DayCount(LocalDate day, String level, int warnings, int breaches) {
    }
}
