package tierdesk.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.h2.store.fs.FileBase;
import org.h2.store.fs.FilePath;
import org.h2.store.fs.FilePathWrapper;

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
        FULL,
        SHORT,
        SYNC_FAILS
    }

    private static final AtomicReference<Trouble> TROUBLE = new AtomicReference<>(Trouble.NONE);
    private static final AtomicInteger WRITES_UNTIL = new AtomicInteger(Integer.MAX_VALUE);

    private static volatile Unforced unforced = new Unforced();
    private static volatile Runnable afterEachWrite = () -> { };

    static void install() {
        FilePath.register(new FaultyDisk());
        unforced = new Unforced();
        afterEachWrite = () -> { };
        mend();
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
        if (trouble == Trouble.NONE || forcing != (trouble == Trouble.SYNC_FAILS)) {
            return false;
        }
        return WRITES_UNTIL.decrementAndGet() <= 0;
    }

    private static final class Channel extends FileBase {
        private final FileChannel file;

        Channel(FileChannel file) {
            this.file = file;
        }

        @Override
        public synchronized int write(ByteBuffer bytes, long position) throws IOException {
            if (failsNow(false)) {
                if (TROUBLE.get() == Trouble.SHORT && bytes.remaining() > 1) {
                    ByteBuffer half = bytes.slice(bytes.position(), bytes.remaining() / 2);
                    file.write(half, position);
                }
                throw new IOException("No space left on device");
            }
            unforced.write(file, position, bytes.remaining());
            int written = file.write(bytes, position);
            afterEachWrite.run();
            return written;
        }

        @Override
        public synchronized int write(ByteBuffer bytes) throws IOException {
            if (failsNow(false)) {
                throw new IOException("No space left on device");
            }
            unforced.write(file, file.position(), bytes.remaining());
            return file.write(bytes);
        }

        @Override
        public void force(boolean metaData) throws IOException {
            if (failsNow(true)) {
                throw new IOException("Input/output error");
            }
            file.force(metaData);
            unforced.forced();
        }

        @Override
        public int read(ByteBuffer bytes, long position) throws IOException {
            return file.read(bytes, position);
        }

        @Override
        public int read(ByteBuffer bytes) throws IOException {
            return file.read(bytes);
        }

        @Override
        public long position() throws IOException {
            return file.position();
        }

        @Override
        public FileChannel position(long position) throws IOException {
            file.position(position);
            return this;
        }

        @Override
        public long size() throws IOException {
            return file.size();
        }

        @Override
        public FileChannel truncate(long size) throws IOException {
            unforced.write(file, size, (int) Math.max(0, file.size() - size));
            file.truncate(size);
            return this;
        }

        @Override
        public FileLock tryLock(long position, long size, boolean shared) throws IOException {
            return file.tryLock(position, size, shared);
        }

        @Override
        protected void implCloseChannel() throws IOException {
            file.close();
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
