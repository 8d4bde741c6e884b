package tierdesk.command;

/** What the process answers its caller with (DESIGN.md, "The command line"). */
public final class ExitCode {

    /** All was done. */
    public static final int DONE = 0;

    /** It was done, but some of the input was rejected or some of the checks failed. */
    public static final int WITH_REJECTS = 1;

    /** The call itself is wrong: an unknown command, option or value. */
    public static final int WRONG_CALL = 2;

    /** It cannot be done now or here: locked, wrong passphrase, no hub, no display, or a fault of our own. */
    public static final int CANNOT = 3;

    private ExitCode() {
    }
}
