package tierdesk.desk.file;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** A file that is there whole or not at all: written beside its place, forced to disk, then put there by renaming. */
final class AtomicFile {

    private static final int BUFFER = 1 << 16;

    private AtomicFile() {
    }

    /** @return false where the text turned out not to be wanted; the place is as it was then, as it is after a failure */
    static boolean write(Path place, FileOut.Text text) throws IOException {
        return writeBytes(place, bytes -> {
            Writer out = new BufferedWriter(new OutputStreamWriter(bytes, StandardCharsets.UTF_8), BUFFER);
            boolean wanted = text.write(out);
            out.flush();
            return wanted;
        });
    }

    /** @return false where the bytes turned out not to be wanted; the place is as it was then, as it is after a failure */
    static boolean writeBytes(Path place, FileOut.Bytes content) throws IOException {
        Path target = place.toAbsolutePath();
        Path beside = Files.createTempFile(target.getParent(), "." + target.getFileName(), ".part");
        try {
            boolean wanted;
            try (FileChannel channel = FileChannel.open(beside, StandardOpenOption.WRITE);
                    OutputStream out = Channels.newOutputStream(channel)) {
                wanted = content.write(out);
                out.flush();
                channel.force(true);
            }
            if (wanted) {
                move(beside, target);
            }
            return wanted;
        } finally {
            Files.deleteIfExists(beside);
        }
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
