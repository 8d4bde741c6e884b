package tierdesk.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Gives a reader altered files, one after the other on a thread of its own: none may take longer than a limit, none may want more memory than a limit,
 * and the reader either reads it or says why not with an exception of the product. The file that breaks this is kept in {@code target/fuzz}.
 */
final class Fuzz {

    private static final boolean NIGHTLY = Boolean.getBoolean("tierdesk.nightly");
    private static final int NIGHTLY_TIMES = 50;
    private static final long SEED = 20_261_123;
    private static final long SECONDS_A_CASE = 30;
    private static final long BYTES_A_CASE = 512L << 20;

    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    private final String what;
    private final Reader reader;
    private int read;
    private int refused;
    private long mostBytes;
    private long longest;

    /** Reads a file; says by an exception of the product why it does not. */
    @FunctionalInterface
    interface Reader {
        /** @return whether it was read; false when it was refused in a sentence without an exception */
        boolean read(Path file) throws Exception;
    }

    Fuzz(String what, Reader reader) {
        this.what = what;
        this.reader = reader;
    }

    /**
     * @param cases in each build; 50 times as many in the nightly one
     * @param refusals the exceptions by which the product says that it does not read a file
     */
    void run(int cases, Path folder, String name, List<byte[]> good, List<String> words, List<Class<? extends Exception>> refusals) throws Exception {
        int all = NIGHTLY ? cases * NIGHTLY_TIMES : cases;
        SplittableRandom random = new SplittableRandom(SEED + what.hashCode());
        Mutation mutation = new Mutation(random, good, words);
        Path file = folder.resolve(name);
        ExecutorService thread = Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().name("fuzz " + what).factory());
        try {
            for (int i = 0; i < all; i++) {
                byte[] bytes = mutation.next();
                Files.write(file, bytes);
                one(thread, file, i, refusals);
            }
        } finally {
            thread.shutdownNow();
        }
        System.out.printf("fuzzed %s: %,d cases, %,d read, %,d refused in words, 0 hung, 0 of another exception, longest %d ms, at most %,d kB of memory%n",
                what, all, read, refused, longest / 1_000_000, mostBytes >> 10);
    }

    private void one(ExecutorService thread, Path file, int number, List<Class<? extends Exception>> refusals) throws Exception {
        long began = System.nanoTime();
        AtomicLong bytes = new AtomicLong();
        try {
            boolean taken = thread.submit(() -> {
                long before = THREADS.getCurrentThreadAllocatedBytes();
                try {
                    return reader.read(file);
                } finally {
                    bytes.set(THREADS.getCurrentThreadAllocatedBytes() - before);
                }
            }).get(SECONDS_A_CASE, TimeUnit.SECONDS);
            read += taken ? 1 : 0;
            refused += taken ? 0 : 1;
        } catch (ExecutionException e) {
            Throwable cause = e.getCause();
            if (refusals.stream().noneMatch(refusal -> refusal.isInstance(cause))) {
                throw new AssertionError("Case " + number + " of " + what + ", kept as " + kept(file, number, true) + ", broke the reader", cause);
            }
            assertThat(cause.getMessage()).as("the sentence of case %d of %s", number, what).isNotBlank();
            refused++;
        } catch (TimeoutException e) {
            throw new AssertionError("Case " + number + " of " + what + ", kept as " + kept(file, number, true) + ", does not end", e);
        }
        longest = Math.max(longest, System.nanoTime() - began);
        mostBytes = Math.max(mostBytes, bytes.get());
        assertThat(bytes.get()).as("memory for case %d of %s, kept as %s", number, what, kept(file, number, bytes.get() > BYTES_A_CASE))
                .isLessThanOrEqualTo(BYTES_A_CASE);
    }

    private Path kept(Path file, int number, boolean broken) throws IOException {
        Path place = Path.of("target", "fuzz", what.replace(' ', '-') + "-" + number);
        if (broken) {
            Files.createDirectories(place.getParent());
            Files.copy(file, place, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        }
        return place;
    }
}
