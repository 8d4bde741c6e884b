package tierdesk.ui.ticket.files;

import java.io.IOException;
import java.nio.file.Path;

/** Hands a file to whatever program the system opens it with. */
@FunctionalInterface
public interface FileOpener {

    void open(Path file) throws IOException;
}
