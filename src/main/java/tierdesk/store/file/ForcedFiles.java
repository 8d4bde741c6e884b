package tierdesk.store.file;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Objects;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tierdesk.store.database.OwnerOnly;

/** Small files that are whole and on disk, or not there: written beside, forced, then put in place. */
public final class ForcedFiles {

    private static final Logger LOG = LoggerFactory.getLogger(ForcedFiles.class);

    private ForcedFiles() {
    }

    public static void write(Path file, byte[] content) throws IOException {
        OwnerOnly.makeFolder(folderOf(file));
        Path next = Files.createTempFile(folderOf(file), "next", ".tmp");
        try {
            try (FileChannel channel = FileChannel.open(next, StandardOpenOption.WRITE)) {
                ByteBuffer bytes = ByteBuffer.wrap(content);
                while (bytes.hasRemaining()) {
                    channel.write(bytes);
                }
                channel.force(true);
            }
            putInPlace(next, file);
        } finally {
            Files.deleteIfExists(next);
        }
    }

    public static Path folderOf(Path file) {
        return Objects.requireNonNull(file.toAbsolutePath().getParent(), "a file lies in a folder");
    }

    /** The name on disk changes at once, or not; and stays changed. */
    public static void putInPlace(Path forced, Path file) throws IOException {
        try {
            Files.move(forced, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException plain) {
            LOG.debug("This file system does not move atomically", plain);
            Files.move(forced, file, StandardCopyOption.REPLACE_EXISTING);
        }
        forceFolder(folderOf(file));
    }

    /** So that the file's name survives a power cut too. Windows neither offers nor needs it. */
    public static void forceFolder(Path folder) {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException notOffered) {
            LOG.trace("This system does not force folders", notOffered);
        }
    }
}
