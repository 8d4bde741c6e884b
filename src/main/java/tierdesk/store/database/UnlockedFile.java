package tierdesk.store.database;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.h2.store.fs.FilePath;
import org.h2.store.fs.FilePathWrapper;

/**
 * A file system of H2's that only reads and takes no locks, to look at a database before opening it: a file in which H2 finds no tables makes it
 * stumble with the file locked until the program ends, and then nothing could be put in its place.
 */
public final class UnlockedFile extends FilePathWrapper {

    /** In URLs, before the scheme of the file system that is looked at. */
    static final String SCHEME = "look";

    static {
        FilePath.register(new UnlockedFile());
    }

    /** Has no effect but that H2 knows the scheme. */
    static void install() {
        // the work is done when this class is first used
    }

    /** Another program, or another store of this one, has the file open. */
    static boolean inUse(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE);
                FileLock lock = channel.tryLock()) {
            return lock == null;
        } catch (OverlappingFileLockException here) {
            return true;
        }
    }

    @Override
    public String getScheme() {
        return SCHEME;
    }

    @Override
    public FileChannel open(String mode) throws IOException {
        return new Unlocked(super.open("r"));
    }

    private static final class Unlocked extends DelegatedFile {

        Unlocked(FileChannel file) {
            super(file);
        }

        @Override
        public FileLock tryLock(long position, long size, boolean shared) {
            return new FileLock(this, position, size, shared) {
                @Override
                public boolean isValid() {
                    return true;
                }

                @Override
                public void release() {
                    // nothing is held
                }
            };
        }

        @Override
        public int write(ByteBuffer bytes) throws IOException {
            throw readOnly();
        }

        @Override
        public int write(ByteBuffer bytes, long position) throws IOException {
            throw readOnly();
        }

        @Override
        public FileChannel truncate(long size) throws IOException {
            throw readOnly();
        }

        @Override
        public void force(boolean metaData) {
            // nothing was written
        }

        private static IOException readOnly() {
            return new IOException("the file is only looked at");
        }
    }
}
