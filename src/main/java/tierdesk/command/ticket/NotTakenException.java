package tierdesk.command.ticket;

/** The desk does not take a request; the message is the sentence that says why. */
final class NotTakenException extends Exception {

    private static final long serialVersionUID = 1L;

    NotTakenException(String sentence) {
        super(sentence);
    }

    /** The sentence to show. */
    String sentence() {
        return String.valueOf(getMessage());
    }
}
