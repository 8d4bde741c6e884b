package tierdesk.clock.example;

import java.time.Duration;
import java.time.Instant;

/** What comes out of a worked example, or is expected to. */
public sealed interface Answer {

    /** A point in time. */
    record At(Instant instant) implements Answer {}

    /** An amount of open time. */
    record Lasting(Duration duration) implements Answer {}

    /** There is no answer: the frame is never used up, or the example or its calendar is wrong in itself. */
    record Refused(String sentence) implements Answer {}

    /** Whether this is what was expected. One refusal is as good as another: what its sentence says is not compared. */
    default boolean meets(Answer expected) {
        return this instanceof Refused ? expected instanceof Refused : equals(expected);
    }
}
