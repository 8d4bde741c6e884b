package tierdesk.command;

/**
 * A command cannot be done now or here, through no fault of the program. Its message is the sentence that the person
 * reads: what, where, and what to do next. It ends the command with {@link ExitCode#CANNOT}.
 */
public final class CannotException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public CannotException(String sentence) {
        super(sentence);
    }

    /** @param cause goes to the log, never to the person */
    public CannotException(String sentence, Throwable cause) {
        super(sentence, cause);
    }

    /** The sentence to show. */
    public String sentence() {
        return String.valueOf(getMessage());
    }
}
