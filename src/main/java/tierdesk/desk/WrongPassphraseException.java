package tierdesk.desk;

/** What was given is neither the passphrase nor the recovery key. Nothing was changed. */
public final class WrongPassphraseException extends Exception {

    private static final long serialVersionUID = 1L;

    public WrongPassphraseException() {
        super("This is neither the passphrase nor the recovery key of this data folder.");
    }
}
