package tierdesk.alert;

import java.time.LocalTime;

/**
 * When a person is not to be interrupted; what comes meanwhile is told as one digest afterwards.
 *
 * @param from first minute of quiet, in the person's own zone
 * @param to first minute after it; before {@code from} it is that time on the next day; the same is a whole day
 */
public record QuietHours(boolean on, LocalTime from, LocalTime to) {

    public static final QuietHours NONE = new QuietHours(false, LocalTime.of(18, 0), LocalTime.of(8, 0));

    public boolean at(LocalTime time) {
        if (!on) {
            return false;
        }
        return from.isBefore(to) ? !time.isBefore(from) && time.isBefore(to) : !time.isBefore(from) || time.isBefore(to);
    }
}
