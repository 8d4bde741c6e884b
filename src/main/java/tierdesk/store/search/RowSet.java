package tierdesk.store.search;

import java.util.Arrays;

/** Row numbers that were found, a bit each. */
public final class RowSet {

    private static final int BITS = 6;

    private long[] words = new long[1024];
    private int size;

    /** Of these numbers. */
    public static RowSet of(long[] rows) {
        RowSet set = new RowSet();
        for (long row : rows) {
            set.add(row);
        }
        return set;
    }

    /** What is in both. */
    public RowSet and(RowSet other) {
        RowSet both = new RowSet();
        for (long row : toArray()) {
            if (other.contains(row)) {
                both.add(row);
            }
        }
        return both;
    }

    void add(long row) {
        int word = Math.toIntExact(row >> BITS);
        if (word >= words.length) {
            words = Arrays.copyOf(words, Math.max(word + 1, words.length * 2));
        }
        long bit = 1L << row;
        if ((words[word] & bit) == 0) {
            words[word] |= bit;
            size++;
        }
    }

    public boolean contains(long row) {
        long word = row >> BITS;
        return word < words.length && (words[(int) word] & 1L << row) != 0;
    }

    public int size() {
        return size;
    }

    /** All of them, ascending. */
    public long[] toArray() {
        long[] rows = new long[size];
        int next = 0;
        for (int word = 0; word < words.length; word++) {
            for (long bits = words[word]; bits != 0; bits &= bits - 1) {
                rows[next++] = ((long) word << BITS) + Long.numberOfTrailingZeros(bits);
            }
        }
        return rows;
    }
}
