package tierdesk.store.database;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import tierdesk.desk.CannotOpenException;
import tierdesk.desk.CannotOpenException.Reason;
import tierdesk.store.key.Protection;

/**
 * Looks at the database's file before H2 does: H2 opens an empty file as an empty database, and must never be let near a file that is not whole.
 */
public final class DatabaseFile {

    private static final int BLOCK = 4096;
    private static final byte[] MARK = "H:".getBytes(StandardCharsets.ISO_8859_1);
    private static final byte[] ENCRYPTED = "H2encrypt\n".getBytes(StandardCharsets.ISO_8859_1);

    private DatabaseFile() {
    }

    /** @throws CannotOpenException when there is no file, or one that is not a database of ours for certain */
    static void look(DatabasePlace place) throws CannotOpenException {
        Path file = place.file();
        if (!Files.exists(file)) {
            throw new CannotOpenException(Reason.MISSING, file, "There is no database at " + file + ". "
                    + "Name another folder with --data-dir, or put a backup in its place.", null);
        }
        try {
            long size = Files.size(file);
            if (size == 0) {
                throw damaged(file, "the file is empty", null);
            }
            if (isEncrypted(file) ? !place.protection().on() : place.protection().on() && looksLikeH2(new DatabasePlace(place.folder(), Protection.NONE))) {
                throw notItsKey(place);
            }
            if (!looksLikeH2(place)) {
                throw damaged(file, place.protection().on() ? "the folder's key does not open it, so it is damaged or another folder's"
                        : "it is not a database", null);
            }
        } catch (IOException trouble) {
            throw new CannotOpenException(Reason.NOT_ACCESSIBLE, file, "The database " + file + " cannot be read ("
                    + Troubles.reason(trouble) + "). See to the rights of the folder, or to the disk.", trouble);
        }
    }

    /** Of a file that is there. */
    public static boolean isEncrypted(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return Arrays.equals(in.readNBytes(ENCRYPTED.length), ENCRYPTED);
        }
    }

    private static CannotOpenException notItsKey(DatabasePlace place) {
        Path key = place.folder().keyFile();
        return new CannotOpenException(Reason.NOT_ACCESSIBLE, place.file(), place.protection().on()
                ? "The database " + place.file() + " is not encrypted, although the folder has the key file " + key
                        + ". Nothing was changed. Put back the database that belongs to it, by restoring a backup."
                : "The database " + place.file() + " is encrypted, and its key file " + key
                        + " is missing. Nothing was changed. Put the file back: every backup of this desk holds it.", null);
    }

    static CannotOpenException damaged(Path file, String reason, @org.jspecify.annotations.Nullable Throwable cause) {
        return new CannotOpenException(Reason.DAMAGED, file, "The database " + file + " cannot be used: " + reason
                + ". Nothing in it was changed. Restore a backup, or name another folder with --data-dir.", cause);
    }

    /** H2 keeps its header twice, each in a block of its own. */
    private static boolean looksLikeH2(DatabasePlace place) throws IOException {
        // an encrypted file has a header before those; one without it would be given a new one
        if (Files.size(place.file()) < (place.protection().on() ? 3 : 2) * BLOCK) {
            return false;
        }
        try (FileChannel bytes = place.bytes()) {
            ByteBuffer blocks = ByteBuffer.allocate(2 * BLOCK);
            bytes.read(blocks, 0);
            return !blocks.hasRemaining() && (marked(blocks.array(), 0) || marked(blocks.array(), BLOCK));
        }
    }

    private static boolean marked(byte[] blocks, int at) {
        return Arrays.equals(blocks, at, at + MARK.length, MARK, 0, MARK.length);
    }
}
