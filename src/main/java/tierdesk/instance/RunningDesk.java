package tierdesk.instance;

import java.io.IOException;
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
     * Has it log a request.
     *
     * @return when the request is forced to disk
     * @throws RequestRefusedException when the desk does not take the request
     * @throws IOException when it does not answer; whether the request was logged is then unknown
     */
    Logged log(LogRequest request) throws RequestRefusedException, IOException;
}
