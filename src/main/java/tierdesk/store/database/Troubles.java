package tierdesk.store.database;

import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.sql.SQLException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What a failure of the disk or the database comes to, in words. */
public final class Troubles {

    private Troubles() {
    }

    /** A short reason, to stand in brackets or after a colon. */
    public static String reason(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = next(cause)) {
            String known = known(cause);
            if (known != null) {
                return known;
            }
        }
        return "the disk or the database does not answer";
    }

    private static @Nullable String known(Throwable cause) {
        if (cause instanceof AccessDeniedException) {
            return "no right to write there";
        }
        if (cause instanceof NoSuchFileException) {
            return "the folder is gone";
        }
        String message = String.valueOf(cause.getMessage()).toLowerCase(Locale.ROOT);
        if (message.contains("no space left") || message.contains("not enough space") || message.contains("disk quota")
                || message.contains("disk full")) {
            return "the disk is full";
        }
        if (message.contains("read-only file system") || message.contains("read only file system")) {
            return "the disk is read-only";
        }
        if (message.contains("permission denied")) {
            return "no right to write there";
        }
        if (message.contains("stale file handle") || message.contains("input/output error")
                || cause instanceof FileSystemException) {
            return "the disk does not answer";
        }
        return null;
    }

    /** H2's own number of an error; 0 when it is none of H2's. */
    static int h2Code(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = next(cause)) {
            if (cause instanceof SQLException sql && sql.getErrorCode() != 0) {
                return sql.getErrorCode();
            }
        }
        return 0;
    }

    private static @Nullable Throwable next(Throwable failure) {
        Throwable cause = failure.getCause();
        return cause == failure ? null : cause;
    }
}
