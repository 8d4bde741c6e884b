package tierdesk.clock;

import java.util.Arrays;

/**
 * The open stretches of a calendar between two instants, with the open time before each of them added up: any question
 * is a binary search, however far apart its instants are. Immutable; instants and lengths in nanoseconds ({@link
 * EpochNanos}).
 */
final class Timeline {

    /** Answer of a search that leads out of the covered span. */
    static final long NONE = Long.MIN_VALUE;

    private final long from;
    private final long to;
    /** Stretch i is {@code [opens[i], closes[i])}; in order, neither overlapping nor touching. */
    private final long[] opens;

    private final long[] closes;
    /** Open time in the covered span before stretch i. */
    private final long[] before;

    Timeline(long from, long to, long[] opens, long[] closes) {
        this.from = from;
        this.to = to;
        this.opens = opens;
        this.closes = closes;
        this.before = new long[opens.length];
        long sum = 0;
        for (int i = 0; i < opens.length; i++) {
            before[i] = sum;
            sum += closes[i] - opens[i];
        }
    }

    long from() {
        return from;
    }

    long to() {
        return to;
    }

    boolean covers(long at) {
        return from <= at && at <= to;
    }

    /** This and the one that begins where it ends, as one. */
    Timeline followedBy(Timeline next) {
        int here = opens.length;
        boolean touching = here > 0 && next.opens.length > 0 && closes[here - 1] == next.opens[0];
        int skipped = touching ? 1 : 0;
        int size = here + next.opens.length - skipped;
        long[] allOpens = Arrays.copyOf(opens, size);
        long[] allCloses = Arrays.copyOf(closes, size);
        System.arraycopy(next.opens, skipped, allOpens, here, next.opens.length - skipped);
        System.arraycopy(next.closes, 0, allCloses, here - skipped, next.closes.length);
        return new Timeline(from, next.to, allOpens, allCloses);
    }

    /** Open time in {@code [from, at)}. */
    long openUntil(long at) {
        int i = lastAtOrBelow(opens, at);
        return i < 0 ? 0 : before[i] + Math.min(at, closes[i]) - opens[i];
    }

    boolean isOpen(long at) {
        int i = lastAtOrBelow(opens, at);
        return i >= 0 && at < closes[i];
    }

    /** {@code at} if it is open, else the next opening; {@link #NONE} if there is none in the covered span. */
    long firstOpen(long at) {
        int i = lastAtOrBelow(opens, at);
        if (i >= 0 && at < closes[i]) {
            return at;
        }
        return i + 1 < opens.length ? opens[i + 1] : NONE;
    }

    /**
     * The earliest instant up to which {@code allowed} has been open since {@code start}; a closing time rather than
     * the opening after it.
     *
     * @param allowed more than 0
     */
    long due(long start, long allowed) {
        long target = openUntil(start) + allowed;
        int i = lastAtOrBelow(before, target - 1);
        if (i < 0) {
            return NONE;
        }
        long due = opens[i] + (target - before[i]);
        return due <= closes[i] ? due : NONE;
    }

    /**
     * The latest instant from which {@code allotment} is open until {@code end}; an opening rather than the closing
     * time before it.
     *
     * @param allotment more than 0
     */
    long before(long end, long allotment) {
        long target = openUntil(end) - allotment;
        int i = lastAtOrBelow(before, target);
        return i < 0 ? NONE : opens[i] + (target - before[i]);
    }

    /** Whether nothing is open for longer than {@code longest} somewhere between two instants of the covered span. */
    boolean closedLongerThan(long longest, long start, long end) {
        if (end - start <= longest) {
            return false;
        }
        int i = lastAtOrBelow(opens, start);
        long closedSince = i < 0 ? start : Math.max(start, Math.min(closes[i], end));
        for (i++; i < opens.length && opens[i] < end; i++) {
            if (opens[i] - closedSince > longest) {
                return true;
            }
            closedSince = closes[i];
        }
        return end - closedSince > longest;
    }

    /** Index of the first stretch that ends after {@code at}. */
    int firstEndingAfter(long at) {
        int i = lastAtOrBelow(opens, at);
        return i >= 0 && at < closes[i] ? i : i + 1;
    }

    int size() {
        return opens.length;
    }

    long opens(int i) {
        return opens[i];
    }

    long closes(int i) {
        return closes[i];
    }

    /** Index of the last element that is not above {@code key} in an ascending array, or -1. */
    private static int lastAtOrBelow(long[] ascending, long key) {
        int found = Arrays.binarySearch(ascending, key);
        return found >= 0 ? found : -found - 2;
    }
}
