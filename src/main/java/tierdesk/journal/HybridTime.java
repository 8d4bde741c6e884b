package tierdesk.journal;

/**
 * A hybrid logical clock's reading: later events read later on every installation that has heard of the earlier ones, whatever the
 * wall clocks say. It orders entries; it is not the time at which something happened.
 *
 * @param millis milliseconds since 1970 UTC, at least the wall clock's when it was read
 * @param counter tells readings of one millisecond apart
 */
public record HybridTime(long millis, int counter) implements Comparable<HybridTime> {

    public static final HybridTime ZERO = new HybridTime(0, 0);

    @Override
    public int compareTo(HybridTime other) {
        int byMillis = Long.compare(millis, other.millis);
        return byMillis != 0 ? byMillis : Integer.compare(counter, other.counter);
    }
}
