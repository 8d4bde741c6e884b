package tierdesk.instance;

import java.io.PrintWriter;

/** The running desk's side of a command that came from another process. */
@FunctionalInterface
public interface CommandRunner {

    /**
     * Does it; called on a thread of the server, for several commands at a time.
     *
     * @return the exit code for the other process
     */
    int run(CommandCall call, PrintWriter out, PrintWriter err);
}
