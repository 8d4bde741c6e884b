package tierdesk.instance;

import java.nio.file.Path;

/** Another process is the desk of this data folder; {@link RunningDesk#find} reaches it. */
public final class AlreadyRunningException extends Exception {

    private static final long serialVersionUID = 1L;

    AlreadyRunningException(Path folder) {
        super("a desk is already running on " + folder);
    }
}
