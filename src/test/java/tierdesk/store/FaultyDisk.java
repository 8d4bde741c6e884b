package tierdesk.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import org.h2.store.fs.FilePath;
import org.h2.store.fs.FilePathWrapper;
import tierdesk.store.database.DelegatedFile;

/**
 * A file system of H2's, as {@code faulty:}, whose disk fails on demand: full, gone, or cut short in the middle of a write; and which can say what the
 * file would be after a power cut: what was forced, and of the blocks written since then whichever the disk happened to have written.
 */
public final class FaultyDisk extends FilePathWrapper {

    /** In URLs. */
    static final String SCHEME = "faulty";

    /** What goes wrong. */
    enum Trouble {
        NONE,
        /** No write works. */
        FULL,
        /** No write works: somebody took the right to write away, or the system did. */
        READ_ONLY,
        /** The write that fails has written half of what it should. */
        SHORT,
        /** Writes work; none can be forced. */
        SYNC_FAILS,
        /** The stick was pulled: nothing works, nothing is found. */
        GONE,
        /** Everything works, late. */
        SLOW;

        private IOException failure() {
            return new IOException(switch (this) {
                case FULL, SHORT -> "No space left on device";
                case READ_ONLY -> "Read-only file system";
                default -> "Input/output error";
            });
        }

        private boolean concerns(boolean forcing) {
            return switch (this) {
                case NONE -> false;
                case FULL, READ_ONLY, SHORT -> !forcing;
                case SYNC_FAILS -> forcing;
                case GONE, SLOW -> true;
            };
        }
    }

    private static final AtomicReference<Trouble> TROUBLE = new AtomicReference<>(Trouble.NONE);
    private static final AtomicInteger WRITES_UNTIL = new AtomicInteger(Integer.MAX_VALUE);

    private static final AtomicInteger OPERATIONS = new AtomicInteger();
    private static final AtomicInteger OPERATIONS_UNTIL_KILL = new AtomicInteger();
    /** What the system reports of a killed process. */
    private static final int KILLED = 128 + 9;
    private static final long DELAY_NANOS = 2_000_000;

    private static volatile Unforced unforced = new Unforced();
    private static volatile Runnable afterEachWrite = () -> { };

    static void install() {
        FilePath.register(new FaultyDisk());
        unforced = new Unforced();
        afterEachWrite = () -> { };
        mend();
    }

    /** At the nth write or force from now on this process ends as if it were killed, the write half done. */
    static void killAt(int operation) {
        OPERATIONS_UNTIL_KILL.set(operation);
    }

    private static boolean killsNow() {
        OPERATIONS.incrementAndGet();
        return OPERATIONS_UNTIL_KILL.decrementAndGet() == 0;
    }

    /** How often anything was written or forced so far. */
    static int operations() {
        return OPERATIONS.get();
    }

    /** Called in the midst of things, on the thread that writes. */
    static void afterEachWrite(Runnable look) {
        afterEachWrite = look;
    }

    /** The one file that was written to, as a power cut at this moment could leave it. */
    static byte[] afterPowerCut(Path file, Random random) throws IOException {
        return unforced.afterPowerCut(Files.readAllBytes(file), random);
    }

    /** From the nth write (or force) on, it goes wrong, until mended. */
    static void fail(Trouble trouble, int writesUntil) {
        WRITES_UNTIL.set(writesUntil);
        TROUBLE.set(trouble);
    }

    static void mend() {
        TROUBLE.set(Trouble.NONE);
        WRITES_UNTIL.set(Integer.MAX_VALUE);
    }

    /** It has gone wrong at least once since {@link #fail}. */
    static boolean hasFailed() {
        return WRITES_UNTIL.get() <= 0;
    }

    @Override
    public String getScheme() {
        return SCHEME;
    }

    @Override
    public FileChannel open(String mode) throws IOException {
        return new Channel(super.open(mode));
    }

    private static boolean failsNow(boolean forcing) {
        Trouble trouble = TROUBLE.get();
        if (!trouble.concerns(forcing) || WRITES_UNTIL.decrementAndGet() > 0) {
            return false;
        }
        if (trouble == Trouble.SLOW) {
            LockSupport.parkNanos(DELAY_NANOS);
            return false;
        }
        return true;
    }

    /** Called before something else in the data folder is written or forced. */
    static void happens(boolean forcing) throws IOException {
        OPERATIONS.incrementAndGet();
        if (failsNow(forcing)) {
            throw TROUBLE.get().failure();
        }
    }

    /** Nothing can be found any more. */
    static boolean isGone() {
        return TROUBLE.get() == Trouble.GONE && hasFailed();
    }

    private static final class Channel extends DelegatedFile {

        Channel(FileChannel file) {
            super(file);
        }

        @Override
        public synchronized int write(ByteBuffer bytes, long position) throws IOException {
            if (killsNow()) {
                writeHalf(bytes, position);
                Runtime.getRuntime().halt(KILLED);
            }
            if (failsNow(false)) {
                if (TROUBLE.get() == Trouble.SHORT) {
                    writeHalf(bytes, position);
                }
                throw TROUBLE.get().failure();
            }
            unforced.write(file, position, bytes.remaining());
            int written = file.write(bytes, position);
            afterEachWrite.run();
            return written;
        }

        private void writeHalf(ByteBuffer bytes, long position) throws IOException {
            if (bytes.remaining() > 1) {
                file.write(bytes.slice(bytes.position(), bytes.remaining() / 2), position);
            }
        }

        @Override
        public int read(ByteBuffer bytes, long position) throws IOException {
            if (isGone()) {
                throw TROUBLE.get().failure();
            }
            return super.read(bytes, position);
        }

        @Override
        public synchronized int write(ByteBuffer bytes) throws IOException {
            int written = write(bytes, file.position());
            file.position(file.position() + written);
            return written;
        }

        @Override
        public void force(boolean metaData) throws IOException {
            if (killsNow()) {
                Runtime.getRuntime().halt(KILLED);
            }
            if (failsNow(true)) {
                throw TROUBLE.get().failure();
            }
            file.force(metaData);
            unforced.forced();
        }

        @Override
        public FileChannel truncate(long size) throws IOException {
            unforced.write(file, size, (int) Math.max(0, file.size() - size));
            file.truncate(size);
            return this;
        }
    }

    /** What the blocks that were written since the last force held before. */
    private static final class Unforced {
        private static final int BLOCK = 4096;

        private final Map<Long, byte[]> before = new HashMap<>();
        private long sizeBefore = -1;

        synchronized void write(FileChannel file, long position, int length) throws IOException {
            if (sizeBefore < 0) {
                sizeBefore = file.size();
            }
            for (long block = position / BLOCK; block * BLOCK < position + length; block++) {
                if (!before.containsKey(block)) {
                    ByteBuffer bytes = ByteBuffer.allocate(BLOCK);
                    file.read(bytes, block * BLOCK);
                    before.put(block, bytes.array());
                }
            }
        }

        synchronized void forced() {
            before.clear();
            sizeBefore = -1;
        }

        synchronized byte[] afterPowerCut(byte[] now, Random random) {
            byte[] left = sizeBefore >= 0 && (now.length < sizeBefore || random.nextBoolean())
                    ? Arrays.copyOf(now, (int) sizeBefore) : now.clone();
            before.forEach((block, bytes) -> {
                int from = (int) (block * BLOCK);
                if (from < left.length && random.nextBoolean()) {
                    System.arraycopy(bytes, 0, left, from, Math.min(BLOCK, left.length - from));
                }
            });
            return left;
        }
    }
}
