package tierdesk.store.backup;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.concurrent.CancellationException;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tierdesk.desk.Progress;

/** The parts of a copy: what they are called, and how their bytes are moved and sealed. */
final class Parts {

    /** H2's own copy of the database, a ZIP file with one file in it. */
    static final String DATABASE = "database.zip";
    /** The journal in its plain form: a database in any format can be made of it. Copies of format 1 have none. */
    static final String JOURNAL = "journal.jsonl.gz";
    static final String SETTINGS = "settings.json";
    /** What opens the others, where they are encrypted. */
    static final String KEY = "key";

    private static final Pattern ATTACHMENT = Pattern.compile("attachments/([0-9a-f]{2})/\\1[0-9a-f]{62}");
    private static final Pattern DRAFT = Pattern.compile("drafts/[0-9a-f-]{36}\\.draft");
    private static final int CHUNK = 1 << 16;

    private Parts() {
    }

    static boolean isAttachment(String name) {
        return ATTACHMENT.matcher(name).matches();
    }

    /** A name that this program writes; anything else in a file does not belong there. */
    static boolean known(String name) {
        return name.equals(Manifest.NAME) || name.equals(DATABASE) || name.equals(JOURNAL) || name.equals(SETTINGS) || name.equals(KEY)
                || isAttachment(name) || DRAFT.matcher(name).matches();
    }

    /** The seal that an attachment must have: its own name. */
    static String sealOfAttachment(String name) {
        return name.substring(name.lastIndexOf('/') + 1);
    }

    /**
     * Moves all bytes and answers their SHA-256 in hexadecimal.
     *
     * @param to null to read only
     * @param most bytes; more are an error, so that a small file cannot unpack to a full disk
     */
    static String move(InputStream from, @Nullable OutputStream to, long most, Progress progress) throws IOException {
        MessageDigest digest = sha256();
        byte[] chunk = new byte[CHUNK];
        long moved = 0;
        for (int read = from.read(chunk); read >= 0; read = from.read(chunk)) {
            if (progress.cancelled()) {
                throw new CancellationException();
            }
            moved += read;
            if (moved > most) {
                throw new IOException("A part is longer than the file says");
            }
            digest.update(chunk, 0, read);
            if (to != null) {
                to.write(chunk, 0, read);
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    static String seal(Path file, Progress progress) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return move(in, null, Long.MAX_VALUE, progress);
        }
    }

    static String seal(byte[] bytes) {
        return HexFormat.of().formatHex(sha256().digest(bytes));
    }

    /** What was written to it is on the disk. */
    static void force(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java has SHA-256", impossible);
        }
    }
}
