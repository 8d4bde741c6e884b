package tierdesk.instance;

import java.io.IOException;
import java.io.PrintWriter;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.SocketChannel;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Reaches the running desk over its socket; every question has a connection of its own. */
final class SocketRunningDesk implements RunningDesk {

    private static final Logger LOG = LoggerFactory.getLogger(SocketRunningDesk.class);

    private final UnixDomainSocketAddress address;
    private final Duration patience;

    SocketRunningDesk(UnixDomainSocketAddress address, Duration patience) {
        this.address = address;
        this.patience = patience;
    }

    static Optional<RunningDesk> find(Path folder) {
        try {
            UnixDomainSocketAddress address = new SocketPlace(folder).address();
            try (SocketChannel channel = SocketChannel.open(address)) {
                return channel.isConnected()
                        ? Optional.of(new SocketRunningDesk(address, Duration.ofSeconds(30))) : Optional.empty();
            }
        } catch (IOException | UnsupportedOperationException e) {
            // no socket, or one whose process is gone: both mean that no desk is open
            LOG.debug("No running desk on {}", folder, e);
            return Optional.empty();
        }
    }

    @Override
    public void bringToFront() throws IOException {
        ask(new Question(null), answer -> { });
    }

    @Override
    public int run(CommandCall call, PrintWriter out, PrintWriter err) throws IOException {
        return ask(new Question(call), answer -> {
            PrintWriter to = answer.message() ? err : out;
            to.print(answer.text());
            to.flush();
        });
    }

    /** @return the exit code */
    private int ask(Question question, Consumer<Answer> parts) throws IOException {
        try (SocketChannel channel = SocketChannel.open(StandardProtocolFamily.UNIX)) {
            Line line = new Line(channel);
            Answer answer = begin(channel, line, question);
            while (answer.exit() == null) {
                parts.accept(answer);
                answer = line.read(Answer.class);
            }
            return answer.exit();
        }
    }

    private Answer begin(SocketChannel channel, Line line, Question question) throws IOException {
        FutureTask<Answer> begun = new FutureTask<>(() -> {
            channel.connect(address);
            line.write(question);
            return line.read(Answer.class);
        });
        Thread.ofVirtual().name("ask the running desk").start(begun);
        try {
            return begun.get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            throw new IOException("the running desk did not answer within " + patience, e);
        } catch (ExecutionException e) {
            throw new IOException("the running desk could not be asked", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while the running desk was asked", e);
        }
    }
}
