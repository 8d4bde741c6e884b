package tierdesk.store.queue;

import java.util.Arrays;

/** Numbers in a row, eight bytes each. */
final class LongList {

    private long[] numbers = new long[1024];
    private int size;

    void add(long number) {
        if (size == numbers.length) {
            numbers = Arrays.copyOf(numbers, size * 2);
        }
        numbers[size++] = number;
    }

    long[] toArray(boolean reversed) {
        long[] all = Arrays.copyOf(numbers, size);
        if (reversed) {
            for (int i = 0, j = size - 1; i < j; i++, j--) {
                long swapped = all[i];
                all[i] = all[j];
                all[j] = swapped;
            }
        }
        return all;
    }
}
