package tierdesk.intake.export;

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

/** A text file that is there whole or not at all: written beside its place, forced to disk, then put there by renaming. */
public final class AtomicFile {

    /** Writes the content, in UTF-8; answers whether it is wanted. */
    public interface Content {
        boolean write(Writer out) throws IOException;
    }

    private AtomicFile() {
    }

    /** @return false where the content turned out not to be wanted; the place is as it was then, as it is after a failure */
    public static boolean write(Path place, Content content) throws IOException {
        Path target = place.toAbsolutePath();
        Path beside = Files.createTempFile(target.getParent(), "." + target.getFileName(), ".part");
        try {
            boolean wanted;
            try (FileChannel channel = FileChannel.open(beside, StandardOpenOption.WRITE);
                    OutputStream bytes = Channels.newOutputStream(channel);
                    Writer out = new BufferedWriter(new OutputStreamWriter(bytes, StandardCharsets.UTF_8), 1 << 16)) {
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
