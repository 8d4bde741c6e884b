package tierdesk.desk;

import org.jspecify.annotations.Nullable;

/** The disk did not take it: full, read-only, gone. What was to be saved is not; what was saved before stands. The message is for people. */
public final class CannotSaveException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public CannotSaveException(String sentence, @Nullable Throwable cause) {
        super(sentence, cause);
    }
}
