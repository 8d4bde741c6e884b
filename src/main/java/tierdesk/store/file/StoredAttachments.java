package tierdesk.store.file;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.Pattern;
import org.apache.tika.Tika;
import tierdesk.desk.Attachments;
import tierdesk.desk.FileNames;
import tierdesk.procedure.event.WorkEvent.AttachmentAdded;
import tierdesk.store.database.OwnerOnly;
import tierdesk.store.database.Troubles;

/** Contents of attached files, each once, under its SHA-256: {@code attachments/ab/abcdef…}. */
public final class StoredAttachments implements Attachments {

    private static final Pattern SHA_256 = Pattern.compile("[0-9a-f]{64}");
    private static final int CHUNK = 1 << 16;

    private final Path folder;
    private final Runnable guard;
    private final Tika types = new Tika();

    public StoredAttachments(Path folder, Runnable guard) {
        this.folder = folder;
        this.guard = guard;
    }

    @Override
    public AttachmentAdded keep(Path file) throws IOException {
        guard.run();
        String name = FileNames.clean(String.valueOf(file.getFileName()));
        if (!Files.isRegularFile(file)) {
            throw new FileNotFoundException("“" + name + "” is not a file that can be read. Choose another.");
        }
        OwnerOnly.makeFolder(folder);
        Path copy = Files.createTempFile(folder, "incoming", ".tmp");
        try {
            MessageDigest digest = sha256();
            long bytes = copy(file, name, copy, digest);
            String sha256 = HexFormat.of().formatHex(digest.digest());
            Path place = place(sha256);
            if (!Files.exists(place)) {
                OwnerOnly.makeFolder(ForcedFiles.folderOf(place));
                ForcedFiles.putInPlace(copy, place);
            }
            return new AttachmentAdded(name, type(place), bytes, sha256);
        } finally {
            Files.deleteIfExists(copy);
        }
    }

    private static long copy(Path file, String name, Path copy, MessageDigest digest) throws IOException {
        long bytes = 0;
        try (InputStream in = Files.newInputStream(file); FileChannel out = FileChannel.open(copy, StandardOpenOption.WRITE)) {
            byte[] chunk = new byte[CHUNK];
            for (int read = in.read(chunk); read >= 0; read = in.read(chunk)) {
                bytes += read;
                if (bytes > LIMIT) {
                    throw new IOException("“" + name + "” is too large: at most " + LIMIT / (1024 * 1024) + " MB are kept with a ticket.");
                }
                digest.update(chunk, 0, read);
                ByteBuffer part = ByteBuffer.wrap(chunk, 0, read);
                while (part.hasRemaining()) {
                    out.write(part);
                }
            }
            out.force(true);
        } catch (java.nio.file.FileSystemException trouble) {
            throw new IOException("“" + name + "” could not be kept: " + Troubles.reason(trouble) + ".", trouble);
        }
        return bytes;
    }

    /** By content alone: a name says what somebody wants it to look like. */
    private String type(Path content) throws IOException {
        try (InputStream in = Files.newInputStream(content)) {
            return types.detect(in);
        }
    }

    @Override
    public InputStream open(String sha256) throws IOException {
        guard.run();
        if (!SHA_256.matcher(sha256).matches()) {
            throw new FileNotFoundException("There is no such attachment.");
        }
        try {
            return Files.newInputStream(place(sha256));
        } catch (NoSuchFileException missing) {
            throw new IOException("The content of this attachment is not on this computer yet. It comes with the next exchange with the "
                    + "installation that has it.", missing);
        }
    }

    private Path place(String sha256) {
        return folder.resolve(sha256.substring(0, 2)).resolve(sha256);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java has SHA-256", impossible);
        }
    }
}
