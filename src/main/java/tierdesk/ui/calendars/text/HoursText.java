package tierdesk.ui.calendars.text;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import tierdesk.clock.OpenInterval;

/**
 * The hours of one day as a line of text: {@code 9-12, 13-17:30}, {@code 22:00–06:00}, {@code 0-24}; an empty line is closed.
 *
 * @param intervals what could be read
 * @param unreadable the parts that are no interval, as typed
 * @param empty the parts that begin and end at the same time, as typed; 24 hours are written {@code 0-24}
 */
public record HoursText(List<OpenInterval> intervals, List<String> unreadable, List<String> empty) {

    public HoursText {
        intervals = List.copyOf(intervals);
        unreadable = List.copyOf(unreadable);
        empty = List.copyOf(empty);
    }

    public static HoursText read(String typed) {
        List<OpenInterval> intervals = new ArrayList<>();
        List<String> unreadable = new ArrayList<>();
        List<String> empty = new ArrayList<>();
        for (String part : typed.split("[,;+&\n]")) {
            String text = part.strip();
            if (text.isEmpty()) {
                continue;
            }
            Optional<OpenInterval> interval = interval(text);
            if (interval.isEmpty()) {
                unreadable.add(text);
            } else if (hasNoLength(interval.get())) {
                empty.add(text);
            } else {
                intervals.add(interval.get());
            }
        }
        return new HoursText(intervals, unreadable, empty);
    }

    /** Whether every part could be read. */
    public boolean isSound() {
        return unreadable.isEmpty() && empty.isEmpty();
    }

    private static Optional<OpenInterval> interval(String text) {
        String[] ends = text.split("\\s*(?:[-–—]|\\bto\\b|\\bbis\\b)\\s*", -1);
        if (ends.length != 2) {
            return Optional.empty();
        }
        Optional<LocalTime> close = TimeText.isEndOfDay(ends[1]) ? Optional.of(LocalTime.MIDNIGHT) : TimeText.read(ends[1]);
        return TimeText.read(ends[0]).flatMap(open -> close.map(end -> new OpenInterval(open, end)));
    }

    /** From midnight to midnight is the whole day; any other time to itself is a slip of the finger. */
    private static boolean hasNoLength(OpenInterval interval) {
        return interval.open().equals(interval.close()) && !interval.open().equals(LocalTime.MIDNIGHT);
    }

    /** The line that reads as these intervals. */
    public static String write(List<OpenInterval> intervals) {
        return intervals.stream()
                .map(interval -> TimeText.write(interval.open()) + "–" + TimeText.writeEnd(interval.close()))
                .collect(Collectors.joining(", "));
    }
}
