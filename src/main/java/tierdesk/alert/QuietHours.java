package tierdesk.alert;

import java.time.DayOfWeek;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.Set;

/**
 * When a person is not to be interrupted; what comes meanwhile is told as one digest afterwards.
 *
 * @param from first minute of quiet, in the person's own zone
 * @param to first minute after it; not after {@code from} it is that time on the next day
 * @param days on which quiet begins; where it runs over midnight, the morning after belongs to the day before
 * @param breachesThrough spent frames are told all the same, also when they are told again
 */
public record QuietHours(boolean on, LocalTime from, LocalTime to, Set<DayOfWeek> days, boolean breachesThrough) {

    public static final QuietHours NONE =
            new QuietHours(false, LocalTime.of(18, 0), LocalTime.of(8, 0), EnumSet.allOf(DayOfWeek.class), false);

    public QuietHours {
        days = Set.copyOf(days);
    }

    public boolean at(LocalDateTime moment) {
        if (!on) {
            return false;
        }
        LocalTime time = moment.toLocalTime();
        DayOfWeek today = moment.getDayOfWeek();
        if (from.isBefore(to)) {
            return days.contains(today) && !time.isBefore(from) && time.isBefore(to);
        }
        return !time.isBefore(from) ? days.contains(today) : time.isBefore(to) && days.contains(today.minus(1));
    }

    /** Whether an alert of this kind interrupts also while it is quiet. */
    public boolean passes(AlertKind kind) {
        return breachesThrough && (kind == AlertKind.BREACH || kind == AlertKind.REPEAT);
    }
}
