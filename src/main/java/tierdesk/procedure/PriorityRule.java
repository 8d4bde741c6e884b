package tierdesk.procedure;

import java.time.Duration;

/**
 * What a priority changes (CLOCK.md, "Numbers to start from").
 *
 * @param framePercent the level's frames and boxes in percent of what {@link Level} says (P1 50, P4 200)
 * @param calendarId the support calendar that counts for tickets of this priority
 * @param contract the client's clock: business time from creation to resolution
 */
public record PriorityRule(int framePercent, String calendarId, Duration contract) {

    public Duration scale(Duration frame) {
        // in milliseconds: a Duration multiplies as a decimal number, which is a hundred times dearer
        return Duration.ofMillis(frame.toMillis() * framePercent / 100);
    }
}
