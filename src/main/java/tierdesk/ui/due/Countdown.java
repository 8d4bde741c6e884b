package tierdesk.ui.due;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import tierdesk.ui.text.Messages;

/** How long yet until an instant, to the second. */
final class Countdown {

    private static final int HOURS_OF_A_DAY = 24;

    private Countdown() {
    }

    /** {@code 42:17}, {@code 5:42:17}, from a day on {@code 2 d 05:42:17}; that it is late once the instant has come. */
    static String words(Messages messages, Instant now, Instant due) {
        if (!now.isBefore(due)) {
            return messages.get("due.late");
        }
        // rounded up: the second that has begun is still left
        Duration left = Duration.ofSeconds(Duration.between(now, due).plusNanos(999_999_999).toSeconds());
        long hours = left.toHours();
        String rest = String.format(Locale.ROOT, "%02d:%02d", left.toMinutesPart(), left.toSecondsPart());
        if (hours == 0) {
            return rest;
        }
        return hours < HOURS_OF_A_DAY
                ? hours + ":" + rest
                : messages.get("due.days", left.toDays(), String.format(Locale.ROOT, "%02d:%s", left.toHoursPart(), rest));
    }
}
