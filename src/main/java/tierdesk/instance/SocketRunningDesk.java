package tierdesk.instance;

import java.io.IOException;
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
        if (!ask(Question.toShow()).done()) {
            throw new IOException("the running desk did not come to the front");
        }
    }

    @Override
    public Logged log(LogRequest request) throws RequestRefusedException, IOException {
        Answer answer = ask(Question.toLog(request));
        if (answer.refused() != null) {
            throw new RequestRefusedException(answer.refused());
        }
        if (answer.logged() == null) {
            throw new IOException("the running desk failed to log the request");
        }
        return answer.logged();
    }

    private Answer ask(Question question) throws IOException {
        try (SocketChannel channel = SocketChannel.open(StandardProtocolFamily.UNIX)) {
            FutureTask<Answer> exchange = new FutureTask<>(() -> {
                channel.connect(address);
                Line.write(channel, question);
                return Line.read(channel, Answer.class);
            });
            Thread.ofVirtual().name("ask the running desk").start(exchange);
            return exchange.get(patience.toMillis(), TimeUnit.MILLISECONDS);
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
