package tierdesk.intake;

import java.util.Arrays;

/**
 * Counts how often each key was seen, in 12 bytes a place: keys are 64-bit hashes, of which two alike among some millions
 * are not to be expected.
 */
final class KeyCounter {

    /** More keys are not taken, so that memory stays bounded: about 50 MB. */
    static final int MOST = 2_000_000;

    private long[] keys = new long[1 << 12];
    private int[] counts = new int[keys.length];
    private int size;

    /** How often the key was seen, this time included. */
    int count(long key) {
        int place = place(keys, counts, key);
        if (counts[place] == 0) {
            if (size * 2 > keys.length) {
                grow();
                place = place(keys, counts, key);
            }
            size++;
            keys[place] = key;
        }
        return ++counts[place];
    }

    boolean full() {
        return size >= MOST;
    }

    private static int place(long[] keys, int[] counts, long key) {
        int place = spread(key) & keys.length - 1;
        while (counts[place] != 0 && keys[place] != key) {
            place = place + 1 & keys.length - 1;
        }
        return place;
    }

    private static int spread(long key) {
        long mixed = key * 0x9E3779B97F4A7C15L;
        return (int) (mixed >>> 32);
    }

    private void grow() {
        long[] biggerKeys = new long[keys.length * 2];
        int[] biggerCounts = new int[biggerKeys.length];
        for (int i = 0; i < keys.length; i++) {
            if (counts[i] != 0) {
                int place = place(biggerKeys, biggerCounts, keys[i]);
                biggerKeys[place] = keys[i];
                biggerCounts[place] = counts[i];
            }
        }
        keys = biggerKeys;
        counts = biggerCounts;
    }

    void clear() {
        Arrays.fill(counts, 0);
        size = 0;
    }
}
