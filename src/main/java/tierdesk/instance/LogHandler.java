package tierdesk.instance;

/** The running desk's side of logging a request that came from another process. */
@FunctionalInterface
public interface LogHandler {

    /**
     * Logs the request; called on a thread of the server, for several requests at a time.
     *
     * @return only when the request is forced to disk
     * @throws RequestRefusedException when the desk does not take it
     */
    Logged log(LogRequest request) throws RequestRefusedException;
}
