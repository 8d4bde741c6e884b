package tierdesk.procedure.alert;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.IntFunction;
import tierdesk.procedure.frame.EffortBox;
import tierdesk.procedure.frame.Frame;
import tierdesk.procedure.frame.FrameKind;
import tierdesk.procedure.frame.TicketFrames;
import tierdesk.procedure.ticket.AlertState;

/**
 * What thresholds are measured on: a frame, or the effort box.
 *
 * @param reach when so many percent of it are reached
 * @param repeats the clock on which its repeats are counted: the ticket's support hours, standing still with the frame
 */
record AlertTarget(
        FrameKind kind,
        String subject,
        String revision,
        Instant allowanceSince,
        IntFunction<Optional<Instant>> reach,
        Frame repeats) {

    static List<AlertTarget> of(TicketFrames frames) {
        List<AlertTarget> targets = new ArrayList<>();
        for (Frame frame : frames.all()) {
            if (!frame.kind().warns() || frame.allowed().isPositive()) {
                targets.add(new AlertTarget(frame.kind(), frame.subject(), frame.revision(), frame.allowanceSince(), frame::reached,
                        repeats(frame, frames)));
            }
        }
        frames.level().ifPresent(level -> {
            EffortBox box = frames.effort();
            if (box.allowed().isPositive()) {
                targets.add(new AlertTarget(FrameKind.EFFORT, box.subject(), box.revision(), box.allowanceSince(), box::reached,
                        repeats(level, frames)));
            }
        });
        return targets;
    }

    private static Frame repeats(Frame frame, TicketFrames frames) {
        return new Frame(frame.kind(), frame.subject(), frames.calendar(), frame.start(), frame.allowed(), Duration.ZERO, frame.pauses(),
                frame.allowanceSince());
    }

    Optional<Instant> reached(int percent) {
        return reach.apply(percent);
    }

    /** When that much business time has passed since {@code from}; empty while it stands still. */
    Optional<Instant> businessTime(Instant from, Duration duration) {
        return repeats.reached(from, duration);
    }

    AlertKey key(Threshold threshold) {
        return new AlertKey(kind, subject, threshold, revision);
    }

    /** What was raised of this target. A long history holds hundreds of keys, most of other targets: so they are compared before one is parsed. */
    NavigableMap<Threshold, AlertState> raised(Map<String, AlertState> alerts) {
        String before = AlertKey.beforeThreshold(kind, subject);
        String after = AlertKey.afterThreshold(revision);
        NavigableMap<Threshold, AlertState> raised = new TreeMap<>();
        alerts.forEach((key, state) -> {
            if (key.startsWith(before) && key.endsWith(after)) {
                AlertKey.read(key).filter(read -> read.subject().equals(subject)).ifPresent(read -> raised.put(read.threshold(), state));
            }
        });
        return raised;
    }
}
