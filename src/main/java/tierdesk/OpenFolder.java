package tierdesk;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import javafx.application.Platform;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tierdesk.command.CommandContext;
import tierdesk.command.CommandTexts;
import tierdesk.command.Commands;
import tierdesk.command.ExitCode;
import tierdesk.desk.CannotOpenException;
import tierdesk.desk.CannotSaveException;
import tierdesk.desk.Desk;
import tierdesk.desk.Encryption.Change;
import tierdesk.desk.Progress;
import tierdesk.instance.AlreadyRunningException;
import tierdesk.instance.CommandCall;
import tierdesk.instance.InstanceServer;

/**
 * The data folder of the window: claimed for this process, so that a second start finds it, and opened. May be called
 * again after it failed, or after it was closed.
 */
final class OpenFolder implements Callable<Desk>, AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(OpenFolder.class);

    private final Path path;
    private final Runnable bringToFront;
    private @Nullable InstanceServer instance;
    private volatile @Nullable Wiring wiring;
    private volatile @Nullable String passphrase;
    private @Nullable Change change;
    private @Nullable String notChanged;

    /**
     * @param passphrase tried first; null for none
     * @param bringToFront called on a thread of the instance server when somebody starts the desk a second time
     */
    OpenFolder(Path path, @Nullable String passphrase, Runnable bringToFront) {
        this.path = path;
        this.passphrase = passphrase;
        this.bringToFront = bringToFront;
    }

    @Override
    public synchronized Desk call() throws CannotOpenException, AlreadyRunningException, IOException {
        if (instance == null) {
            instance = InstanceServer.start(path, bringToFront, this::run);
        }
        changeIfAsked();
        Wiring opened = Wiring.openOrCreate(path, passphrase, OpenFolder::notOnTheScreensThread);
        wiring = opened;
        return opened.desk();
    }

    /** What the next try to open uses. */
    void unlockWith(String typed) {
        passphrase = typed;
    }

    /** Encrypts or decrypts the folder when it is next opened. */
    synchronized void changeBeforeOpening(Change asked) {
        change = asked;
    }

    private void changeIfAsked() {
        Change asked = change;
        change = null;
        if (asked != null) {
            try {
                asked.run(Progress.NONE);
                passphrase = asked.passphrase();
            } catch (CannotSaveException cannot) {
                LOG.warn("The data folder keeps its form", cannot);
                notChanged = cannot.getMessage();
            }
        }
    }

    /** Why the folder was not changed, once, as a sentence. */
    synchronized Optional<String> notChanged() {
        Optional<String> sentence = Optional.ofNullable(notChanged);
        notChanged = null;
        return sentence;
    }

    @Override
    public synchronized void close() {
        if (instance != null) {
            try {
                instance.close();
            } catch (IOException e) {
                LOG.warn("The place where a second start finds this desk could not be cleared", e);
            }
            instance = null;
        }
        if (wiring != null) {
            wiring.close();
            wiring = null;
        }
    }

    private int run(CommandCall call, PrintWriter out, PrintWriter err) {
        Wiring open = wiring;
        if (open == null) {
            err.println(CommandTexts.text("desk.opening"));
            return ExitCode.CANNOT;
        }
        CommandContext context = CommandContext.of(open.desk(), path, Path.of(call.directory()), out, err);
        return Commands.commandLine(context, () -> ExitCode.WRONG_CALL).execute(call.arguments().toArray(String[]::new));
    }

    /** Promise 5: a frame is never late because of the database. */
    static void notOnTheScreensThread() {
        if (Platform.isFxApplicationThread()) {
            throw new IllegalStateException("The database was asked on the JavaFX thread");
        }
    }
}
