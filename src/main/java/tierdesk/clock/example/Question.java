package tierdesk.clock.example;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import tierdesk.clock.Pause;
import tierdesk.clock.SupportCalendar;
import tierdesk.clock.UnreachableFrameException;

/** What a worked example asks a calendar. */
public sealed interface Question {

    /** When is a frame used up (rule 5)? */
    record Due(SupportCalendar calendar, Instant start, Duration allotment, List<Pause> pauses) implements Question {}

    /** How much open time lies between two instants (rule 1)? */
    record Elapsed(SupportCalendar calendar, Instant start, Instant end, List<Pause> pauses) implements Question {}

    /** From when on is so much open time left before an instant (rule 6)? */
    record Before(SupportCalendar calendar, Instant end, Duration allotment, List<Pause> pauses) implements Question {}

    /** When is the calendar open, from an instant on? */
    record FirstOpen(SupportCalendar calendar, Instant start) implements Question {}

    /** Nothing that could be asked: the example or its calendar is wrong in itself, and the sentence says how. */
    record Wrong(String sentence) implements Question {}

    /** What the calendar answers. */
    default Answer answer() {
        try {
            return switch (this) {
                case Due(var calendar, var start, var allotment, var pauses) ->
                    new Answer.At(calendar.due(start, allotment, pauses));
                case Elapsed(var calendar, var start, var end, var pauses) ->
                    new Answer.Lasting(calendar.elapsed(start, end, pauses));
                case Before(var calendar, var end, var allotment, var pauses) ->
                    new Answer.At(calendar.before(end, allotment, pauses));
                case FirstOpen(var calendar, var start) -> new Answer.At(calendar.firstOpen(start));
                case Wrong(var sentence) -> new Answer.Refused(sentence);
            };
        } catch (UnreachableFrameException never) {
            return new Answer.Refused(never.problem().sentence());
        }
    }
}
