package tierdesk.instance;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Optional;

/** The desk that another process has open on a data folder. */
public interface RunningDesk {

    /**
     * Looks for it. One that was killed and left its socket behind is not found.
     *
     * @param folder the data folder
     */
    static Optional<RunningDesk> find(Path folder) {
        return SocketRunningDesk.find(folder);
    }

    /**
     * Brings its window to the front.
     *
     * @throws IOException when it does not answer
     */
    void bringToFront() throws IOException;

    /**
     * Has it do a command, and writes on what that answers; waits until it is done, however long that takes.
     *
     * @return the command's exit code
     * @throws IOException when it does not answer to the end; whether the command was done is then unknown
     */
    int run(CommandCall call, PrintWriter out, PrintWriter err) throws IOException;
}
