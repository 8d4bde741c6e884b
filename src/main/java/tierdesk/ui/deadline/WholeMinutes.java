package tierdesk.ui.deadline;

import java.time.Duration;
import tierdesk.ui.text.Formats;
import tierdesk.ui.text.Messages;

/** Spans in whole minutes that add up: each is the difference of two rounded places, so that the sum of the pieces is the rounded sum. */
final class WholeMinutes {

    private static final int HALF_A_MINUTE = 30;
    private static final int HOURS_OF_A_DAY = 24;

    private WholeMinutes() {
    }

    /** What is shown of a piece that begins and ends at these places of a sum. */
    static Duration between(Duration from, Duration to) {
        return Duration.ofMinutes(rounded(to) - rounded(from));
    }

    private static long rounded(Duration place) {
        return place.plusSeconds(HALF_A_MINUTE).toMinutes();
    }

    /** Hours and minutes also where a span in words would speak of days: the pieces are to add up. */
    static String words(Messages messages, Formats formats, Duration span) {
        Duration length = Duration.ofMinutes(rounded(span.abs()));
        return length.toHours() >= HOURS_OF_A_DAY
                ? messages.get("deadline.hours", formats.count(length.toHours()), length.toMinutesPart())
                : formats.span(length);
    }
}
