package tierdesk.instance;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import tools.jackson.core.JacksonException;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.databind.json.JsonMapper;

/** JSON values to and from a socket, each on a line. */
final class Line {

    /** A description may be long, but nobody phones in a book. */
    static final int MOST_BYTES = 1 << 20;

    /** In ASCII, so that a character outside the basic plane may be cut in two between two values. */
    private static final JsonMapper JSON = JsonMapper.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();

    private final SocketChannel channel;
    private final InputStream in;

    Line(SocketChannel channel) {
        this.channel = channel;
        this.in = new BufferedInputStream(Channels.newInputStream(channel));
    }

    void write(Object message) throws IOException {
        ByteBuffer bytes = ByteBuffer.wrap((JSON.writeValueAsString(message) + "\n").getBytes(StandardCharsets.US_ASCII));
        while (bytes.hasRemaining()) {
            channel.write(bytes);
        }
    }

    /** @throws IOException also for a line that is too long, cut off, or not the expected JSON */
    <T> T read(Class<T> type) throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        for (int next = in.read(); next != '\n'; next = in.read()) {
            if (next < 0) {
                throw new EOFException("the line ends early");
            }
            line.write(next);
            if (line.size() > MOST_BYTES) {
                throw new IOException("the line is longer than " + MOST_BYTES + " bytes");
            }
        }
        try {
            return JSON.readValue(line.toByteArray(), type);
        } catch (JacksonException e) {
            throw new IOException("the line is no " + type.getSimpleName(), e);
        }
    }
}
