package tierdesk.desk;

/** An entry from elsewhere is not what its installation sealed, or claims an identity that another entry has. The message is for people. */
public final class AlteredEntryException extends Exception {

    private static final long serialVersionUID = 1L;

    public AlteredEntryException(String sentence) {
        super(sentence);
    }
}
