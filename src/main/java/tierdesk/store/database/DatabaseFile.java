package tierdesk.store.database;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import tierdesk.desk.CannotOpenException;
import tierdesk.desk.CannotOpenException.Reason;

/**
 * Looks at the database's file before H2 does: H2 opens an empty file as an empty database, and must never be let near a file that is not whole.
 */
final class DatabaseFile {

    private static final int BLOCK = 4096;
    private static final byte[] MARK = "H:".getBytes(StandardCharsets.ISO_8859_1);

    private DatabaseFile() {
    }

    /** @throws CannotOpenException when there is no file, or one that is not a database of ours for certain */
    static void look(StoreFolder folder) throws CannotOpenException {
        Path file = folder.databaseFile();
        if (!Files.exists(file)) {
            throw new CannotOpenException(Reason.MISSING, file, "There is no database at " + file + ". "
                    + "Name another folder with --data-dir, or put a backup in its place.", null);
        }
        try {
            long size = Files.size(file);
            if (size == 0) {
                throw damaged(file, "the file is empty", null);
            }
            if (!looksLikeH2(file)) {
                throw damaged(file, "it is not a database", null);
            }
        } catch (IOException trouble) {
            throw new CannotOpenException(Reason.NOT_ACCESSIBLE, file, "The database " + file + " cannot be read ("
                    + Troubles.reason(trouble) + "). See to the rights of the folder, or to the disk.", trouble);
        }
    }

    static CannotOpenException damaged(Path file, String reason, @org.jspecify.annotations.Nullable Throwable cause) {
        return new CannotOpenException(Reason.DAMAGED, file, "The database " + file + " cannot be used: " + reason
                + ". Nothing in it was changed. Restore a backup, or name another folder with --data-dir.", cause);
    }

    /** H2 keeps its header twice, each in a block of its own. */
    private static boolean looksLikeH2(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] blocks = in.readNBytes(2 * BLOCK);
            return blocks.length == 2 * BLOCK && (marked(blocks, 0) || marked(blocks, BLOCK));
        }
    }

    private static boolean marked(byte[] blocks, int at) {
        return Arrays.equals(blocks, at, at + MARK.length, MARK, 0, MARK.length);
    }
}
