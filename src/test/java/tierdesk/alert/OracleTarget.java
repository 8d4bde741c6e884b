package tierdesk.alert;

import java.util.List;
import tierdesk.procedure.frame.FrameKind;
import tierdesk.procedure.ticket.WorkItem;

/**
 * A frame as the oracle reckons it: in milliseconds, by trying instants, not by arithmetic on calendars.
 *
 * @param bookings for the effort box; null for frames of time
 * @param repeatHours on which repeats are counted
 */
record OracleTarget(
        FrameKind kind,
        String subject,
        long start,
        long allowed,
        long spentBefore,
        long since,
        NaiveHours hours,
        NaiveHours repeatHours,
        List<long[]> pauses,
        List<WorkItem> bookings) {

    static final long NEVER = Long.MAX_VALUE;
    private static final long MINUTE = 60_000;

    String revision() {
        return allowed / 1000 + "s";
    }

    /** When so much of it is reached. */
    long reached(int percent, boolean minuteByMinute) {
        long mark = allowed * percent / 100 - spentBefore;
        if (bookings != null) {
            return booked(mark);
        }
        return counted(hours, start, mark, minuteByMinute);
    }

    long spentUntil(long to) {
        return spent(hours, start, to);
    }

    long repeated(long from, long every, boolean minuteByMinute) {
        return counted(repeatHours, from, every, minuteByMinute);
    }

    private long booked(long mark) {
        long sum = 0;
        if (sum >= mark) {
            return since;
        }
        for (WorkItem item : bookings) {
            sum += item.minutes() * MINUTE;
            if (sum >= mark) {
                return item.at().toEpochMilli();
            }
        }
        return NEVER;
    }

    private long counted(NaiveHours on, long from, long mark, boolean minuteByMinute) {
        if (mark <= 0) {
            return pauses.stream().anyMatch(pause -> pause[1] == NEVER && pause[0] < from) ? NEVER : from;
        }
        return minuteByMinute ? walk(on, from, mark) : bisect(on, from, mark);
    }

    /** The first instant at which that much was counted, by halving what is left to search. */
    private long bisect(NaiveHours on, long from, long mark) {
        long low = from;
        long high = on.last();
        if (spent(on, from, high) < mark) {
            return NEVER;
        }
        while (low < high) {
            long middle = (low + high) >>> 1;
            if (spent(on, from, middle) >= mark) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    private long spent(NaiveHours on, long from, long to) {
        long counted = on.between(from, to);
        long reached = from;
        for (long[] pause : pauses) {
            long begins = Math.max(reached, pause[0]);
            long ends = Math.min(to, pause[1]);
            counted -= on.between(begins, ends);
            reached = Math.max(reached, Math.min(ends, to));
        }
        return counted;
    }

    /** The same, minute by minute, the last minute millisecond by millisecond. */
    private long walk(NaiveHours on, long from, long mark) {
        long sum = 0;
        long standsStill = pauses.stream().filter(pause -> pause[1] == NEVER).mapToLong(pause -> pause[0]).min().orElse(on.last());
        for (long at = from; at < standsStill;) {
            long next = Math.min((at / MINUTE + 1) * MINUTE, standsStill);
            long begin = at;
            long counted = 0;
            boolean whole = pauses.stream().noneMatch(pause -> pause[0] < next && begin < pause[1]);
            if (whole) {
                counted = on.open(at) ? next - at : 0;
                if (sum + counted >= mark) {
                    return at + (mark - sum);
                }
            } else if (on.open(at) && pauses.stream().noneMatch(pause -> pause[0] <= begin && next <= pause[1])) {
                for (long tick = at; tick < next; tick++) {
                    long now = tick;
                    if (pauses.stream().noneMatch(pause -> pause[0] <= now && now < pause[1]) && sum + ++counted >= mark) {
                        return tick + 1;
                    }
                }
            }
            sum += counted;
            at = next;
        }
        return NEVER;
    }
}
