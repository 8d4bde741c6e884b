package tierdesk.intake.sample;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import tierdesk.clock.SupportCalendar;

/** When a script's steps happen: in support hours, and none after now. */
final class Timetable {

    /** After the last step of a ticket that stands open, in minutes of its steps so far: nothing happens at the very present. */
    private static final int TAIL = 12;

    private final SupportCalendar hours;
    private final Instant now;

    Timetable(SupportCalendar hours, Instant now) {
        this.hours = hours;
        this.now = now;
    }

    /** From a beginning onwards; empty where it would not be over by now. */
    Optional<List<Instant>> from(Instant begin, Script script) {
        List<Instant> times = new ArrayList<>();
        Instant at = hours.firstOpen(begin);
        for (Script.Step step : script.steps()) {
            at = later(hours, at, step.minutes());
            if (at.isAfter(now)) {
                return Optional.empty();
            }
            times.add(at);
        }
        return Optional.of(times);
    }

    /**
     * So that of the present level's frame just this much is spent now: what came before lies before, what came after lies between.
     *
     * @param frameHours the calendar by which that frame counts
     */
    List<Instant> untilNow(Script script, SupportCalendar frameHours, Duration spent) {
        List<Script.Step> steps = script.steps();
        int anchor = script.lastVisit();
        Instant arrived = frameHours.before(now, spent);
        List<Instant> before = new ArrayList<>();
        Instant at = arrived;
        for (int i = anchor; i > 0; i--) {
            at = hours.before(at, Duration.ofMinutes(Math.max(1, steps.get(i).minutes())));
            before.add(at);
        }
        Collections.reverse(before);
        List<Instant> times = new ArrayList<>(before);
        times.add(arrived);
        long all = TAIL + steps.subList(anchor + 1, steps.size()).stream().mapToInt(Script.Step::minutes).sum();
        long so = 0;
        for (Script.Step step : steps.subList(anchor + 1, steps.size())) {
            so += step.minutes();
            times.add(laterBy(frameHours, arrived, spent.multipliedBy(so).dividedBy(all)));
        }
        return times;
    }

    private static Instant later(SupportCalendar calendar, Instant at, int minutes) {
        return laterBy(calendar, at, Duration.ofMinutes(minutes));
    }

    private static Instant laterBy(SupportCalendar calendar, Instant at, Duration span) {
        return span.isPositive() ? calendar.due(at, span) : at;
    }
}
