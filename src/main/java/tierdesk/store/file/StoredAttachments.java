package tierdesk.store.file;

import java.io.BufferedInputStream;
import java.io.FileNotFoundException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.apache.tika.Tika;
import tierdesk.desk.Attachments;
import tierdesk.desk.file.FileNames;
import tierdesk.procedure.event.WorkEvent.AttachmentAdded;
import tierdesk.store.database.OwnerOnly;
import tierdesk.store.database.Troubles;
import tierdesk.store.key.Protection.Use;
import tierdesk.store.key.Protection;

/** Contents of attached files, each once, under its SHA-256, or what the protection makes of that: {@code attachments/ab/abcdef…}. */
public final class StoredAttachments implements Attachments {

    private static final Pattern SHA_256 = Pattern.compile("[0-9a-f]{64}");

    private final Path folder;
    private final Protection protection;
    private final Runnable guard;
    private final Tika types = new Tika();

    public StoredAttachments(Path folder, Protection protection, Runnable guard) {
        this.folder = folder;
        this.protection = protection;
        this.guard = guard;
    }

    @Override
    public AttachmentAdded keep(Path file) throws IOException {
        guard.run();
        String name = FileNames.clean(String.valueOf(file.getFileName()));
        if (!Files.isRegularFile(file)) {
            throw new FileNotFoundException("“" + name + "” is not a file that can be read. Choose another.");
        }
        try {
            return keep(file, name);
        } catch (TooLargeException tooLarge) {
            throw tooLarge;
        } catch (IOException trouble) {
            throw new IOException("“" + name + "” could not be kept: " + Troubles.reason(trouble) + ".", trouble);
        }
    }

    private AttachmentAdded keep(Path file, String name) throws IOException {
        OwnerOnly.makeFolder(folder);
        Path copy = Files.createTempFile(folder, "incoming", ".tmp");
        try (Limited content = new Limited(Files.newInputStream(file), name)) {
            String sha256 = SealedFiles.write(content, copy, protection, Use.ATTACHMENT);
            Path place = place(folder, protection.nameOf(sha256));
            if (!Files.exists(place)) {
                OwnerOnly.makeFolder(ForcedFiles.folderOf(place));
                ForcedFiles.putInPlace(copy, place);
            }
            return new AttachmentAdded(name, type(place), content.bytes(), sha256);
        } finally {
            Files.deleteIfExists(copy);
        }
    }

    /** Counts what is read, and ends in a sentence where it is too much. */
    private static final class Limited extends FilterInputStream {
        private final String name;
        private long bytes;

        Limited(InputStream in, String name) {
            super(in);
            this.name = name;
        }

        long bytes() {
            return bytes;
        }

        @Override
        public int read() throws IOException {
            return counted(super.read(), 1);
        }

        @Override
        public int read(byte[] chunk, int offset, int length) throws IOException {
            int read = super.read(chunk, offset, length);
            return counted(read, read);
        }

        private int counted(int read, int more) throws IOException {
            bytes += read < 0 ? 0 : more;
            if (bytes > LIMIT) {
                throw new TooLargeException("“" + name + "” is too large: at most " + LIMIT / (1024 * 1024) + " MB are kept with a ticket.");
            }
            return read;
        }
    }

    /** The message says all. */
    private static final class TooLargeException extends IOException {
        private static final long serialVersionUID = 1L;

        TooLargeException(String sentence) {
            super(sentence);
        }
    }

    /** By content alone: a name says what somebody wants it to look like. */
    private String type(Path content) throws IOException {
        try (InputStream in = new BufferedInputStream(protection.open(Files.newInputStream(content), Use.ATTACHMENT))) {
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
            return protection.open(Files.newInputStream(place(folder, protection.nameOf(sha256))), Use.ATTACHMENT);
        } catch (NoSuchFileException missing) {
            throw new IOException("The content of this attachment is not on this computer yet. It comes with the next exchange with the "
                    + "installation that has it.", missing);
        }
    }

    static Path place(Path folder, String name) {
        return folder.resolve(name.substring(0, 2)).resolve(name);
    }
}
