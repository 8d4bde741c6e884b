package tierdesk.instance;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.PrintWriter;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Makes this process the desk of a data folder, and answers other processes that look for it. Who holds the lock on the
 * file {@code desk.lock} is the desk; the system takes the lock back when the process dies however it dies, so that what
 * a killed desk left behind is known to be stale.
 */
public final class InstanceServer implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(InstanceServer.class);

    /** A client that connects and says nothing is let go after this. */
    private static final Duration SILENCE = Duration.ofSeconds(10);

    private final FileChannel lock;
    private final SocketPlace place;
    private final ServerSocketChannel server;
    private final Runnable bringToFront;
    private final CommandRunner runner;
    private final ScheduledExecutorService deadlines =
            Executors.newSingleThreadScheduledExecutor(Thread.ofPlatform().daemon().name("instance deadlines").factory());

    private InstanceServer(FileChannel lock, SocketPlace place, ServerSocketChannel server, Runnable bringToFront,
            CommandRunner runner) {
        this.lock = lock;
        this.place = place;
        this.server = server;
        this.bringToFront = bringToFront;
        this.runner = runner;
    }

    /**
     * Claims the folder and starts to answer, on threads of its own that keep no process alive.
     *
     * @param folder the data folder, which exists
     * @param bringToFront called on a thread of the server
     * @param runner called on a thread of the server
     * @throws AlreadyRunningException when another desk holds the folder
     * @throws IOException when the folder cannot be locked or no socket can be made
     */
    public static InstanceServer start(Path folder, Runnable bringToFront, CommandRunner runner)
            throws AlreadyRunningException, IOException {
        FileChannel lock = claim(folder);
        try {
            SocketPlace place = new SocketPlace(folder);
            place.clear();
            InstanceServer instance = new InstanceServer(lock, place, bind(place), bringToFront, runner);
            Thread.ofPlatform().daemon().name("instance server").start(instance::acceptAll);
            return instance;
        } catch (IOException | RuntimeException e) {
            lock.close();
            throw e;
        }
    }

    private static FileChannel claim(Path folder) throws AlreadyRunningException, IOException {
        FileChannel channel =
                FileChannel.open(folder.resolve("desk.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            forOwner(folder.resolve("desk.lock"));
            if (channel.tryLock() != null) {
                return channel;
            }
        } catch (OverlappingFileLockException e) {
            LOG.debug("This process itself holds {}", folder, e);
        } catch (IOException e) {
            channel.close();
            throw e;
        }
        channel.close();
        throw new AlreadyRunningException(folder);
    }

    private static ServerSocketChannel bind(SocketPlace place) throws IOException {
        if (place.fitsInFolder()) {
            try {
                return bind(place.inFolder());
            } catch (IOException e) {
                LOG.info("The data folder's file system takes no socket: {}", e.toString());
            }
        }
        return bind(place.elsewhere());
    }

    private static ServerSocketChannel bind(Path socket) throws IOException {
        ServerSocketChannel server = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
        try {
            server.bind(UnixDomainSocketAddress.of(socket));
            forOwner(socket);
            return server;
        } catch (IOException | RuntimeException e) {
            server.close();
            throw e;
        }
    }

    private static void forOwner(Path file) throws IOException {
        if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
        }
    }

    private void acceptAll() {
        try {
            while (true) {
                SocketChannel client = server.accept();
                Thread.ofVirtual().name("instance client").start(() -> serve(client));
            }
        } catch (ClosedChannelException e) {
            LOG.debug("The instance server is closed", e);
        } catch (IOException e) {
            LOG.error("The instance server stops: a second start will not find this desk", e);
        }
    }

    private void serve(SocketChannel client) {
        try (client) {
            ScheduledFuture<?> deadline =
                    deadlines.schedule(() -> close(client), SILENCE.toMillis(), TimeUnit.MILLISECONDS);
            Line line = new Line(client);
            Question question = line.read(Question.class);
            deadline.cancel(false);
            answer(question, line);
        } catch (ClosedChannelException | RejectedExecutionException e) {
            // somebody only looked whether a desk is there, or the desk is closing
            LOG.debug("A client left", e);
        } catch (IOException e) {
            LOG.debug("A client asked nothing that can be understood", e);
        }
    }

    private static void close(SocketChannel client) {
        try {
            client.close();
        } catch (IOException e) {
            LOG.debug("A silent client could not be let go", e);
        }
    }

    /** A fault of ours ends the answer early, which the other process understands. */
    private void answer(Question question, Line line) throws IOException {
        try {
            line.write(Answer.end(question.run() == null ? show() : run(question.run(), line)));
        } catch (RuntimeException e) {
            LOG.error("A request of another process failed", e);
        }
    }

    private int show() {
        bringToFront.run();
        return 0;
    }

    private int run(CommandCall call, Line line) throws IOException {
        line.write(Answer.BEGUN);
        try (PrintWriter out = new PrintWriter(new BufferedWriter(new AnswerWriter(line, false)));
                PrintWriter err = new PrintWriter(new BufferedWriter(new AnswerWriter(line, true)))) {
            return runner.run(call, out, err);
        }
    }

    /** Lets the folder go; a second start opens a desk of its own from now on. */
    @Override
    public void close() throws IOException {
        deadlines.shutdownNow();
        try (lock; server) {
            place.clear();
        }
    }
}
