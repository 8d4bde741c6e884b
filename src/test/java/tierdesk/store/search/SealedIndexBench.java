package tierdesk.store.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import java.util.concurrent.Callable;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.IOContext;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tierdesk.store.key.Cost;
import tierdesk.store.key.KeyFile;
import tierdesk.store.key.Protection;

/** What it costs that the search index is sealed, at 1,000,000 tickets. The floor is the same index in clear. */
@DisplayName("A sealed search index")
final class SealedIndexBench {

    private static final int TICKETS = 1_000_000;
    private static final int WORDS = 20;
    private static final int DIFFERENT_WORDS = 200_000;
    private static final int ADDED = 2_000;
    private static final int TIMES = 15;

    @TempDir
    Path folder;

    private final Random random = new Random(20261127);

    @Test
    @DisplayName("answers and takes in almost as quickly as a clear one")
    void costs() throws Exception {
        Protection protection = KeyFile.make("four words nobody guesses", new Cost(64, 1, 1)).protection();
        try (TextIndex index = TextIndex.open(folder.resolve("clear"), Protection.NONE)) {
            for (int row = 1; row <= TICKETS; row++) {
                index.add(row, text());
            }
            index.commit(TICKETS);
        }
        long begin = System.nanoTime();
        try (Directory clear = FSDirectory.open(folder.resolve("clear")); Directory sealed = new SealedDirectory(FSDirectory.open(folder.resolve("sealed")), protection)) {
            for (String file : clear.listAll()) {
                if (!file.equals("write.lock")) {
                    sealed.copyFrom(clear, file, file, IOContext.DEFAULT);
                }
            }
        }
        System.out.printf("sealing an index of %d tickets: %.1f s%n", TICKETS, (System.nanoTime() - begin) / 1e9);
        double[] clear = measure("clear", Protection.NONE);
        double[] sealed = measure("sealed", protection);
        String[] what = {"opening", "a rare word", "a common word", "two beginnings of words", "taking in " + ADDED + " tickets"};
        for (int i = 0; i < what.length; i++) {
            System.out.printf("search, %s: clear %.1f ms, sealed %.1f ms = %.2f%n", what[i], clear[i], sealed[i], sealed[i] / clear[i]);
        }
        assertThat(sealed[1]).as("milliseconds for a rare word").isLessThan(100);
    }

    private double[] measure(String name, Protection protection) throws Exception {
        double opening = median(() -> {
            TextIndex.open(folder.resolve(name), protection).close();
            return true;
        });
        try (TextIndex index = TextIndex.open(folder.resolve(name), protection)) {
            double rare = median(() -> index.find("w150000"));
            double common = median(() -> index.find("w0"));
            double two = median(() -> index.find("w12 w34"));
            long begin = System.nanoTime();
            for (int i = 0; i < ADDED; i++) {
                index.add(TICKETS + 1 + i, text());
            }
            index.commit(TICKETS + ADDED);
            index.show();
            return new double[] {opening, rare, common, two, (System.nanoTime() - begin) / 1e6};
        }
    }

    /** Few words are common and most are rare, as in what people write. */
    private String text() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < WORDS; i++) {
            text.append('w').append((int) (DIFFERENT_WORDS * Math.pow(random.nextDouble(), 4))).append(' ');
        }
        return text.toString();
    }

    private static double median(Callable<?> work) throws Exception {
        double[] taken = new double[TIMES];
        for (int i = 0; i < TIMES; i++) {
            long begin = System.nanoTime();
            work.call();
            taken[i] = (System.nanoTime() - begin) / 1e6;
        }
        Arrays.sort(taken);
        return taken[TIMES / 2];
    }
}
