package tierdesk.desk;

import org.jspecify.annotations.Nullable;

/** A copy cannot be restored; nothing was touched. The message is for people: which file, why, what to do. */
public final class CannotRestoreException extends Exception {

    private static final long serialVersionUID = 1L;

    private final Reason reason;

    public CannotRestoreException(Reason reason, String sentence, @Nullable Throwable cause) {
        super(sentence, cause);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }

    /** What stands in the way. */
    public enum Reason {
        /** It is something else than a copy made by this program. */
        NOT_A_BACKUP,
        /** It is one, but truncated or altered. */
        DAMAGED,
        /** It is encrypted, and its passphrase was not given. */
        LOCKED,
        /** It is encrypted with another passphrase than the one that was given. */
        WRONG_PASSPHRASE,
        /** It was made by a newer version of the desk. */
        NEWER,
        /** The data folder is open in another desk. */
        IN_USE,
        /** The disk or its rights do not let it be read, or there is no room for it. */
        NOT_ACCESSIBLE
    }
}
