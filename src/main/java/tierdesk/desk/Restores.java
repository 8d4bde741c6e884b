package tierdesk.desk;

import java.nio.file.Path;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Puts a copy in the place of what is here. Nothing changes before {@link #prepare}; after it the next opening of the data folder has the
 * copy's tickets, and the database of before lies aside. Waits for the disk: never on the FX thread.
 */
public interface Restores {

    /**
     * Reads a copy whole, checks it, and says what restoring it would change.
     *
     * @param passphrase the one that the copy was made with, or its recovery key; null where it is not encrypted, or has the data folder's own key
     * @throws CannotRestoreException with a sentence; nothing was touched
     */
    Preview preview(Path file, @Nullable String passphrase, Progress progress) throws CannotRestoreException;

    /** The same of a copy that needs no passphrase of its own. */
    default Preview preview(Path file, Progress progress) throws CannotRestoreException {
        return preview(file, null, progress);
    }

    /**
     * From here on the copy counts: it takes its place when the data folder is next opened, also after a crash. The desk is to be closed at once.
     * Numbers given since the copy was made are not given again; passwords and sign-in stay what they are now, and so does the audit, in which the
     * restore is a line. Only where the present database cannot be read are they the copy's.
     *
     * @throws CannotRestoreException with a sentence; nothing was touched
     */
    void prepare(Preview preview) throws CannotRestoreException;

    /** The person decided otherwise: room that the preview took is given back. */
    void forget(Preview preview);

    /**
     * What restoring would change.
     *
     * @param copy what would be restored
     * @param unpacked where its database waits
     * @param aside where the present database would be kept
     * @param present what is here now; null when there is nothing, or it cannot be read
     * @param lost entries and tickets that are here and not in the copy
     * @param gained entries and tickets that are in the copy and not here
     * @param differing entries that are in both and not the same: one of the two was altered, or they are different shops
     * @param lostSince when the first of the lost entries was recorded; null when none is lost
     */
    record Preview(Backups.Copy copy, Path unpacked, Path aside, @Nullable Amount present, Amount lost, Amount gained,
                   long differing, @Nullable Instant lostSince) {

        /** The copy holds what is here, no more and no less. */
        public boolean changesNothing() {
            return present != null && lost.entries() == 0 && gained.entries() == 0 && differing == 0;
        }
    }

    /** So much of a journal. */
    record Amount(long entries, long tickets) {

        public static final Amount NONE = new Amount(0, 0);
    }
}
