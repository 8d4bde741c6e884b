package tierdesk.ui.shell;

import java.util.HashSet;
import java.util.Set;
import javafx.application.Platform;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tierdesk.ui.dialog.Dialogs;
import tierdesk.ui.text.Messages;

/** Takes what nobody caught: the log has it, the person is told once, and the program goes on. */
public final class LastResort implements Thread.UncaughtExceptionHandler {

    private static final Logger LOG = LoggerFactory.getLogger(LastResort.class);

    private final Messages messages;
    private final Dialogs dialogs;
    private final Set<String> told = new HashSet<>();

    public LastResort(Messages messages, Dialogs dialogs) {
        this.messages = messages;
        this.dialogs = dialogs;
    }

    @Override
    public void uncaughtException(Thread thread, Throwable failure) {
        LOG.error("Nobody caught this on {}", thread.getName(), failure);
        Platform.runLater(() -> tell(failure));
    }

    /** A fault in a layout pass comes with every frame: the same one is told once. */
    private void tell(Throwable failure) {
        StackTraceElement[] stack = failure.getStackTrace();
        if (told.add(failure.getClass() + " " + (stack.length == 0 ? "" : stack[0]))) {
            dialogs.error(messages.get("shell.bug"), messages.get("shell.bug-advice"), failure);
        }
    }
}
