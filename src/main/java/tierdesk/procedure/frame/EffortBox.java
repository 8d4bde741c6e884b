package tierdesk.procedure.frame;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import tierdesk.procedure.ticket.WorkItem;

/**
 * Hands-on time at the present level against what is prescribed there.
 *
 * @param subject the level and visit; part of the alert key
 * @param allowed hands-on time prescribed, extensions included
 * @param spentBefore what earlier visits to the level have used up of it
 * @param bookings work entries of this visit as they count now, in the order in which they were recorded
 * @param allowanceSince since when {@code allowed} has been what it is
 */
public record EffortBox(
        String subject, Duration allowed, Duration spentBefore, List<WorkItem> bookings, Instant allowanceSince) {

    public EffortBox {
        bookings = List.copyOf(bookings);
    }

    public Duration spent() {
        return spentBefore.plusMinutes(bookings.stream().mapToInt(WorkItem::minutes).sum());
    }

    /** 0 unspent, 1 spent, more when overspent. */
    public double share() {
        return allowed.isZero() ? 1.0 : (double) spent().toSeconds() / allowed.toSeconds();
    }

    /** When the work entry was recorded that brought it to {@code percent}; empty until one does. */
    public Optional<Instant> reached(int percent) {
        Duration mark = allowed.multipliedBy(percent).dividedBy(100);
        Duration sum = spentBefore;
        if (sum.compareTo(mark) >= 0) {
            return Optional.of(allowanceSince);
        }
        for (WorkItem booking : bookings) {
            sum = sum.plusMinutes(booking.minutes());
            if (sum.compareTo(mark) >= 0) {
                return Optional.of(booking.at());
            }
        }
        return Optional.empty();
    }

    /** The target's revision in alert keys. */
    public String revision() {
        return allowed.toSeconds() + "s";
    }
}
