package tierdesk.desk;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import tierdesk.procedure.event.WorkEvent.AttachmentAdded;

/** The contents of attached files, kept by their SHA-256. */
public interface Attachments {

    /** Largest file taken, in bytes. */
    long LIMIT = 50L * 1024 * 1024;

    /**
     * Keeps a file's content, forced to disk, and describes it for the journal; the type is told by content, the name is cleaned.
     *
     * @throws IOException with a sentence when it cannot be read or is over {@link #LIMIT}
     */
    AttachmentAdded keep(Path file) throws IOException;

    /** @throws IOException with a sentence when the content is not here */
    InputStream open(String sha256) throws IOException;
}
