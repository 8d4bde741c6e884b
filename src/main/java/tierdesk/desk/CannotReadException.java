package tierdesk.desk;

/** The disk or the database did not answer. Nothing was changed; it can be asked again. The message is for people. */
public final class CannotReadException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public CannotReadException(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
