package tierdesk.instance;

/** The desk does not take the request; the message is the sentence that says why. */
public final class RequestRefusedException extends Exception {

    private static final long serialVersionUID = 1L;

    public RequestRefusedException(String sentence) {
        super(sentence);
    }

    /** The sentence to show. */
    public String sentence() {
        return String.valueOf(getMessage());
    }
}
