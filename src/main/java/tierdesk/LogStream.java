package tierdesk;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Takes what libraries print in place of the console and writes it to the log, a line at a time. */
final class LogStream extends OutputStream {

    private static final Logger LOG = LoggerFactory.getLogger("console");

    private final ByteArrayOutputStream line = new ByteArrayOutputStream();

    @Override
    public synchronized void write(int b) {
        if (b != '\n') {
            line.write(b);
        } else if (line.size() > 0) {
            LOG.warn(line.toString(StandardCharsets.UTF_8));
            line.reset();
        }
    }
}
