package tierdesk.command;

import org.jspecify.annotations.Nullable;
import tierdesk.Wiring;
import tierdesk.desk.CannotOpenException;
import tierdesk.desk.Desk;
import tierdesk.desk.file.Doorway;

/** The data folder's desk for the length of one command: opened for it, or the running one that does the command for another process. */
public final class OpenDesk implements AutoCloseable {

    private final Desk desk;
    private final @Nullable Wiring opened;

    private OpenDesk(Desk desk, @Nullable Wiring opened) {
        this.desk = desk;
        this.opened = opened;
    }

    /**
     * Opens it, and makes it first where there is none yet.
     *
     * @throws CannotException when another desk has it open, or it cannot be used
     */
    public static OpenDesk of(CommandContext context) {
        return of(context, context.runningDesk() == null ? context.passphrase() : null);
    }

    /**
     * The same with another passphrase than the one that the command line gives.
     *
     * @param passphrase null for none
     */
    public static OpenDesk of(CommandContext context, @Nullable String passphrase) {
        Desk running = context.runningDesk();
        if (running != null) {
            // whoever signed in at the window did not sign in here
            return signedIn(new OpenDesk(running.visitor(), null), context);
        }
        try {
            Wiring wiring = Wiring.openOrCreate(context.dataFolder(), passphrase, () -> { });
            return signedIn(new OpenDesk(wiring.desk(), wiring), context);
        } catch (CannotOpenException cannot) {
            throw new CannotException(String.valueOf(cannot.getMessage()), cannot);
        }
    }

    private static OpenDesk signedIn(OpenDesk open, CommandContext context) {
        try {
            CommandPassword.signIn(open.desk.signIn(), context);
            return open;
        } catch (CannotException refused) {
            open.close();
            throw refused;
        }
    }

    /** Every port to the data folder. */
    public Desk desk() {
        return desk;
    }

    /** What the command takes out of the desk, or into it. */
    public Doorway doorway() {
        return new Doorway(desk.audit(), () -> "");
    }

    /** Closes what was opened for the command; a running desk stays open. */
    @Override
    public void close() {
        if (opened != null) {
            opened.close();
        }
    }
}
