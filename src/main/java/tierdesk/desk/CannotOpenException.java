package tierdesk.desk;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** The data folder could not be opened; nothing in it was changed. The message is for people: which file, why, what to do. */
public final class CannotOpenException extends Exception {

    private static final long serialVersionUID = 1L;

    private final Reason reason;
    private final String file;

    public CannotOpenException(Reason reason, Path file, String sentence, @Nullable Throwable cause) {
        super(sentence, cause);
        this.reason = reason;
        this.file = file.toString();
    }

    public Reason reason() {
        return reason;
    }

    public Path file() {
        return Path.of(file);
    }

    /** What stands in the way. */
    public enum Reason {
        /** Another running desk has it: bring that one to the front. */
        IN_USE,
        /** It is encrypted, and no passphrase was given. */
        LOCKED,
        /** It is encrypted with another passphrase than the one that was given. */
        WRONG_PASSPHRASE,
        /** There is no database, and none was to be made. */
        MISSING,
        /** Truncated, emptied, altered, or no database at all. */
        DAMAGED,
        /** Made by a newer version of the desk. */
        NEWER,
        /** In a file format that this version does not read; a backup brings it over. */
        OTHER_FORMAT,
        /** The disk or its rights do not let it be read or written. */
        NOT_ACCESSIBLE
    }
}
