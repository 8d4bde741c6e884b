package tierdesk.instance;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("One desk a data folder")
class InstanceServerTest {

    private static final CommandCall PRINTER =
            new CommandCall(List.of("log", "--subject", "Drucker im 2. Stock – kaputt 😀", "--description", "line 1\nline 2", ""), "/home/ann");

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    private Path folder;

    @Test
    @DisplayName("none is found where none runs")
    void noneIsFound() {
        assertThat(RunningDesk.find(folder)).isEmpty();
    }

    @Test
    @DisplayName("a second start brings the first to the front")
    void secondStartBringsTheFirstToTheFront() throws Exception {
        AtomicInteger shown = new AtomicInteger();
        try (InstanceServer server = InstanceServer.start(folder, shown::incrementAndGet, InstanceServerTest::done)) {
            assertThatThrownBy(() -> InstanceServer.start(folder, () -> { }, InstanceServerTest::done))
                    .isInstanceOf(AlreadyRunningException.class);
            RunningDesk.find(folder).orElseThrow().bringToFront();
        }
        assertThat(shown).hasValue(1);
    }

    @Test
    @DisplayName("a command reaches the running desk as it was typed, and what it answers comes back: output, messages, exit code")
    void commandIsRun() throws Exception {
        String long1 = "😀 ü ".repeat(50_000);
        try (InstanceServer server = InstanceServer.start(folder, () -> { }, (call, answer, messages) -> {
            assertThat(call).isEqualTo(PRINTER);
            answer.println("HQ-1042");
            messages.print("by the way");
            answer.print(long1);
            return 7;
        })) {
            assertThat(run(RunningDesk.find(folder).orElseThrow(), PRINTER)).isEqualTo(7);
        }
        assertThat(out).hasToString("HQ-1042" + System.lineSeparator() + long1);
        assertThat(err).hasToString("by the way");
    }

    @Test
    @DisplayName("a command may take longer than the patience with a desk that says nothing")
    void longCommand() throws Exception {
        CountDownLatch asked = new CountDownLatch(1);
        CountDownLatch end = new CountDownLatch(1);
        try (InstanceServer server = InstanceServer.start(folder, () -> { }, (call, answer, messages) -> {
            asked.countDown();
            awaitQuietly(end);
            return 0;
        }); var other = java.util.concurrent.Executors.newSingleThreadExecutor()) {
            RunningDesk impatient = new SocketRunningDesk(new SocketPlace(folder).address(), Duration.ofSeconds(2));
            var exit = other.submit(() -> run(impatient, PRINTER));
            asked.await();
            assertThatThrownBy(() -> exit.get(2_200, TimeUnit.MILLISECONDS)).isInstanceOf(java.util.concurrent.TimeoutException.class);
            end.countDown();
            assertThat(exit.get()).isZero();
        }
    }

    @Test
    @DisplayName("a fault in the running desk is a failure for the caller, and the desk goes on answering")
    void faultIsAFailure() throws Exception {
        AtomicInteger calls = new AtomicInteger();
        try (InstanceServer server = InstanceServer.start(folder, () -> { }, (call, answer, messages) -> {
            if (calls.incrementAndGet() == 1) {
                throw new IllegalStateException("a fault");
            }
            return 0;
        })) {
            RunningDesk desk = RunningDesk.find(folder).orElseThrow();
            assertThatThrownBy(() -> run(desk, PRINTER)).isInstanceOf(IOException.class);
            assertThat(run(desk, PRINTER)).isZero();
        }
    }

    @Test
    @DisplayName("many processes are answered at once, each with its own answer")
    void manyAtOnce() throws Exception {
        int many = 30;
        CountDownLatch allAsked = new CountDownLatch(many);
        try (InstanceServer server = InstanceServer.start(folder, () -> { }, (call, answer, messages) -> {
            allAsked.countDown();
            awaitQuietly(allAsked);
            return Integer.parseInt(call.arguments().getFirst());
        }); var clients = java.util.concurrent.Executors.newVirtualThreadPerTaskExecutor()) {
            RunningDesk desk = RunningDesk.find(folder).orElseThrow();
            var answers = IntStream.range(0, many).mapToObj(i -> clients.submit(() -> run(desk, new CommandCall(List.of("" + i), "/")))).toList();
            for (int i = 0; i < many; i++) {
                assertThat(answers.get(i).get()).isEqualTo(i);
            }
        }
    }

