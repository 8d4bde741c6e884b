package tierdesk.store.file;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import tierdesk.store.database.OwnerOnly;
import tierdesk.store.key.Protection;
import tierdesk.store.key.Protection.Use;

/** Files as a protection keeps them: written whole and forced, read back, told apart by what they hold. */
public final class SealedFiles {

    private SealedFiles() {
    }

    /**
     * Writes a new file, and forces it.
     *
     * @return the SHA-256 of the content, in hexadecimal
     */
    static String write(InputStream content, Path file, Protection protection, Use use) throws IOException {
        MessageDigest digest = sha256();
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING)) {
            // the last segment is written when the sealing stream is closed, and that must not close the channel before it is forced
            OutputStream out = protection.seal(new StaysOpen(Channels.newOutputStream(channel)), use);
            new DigestInputStream(content, digest).transferTo(out);
            out.close();
            channel.force(true);
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    /** The SHA-256 of what a stored file holds, in hexadecimal. */
    public static String sha256(InputStream stored, Protection protection, Use use) throws IOException {
        MessageDigest digest = sha256();
        try (InputStream content = new DigestInputStream(protection.open(stored, use), digest)) {
            content.transferTo(OutputStream.nullOutputStream());
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    /**
     * Writes what a stored file holds as another protection keeps it, and reads it back.
     *
     * @param to for an attachment the folder of all of them: it says its own name; else the file
     */
    public static void recode(Path stored, Protection from, Path to, Protection next, Use use) throws IOException {
        OwnerOnly.makeFolder(use == Use.ATTACHMENT ? to : ForcedFiles.folderOf(to));
        Path written = use == Use.ATTACHMENT ? to.resolve(stored.getFileName() + ".tmp") : to;
        String sha256;
        try (InputStream content = from.open(Files.newInputStream(stored), use)) {
            sha256 = write(content, written, next, use);
        }
        OwnerOnly.restrict(written);
        try (InputStream again = Files.newInputStream(written)) {
            if (!sha256(again, next, use).equals(sha256)) {
                throw new IOException("What was written could not be read back");
            }
        }
        if (use == Use.ATTACHMENT) {
            if (!from.nameOf(sha256).equals(String.valueOf(stored.getFileName()))) {
                throw new IOException("An attachment does not hold what its name says");
            }
            Path place = StoredAttachments.place(to, next.nameOf(sha256));
            OwnerOnly.makeFolder(ForcedFiles.folderOf(place));
            ForcedFiles.putInPlace(written, place);
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java has SHA-256", impossible);
        }
    }

    /** Closing it closes nothing. */
    private static final class StaysOpen extends java.io.FilterOutputStream {

        StaysOpen(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            out.write(bytes, offset, length);
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }
}
