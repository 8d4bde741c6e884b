package tierdesk.command.clock;

/** A calendar or an example in a file is wrong in itself; the message is the sentence that says how. */
final class WrongExampleException extends Exception {

    private static final long serialVersionUID = 1L;

    WrongExampleException(String sentence) {
        super(sentence);
    }

    String sentence() {
        return String.valueOf(getMessage());
    }
}
