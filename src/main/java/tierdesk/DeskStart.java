package tierdesk;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.application.Application;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tierdesk.command.CannotException;
import tierdesk.command.CommandContext;
import tierdesk.command.CommandTexts;
import tierdesk.command.ExitCode;
import tierdesk.instance.RunningDesk;

/** Opens the window, or brings the one that is open already to the front. */
final class DeskStart {

    private static final Logger LOG = LoggerFactory.getLogger(DeskStart.class);

    /** The named JavaFX parameter by which {@link DeskApp} learns its data folder. */
    static final String DATA_FOLDER = "data-dir";

    /** The one by which it learns the passphrase, if one was given; it stays within the process. */
    static final String PASSPHRASE = "passphrase";

    private DeskStart() {
    }

    /**
     * Returns when the window is closed, or at once when another process shows it.
     *
     * @return the exit code
     * @throws CannotException when no window can open here
     */
    static int open(CommandContext context) {
        Path folder = context.dataFolder();
        Optional<RunningDesk> running = RunningDesk.find(folder);
        if (running.isPresent()) {
            try {
                running.get().bringToFront();
                return ExitCode.DONE;
            } catch (IOException e) {
                throw new CannotException(CommandTexts.text("desk.silent", folder), e);
            }
        }
        Display.require(context.environment(), System.getProperties());
        // JavaFX prints stack traces of its own, which belong in the log; our sentences go to the context's streams
        System.setErr(new PrintStream(new LogStream(), true, StandardCharsets.UTF_8));
        LOG.info("Opening the desk on Java {}", Runtime.version());
        try {
            List<String> parameters = new ArrayList<>(List.of("--" + DATA_FOLDER + "=" + folder));
            String passphrase = context.passphrase();
            if (passphrase != null) {
                parameters.add("--" + PASSPHRASE + "=" + passphrase);
            }
            Application.launch(DeskApp.class, parameters.toArray(String[]::new));
            return ExitCode.DONE;
        } catch (RuntimeException | LinkageError e) {
            throw Display.cannotOpen(context.environment(), e);
        }
    }
}
