package tierdesk.clock;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Builds the strip that the time between two instants is made of. */
final class Explanation {

    private final OpenHours hours;
    private final Timeline line;
    private final long from;
    private final long to;
    private final List<Stretch> strip = new ArrayList<>();

    /** @param line covers both instants, the first of which is the earlier */
    Explanation(OpenHours hours, Timeline line, long from, long to) {
        this.hours = hours;
        this.line = line;
        this.from = from;
        this.to = to;
    }

    List<Stretch> strip(List<Pause> pauses) {
        List<PauseUnion.Part> parts = PauseUnion.of(pauses);
        List<OpenHours.Cut> holidays = holidaysThatTakeHours();
        long cursor = from;
        for (int i = line.firstEndingAfter(from); i < line.size() && line.opens(i) < to; i++) {
            long opens = Math.max(from, line.opens(i));
            long closes = Math.min(to, line.closes(i));
            addClosed(cursor, opens, holidays);
            addOpen(opens, closes, parts);
            cursor = closes;
        }
        addClosed(cursor, to, holidays);
        return List.copyOf(strip);
    }

    private List<OpenHours.Cut> holidaysThatTakeHours() {
        return hours.cuts(hours.dateOf(from).minusDays(1), hours.dateOf(to).plusDays(2)).values().stream()
                .flatMap(List::stream)
                .filter(cut -> cut.from() < to && from < cut.to() && hours.taken(cut) > 0)
                .sorted(Comparator.comparingLong(OpenHours.Cut::from))
                .toList();
    }

    private void addOpen(long opens, long closes, List<PauseUnion.Part> pauses) {
        long cursor = opens;
        for (PauseUnion.Part pause : pauses) {
            long begins = Math.max(cursor, pause.from());
            long ends = Math.min(closes, pause.to());
            if (begins < ends) {
                addCounted(cursor, begins);
                strip.add(new Stretch.Paused(EpochNanos.instant(begins), EpochNanos.instant(ends), pause.index()));
                cursor = ends;
            }
        }
        addCounted(cursor, closes);
    }

    private void addCounted(long begins, long ends) {
        if (begins < ends) {
            strip.add(new Stretch.Counted(EpochNanos.instant(begins), EpochNanos.instant(ends)));
        }
    }

    private void addClosed(long begins, long ends, List<OpenHours.Cut> holidays) {
        long cursor = begins;
        for (OpenHours.Cut holiday : holidays) {
            long holidayBegins = Math.max(cursor, holiday.from());
            long holidayEnds = Math.min(ends, holiday.to());
            if (holidayBegins < holidayEnds) {
                addOutsideHours(cursor, holidayBegins);
                strip.add(new Stretch.OnHoliday(
                        EpochNanos.instant(holidayBegins), EpochNanos.instant(holidayEnds), holiday.name()));
                cursor = holidayEnds;
            }
        }
        addOutsideHours(cursor, ends);
    }

    private void addOutsideHours(long begins, long ends) {
        if (begins < ends) {
            strip.add(new Stretch.Closed(EpochNanos.instant(begins), EpochNanos.instant(ends)));
        }
    }
}
