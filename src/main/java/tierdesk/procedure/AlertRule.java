package tierdesk.procedure;

import java.time.Duration;

/**
 * When the desk speaks up, in percent of a frame (CLOCK.md).
 *
 * @param listPercent first warning, in the list only
 * @param holderPercent second warning, to the holder
 * @param waysOnPercent from here the ticket offers escalate, extend, engage the vendor (PROCEDURE.md, "Do not grind away")
 * @param repeatEvery business time between repeats after the frame is spent
 * @param escalateAtBreach the desk escalates by itself when a level's frame is spent
 */
public record AlertRule(
        int listPercent, int holderPercent, int waysOnPercent, Duration repeatEvery, boolean escalateAtBreach) {
}