    @Test
    @DisplayName("a desk that does not answer is given up on, in words")
    void silentDeskIsGivenUpOn() throws Exception {
        CountDownLatch end = new CountDownLatch(1);
        try (InstanceServer server = InstanceServer.start(folder, () -> awaitQuietly(end), InstanceServerTest::done)) {
            RunningDesk impatient = new SocketRunningDesk(new SocketPlace(folder).address(), Duration.ofMillis(200));
            assertThatThrownBy(impatient::bringToFront).isInstanceOf(IOException.class)
                    .hasMessageContaining("did not answer");
            end.countDown();
        }
    }

    @Test
    @DisplayName("rubbish, a line without an end and a client that leaves do no harm")
    void rubbishDoesNoHarm() throws Exception {
        try (InstanceServer server = InstanceServer.start(folder, () -> { }, InstanceServerTest::done)) {
            for (byte[] rubbish : new byte[][] {{}, {0, 1, 2, '\n'}, "{\"show\":\n".getBytes(UTF_8), new byte[3 << 20]}) {
                sendAndLeave(rubbish);
            }
            assertThat(run(RunningDesk.find(folder).orElseThrow(), PRINTER)).isZero();
        }
    }

    @Test
    @DisplayName("what a killed desk leaves behind is stale: none is found, and a new one starts")
    void killedDeskIsStale() throws Exception {
        Process desk = new ProcessBuilder(ProcessHandle.current().info().command().orElseThrow(), "-cp",
                System.getProperty("java.class.path"), OtherDesk.class.getName(), folder.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD).start();
        try {
            assertThat(desk.inputReader().readLine()).isEqualTo("ready");
            assertThat(run(RunningDesk.find(folder).orElseThrow(), PRINTER)).isEqualTo(OtherDesk.EXIT);
            assertThatThrownBy(() -> InstanceServer.start(folder, () -> { }, InstanceServerTest::done))
                    .isInstanceOf(AlreadyRunningException.class);
        } finally {
            desk.destroyForcibly().waitFor();
        }

        assertThat(folder.resolve("desk.socket")).exists();
        assertThat(RunningDesk.find(folder)).isEmpty();
        try (InstanceServer server = InstanceServer.start(folder, () -> { }, InstanceServerTest::done)) {
            assertThat(run(RunningDesk.find(folder).orElseThrow(), PRINTER)).isZero();
        }
    }

    @Test
    @DisplayName("a folder whose path is too long for a socket has it elsewhere, for its owner only, and leaves nothing there")
    void longPath() throws Exception {
        Path deep = Files.createDirectories(folder.resolve("customer-data".repeat(6)).resolve("tierdesk".repeat(6)));
        Path socket;
        try (InstanceServer server = InstanceServer.start(deep, () -> { }, InstanceServerTest::done)) {
            assertThat(run(RunningDesk.find(deep).orElseThrow(), PRINTER)).isZero();
            socket = new SocketPlace(deep).address().getPath();
            assertThat(socket).exists();
            assertThat(socket.startsWith(deep)).isFalse();
        }
        assertThat(socket.getParent()).doesNotExist();
        assertThat(RunningDesk.find(deep)).isEmpty();
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    @DisplayName("the socket is its owner's alone")
    void socketIsTheOwnersAlone() throws Exception {
        try (InstanceServer server = InstanceServer.start(folder, () -> { }, InstanceServerTest::done)) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("desk.socket"))))
                    .isEqualTo("rw-------");
        }
    }

    @Test
    @DisplayName("a desk that closes lets the folder go")
    void closedDeskLetsGo() throws Exception {
        InstanceServer.start(folder, () -> { }, InstanceServerTest::done).close();

        assertThat(RunningDesk.find(folder)).isEmpty();
        InstanceServer.start(folder, () -> { }, InstanceServerTest::done).close();
    }

    private static int done(CommandCall call, PrintWriter out, PrintWriter err) {
        return 0;
    }

    private int run(RunningDesk desk, CommandCall call) throws IOException {
        return desk.run(call, new PrintWriter(out), new PrintWriter(err));
    }

    private static void awaitQuietly(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void sendAndLeave(byte[] bytes) throws IOException {
        UnixDomainSocketAddress address = new SocketPlace(folder).address();
        try (SocketChannel channel = SocketChannel.open(address)) {
            ByteBuffer buffer = ByteBuffer.wrap(bytes);
            while (buffer.hasRemaining()) {
                channel.write(buffer);
            }
        } catch (IOException e) {
            // the server hangs up on a line that is too long while it is still being written
            assertThat(bytes.length).isGreaterThan(Line.MOST_BYTES);
        }
    }

    /** A desk in a process of its own, to be killed. */
    static final class OtherDesk {

        static final int EXIT = 5;

        public static void main(String[] args) throws Exception {
            InstanceServer.start(Path.of(args[0]), () -> { }, (call, out, err) -> EXIT);
            System.out.println("ready");
            new CountDownLatch(1).await();
        }
    }
}
