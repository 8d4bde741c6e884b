package tierdesk.clock;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Looks for the instant at which one frame is used up, forwards or backwards, and says at once when there is none. */
final class FrameSearch {

    private static final long LONGEST_CLOSED = SupportCalendar.LONGEST_CLOSED.toNanos();
    private static final long HORIZON = SupportCalendar.HORIZON.toNanos();
    private static final long STEP = TimeUnit.DAYS.toNanos(366);
    private static final int DAYS_A_YEAR = 366;

    private final String calendar;
    private final GrowingTimeline timeline;
    private final Duration frame;

    /** @throws IllegalArgumentException if the frame is negative */
    FrameSearch(String calendar, GrowingTimeline timeline, Duration frame) {
        if (frame.isNegative()) {
            throw new IllegalArgumentException("A frame cannot be negative: " + frame);
        }
        this.calendar = calendar;
        this.timeline = timeline;
        this.frame = frame;
    }

    Instant due(Instant start, List<PauseUnion.Part> pauses) {
        long left = coveredFrame(start);
        long cursor = EpochNanos.clamp(start);
        for (PauseUnion.Part pause : pauses) {
            if (pause.to() <= cursor) {
                continue;
            }
            if (cursor < pause.from()) {
                long due = forwards(cursor, left);
                // a frame that is used up when the pause begins is not moved by it; one of zero waits for the clock
                if (due < pause.from() || (due == pause.from() && left > 0)) {
                    return EpochNanos.instant(due);
                }
                left -= open(cursor, pause.from());
            }
            if (pause.to() == PauseUnion.RUNNING) {
                throw never("held", EpochNanos.instant(pause.from()), frame);
            }
            cursor = pause.to();
        }
        return EpochNanos.instant(forwards(cursor, left));
    }

    /** For a frame of more than zero. */
    Instant before(Instant end, List<PauseUnion.Part> pauses) {
        long left = coveredFrame(end);
        long cursor = EpochNanos.clamp(end);
        for (PauseUnion.Part pause : pauses.reversed()) {
            if (cursor <= pause.from()) {
                continue;
            }
            if (pause.to() < cursor) {
                long start = backwards(cursor, left);
                if (pause.to() <= start) {
                    return EpochNanos.instant(start);
                }
                left -= open(pause.to(), cursor);
            }
            cursor = pause.from();
        }
        return EpochNanos.instant(backwards(cursor, left));
    }

    /** The frame in nanoseconds, if it and the instant are such that an answer is possible. */
    private long coveredFrame(Instant at) {
        if (!EpochNanos.covers(at)) {
            String first = String.valueOf(EpochNanos.FIRST_YEAR);
            throw never("outside_years", at, first, String.valueOf(EpochNanos.LAST_YEAR));
        }
        if (frame.compareTo(SupportCalendar.HORIZON) > 0) {
            throw beyondHorizon(at);
        }
        return frame.toNanos();
    }

    private long open(long from, long to) {
        Timeline line = timeline.covering(from, to);
        return line.openUntil(to) - line.openUntil(from);
    }

    private long forwards(long start, long left) {
        long limit = Math.min(start + HORIZON, EpochNanos.LATEST);
        Timeline line = timeline.covering(start, start);
        while (true) {
            long found = left == 0 ? line.firstOpen(start) : line.due(start, left);
            if (line.closedLongerThan(LONGEST_CLOSED, start, found == Timeline.NONE ? line.to() : found)) {
                throw closedTooLong("closed_after", start);
            }
            if (found != Timeline.NONE && found <= limit) {
                return found;
            }
            if (line.to() >= limit) {
                throw beyondHorizon(EpochNanos.instant(start));
            }
            line = timeline.covering(start, Math.min(line.to() + STEP, EpochNanos.LATEST));
        }
    }

    private long backwards(long end, long left) {
        long limit = Math.max(end - HORIZON, EpochNanos.EARLIEST);
        Timeline line = timeline.covering(end, end);
        while (true) {
            long found = line.before(end, left);
            if (line.closedLongerThan(LONGEST_CLOSED, found == Timeline.NONE ? line.from() : found, end)) {
                throw closedTooLong("closed_before", end);
            }
            if (found != Timeline.NONE && found >= limit) {
                return found;
            }
            if (line.from() <= limit) {
                throw beyondHorizon(EpochNanos.instant(end));
            }
            line = timeline.covering(Math.max(line.from() - STEP, EpochNanos.EARLIEST), end);
        }
    }

    private UnreachableFrameException closedTooLong(String key, long at) {
        return never(key, frame, years(SupportCalendar.LONGEST_CLOSED), EpochNanos.instant(at));
    }

    private UnreachableFrameException beyondHorizon(Instant at) {
        return never("beyond_horizon", frame, years(SupportCalendar.HORIZON), at);
    }

    private static String years(Duration duration) {
        return String.valueOf(duration.toDays() / DAYS_A_YEAR);
    }

    private UnreachableFrameException never(String key, Object... args) {
        Object[] all = new Object[args.length + 1];
        all[0] = calendar;
        System.arraycopy(args, 0, all, 1, args.length);
        return new UnreachableFrameException(Problem.of(key, all));
    }
}
