package tierdesk.instance;

import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** One JSON value on one line, to and from a socket. */
final class Line {

    /** A description may be long, but nobody phones in a book. */
    static final int MOST_BYTES = 1 << 20;

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private Line() {
    }

    static void write(SocketChannel channel, Object message) throws IOException {
        ByteBuffer bytes = ByteBuffer.wrap((JSON.writeValueAsString(message) + "\n").getBytes(StandardCharsets.UTF_8));
        while (bytes.hasRemaining()) {
            channel.write(bytes);
        }
    }

    /** @throws IOException also for a line that is too long, cut off, or not the expected JSON */
    static <T> T read(SocketChannel channel, Class<T> type) throws IOException {
        InputStream in = Channels.newInputStream(channel);
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        byte[] buffer = new byte[8192];
        while (true) {
            int count = in.read(buffer);
            if (count < 0) {
                throw new EOFException("the line ends early");
            }
            for (int i = 0; i < count; i++) {
                if (buffer[i] == '\n') {
                    line.write(buffer, 0, i);
                    return parse(line.toByteArray(), type);
                }
            }
            line.write(buffer, 0, count);
            if (line.size() > MOST_BYTES) {
                throw new IOException("the line is longer than " + MOST_BYTES + " bytes");
            }
        }
    }

    private static <T> T parse(byte[] line, Class<T> type) throws IOException {
        try {
            return JSON.readValue(line, type);
        } catch (JacksonException e) {
            throw new IOException("the line is no " + type.getSimpleName(), e);
        }
    }
}
