package tierdesk.instance;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
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

    private static final LogRequest PRINTER =
            new LogRequest("Drucker im 2. Stock – kaputt", "Acme", null, "line 1\nline 2", "phone", "low", null);

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
        try (InstanceServer server = InstanceServer.start(folder, shown::incrementAndGet, InstanceServerTest::logged)) {
            assertThatThrownBy(() -> InstanceServer.start(folder, () -> { }, InstanceServerTest::logged))
                    .isInstanceOf(AlreadyRunningException.class);
            RunningDesk.find(folder).orElseThrow().bringToFront();
        }
        assertThat(shown).hasValue(1);
    }

    @Test
    @DisplayName("a request reaches the running desk as it was written, and its number comes back")
    void requestIsLogged() throws Exception {
        try (InstanceServer server = InstanceServer.start(folder, () -> { }, request -> {
            assertThat(request).isEqualTo(PRINTER);
            return new Logged("HQ-1042", "id-1042");
        })) {
            assertThat(RunningDesk.find(folder).orElseThrow().log(PRINTER)).isEqualTo(new Logged("HQ-1042", "id-1042"));
        }
    }

    @Test
    @DisplayName("a refusal comes back with its sentence")
    void refusalComesBack() throws Exception {
        try (InstanceServer server = InstanceServer.start(folder, () -> { }, request -> {
            throw new RequestRefusedException("No customer is called Acme; add it first.");
        })) {
            RunningDesk desk = RunningDesk.find(folder).orElseThrow();
            assertThatThrownBy(() -> desk.log(PRINTER)).isInstanceOf(RequestRefusedException.class)
                    .hasMessage("No customer is called Acme; add it first.");
        }
    }

    @Test
    @DisplayName("a fault in the running desk is a failure for the caller, and the desk goes on answering")
    void faultIsAFailure() throws Exception {
        AtomicInteger calls = new AtomicInteger();
        try (InstanceServer server = InstanceServer.start(folder, () -> { }, request -> {
            if (calls.incrementAndGet() == 1) {
                throw new IllegalStateException("a fault");
            }
            return logged(request);
        })) {
            RunningDesk desk = RunningDesk.find(folder).orElseThrow();
            assertThatThrownBy(() -> desk.log(PRINTER)).isInstanceOf(IOException.class);
            assertThat(desk.log(PRINTER).number()).isEqualTo("HQ-1");
        }
    }

    @Test
    @DisplayName("many processes are answered at once, each with its own number")
    void manyAtOnce() throws Exception {
        int many = 30;
        CountDownLatch allAsked = new CountDownLatch(many);
        try (InstanceServer server = InstanceServer.start(folder, () -> { }, request -> {
            allAsked.countDown();
            try {
                assertThat(allAsked.await(20, TimeUnit.SECONDS)).isTrue();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
            return new Logged(request.subject(), request.subject());
        }); var clients = java.util.concurrent.Executors.newVirtualThreadPerTaskExecutor()) {
            RunningDesk desk = RunningDesk.find(folder).orElseThrow();
            var answers = IntStream.range(0, many).mapToObj(i -> clients.submit(() -> desk.log(
                    new LogRequest("HQ-" + i, null, null, null, null, null, null)).number())).toList();
            for (int i = 0; i < many; i++) {
                assertThat(answers.get(i).get()).isEqualTo("HQ-" + i);
            }
        }
    }

    @Test
    @DisplayName("a desk that does not answer is given up on, in words")
    void silentDeskIsGivenUpOn() throws Exception {
        CountDownLatch end = new CountDownLatch(1);
        try (InstanceServer server = InstanceServer.start(folder, () -> awaitQuietly(end), InstanceServerTest::logged)) {
            RunningDesk impatient = new SocketRunningDesk(new SocketPlace(folder).address(), Duration.ofMillis(200));
            assertThatThrownBy(impatient::bringToFront).isInstanceOf(IOException.class)
                    .hasMessageContaining("did not answer");
            end.countDown();
        }
    }

    @Test
    @DisplayName("rubbish, a line without an end and a client that leaves do no harm")
    void rubbishDoesNoHarm() throws Exception {
        try (InstanceServer server = InstanceServer.start(folder, () -> { }, InstanceServerTest::logged)) {
            for (byte[] rubbish : new byte[][] {{}, {0, 1, 2, '\n'}, "{\"show\":\n".getBytes(UTF_8), new byte[3 << 20]}) {
                sendAndLeave(rubbish);
            }
            assertThat(RunningDesk.find(folder).orElseThrow().log(PRINTER).number()).isEqualTo("HQ-1");
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
            assertThat(RunningDesk.find(folder).orElseThrow().log(PRINTER).number()).isEqualTo("OTHER-1");
            assertThatThrownBy(() -> InstanceServer.start(folder, () -> { }, InstanceServerTest::logged))
                    .isInstanceOf(AlreadyRunningException.class);
        } finally {
            desk.destroyForcibly().waitFor();
        }

        assertThat(folder.resolve("desk.socket")).exists();
        assertThat(RunningDesk.find(folder)).isEmpty();
        try (InstanceServer server = InstanceServer.start(folder, () -> { }, InstanceServerTest::logged)) {
            assertThat(RunningDesk.find(folder).orElseThrow().log(PRINTER).number()).isEqualTo("HQ-1");
        }
    }

    @Test
    @DisplayName("a folder whose path is too long for a socket has it elsewhere, for its owner only, and leaves nothing there")
    void longPath() throws Exception {
        Path deep = Files.createDirectories(folder.resolve("customer-data".repeat(6)).resolve("tierdesk".repeat(6)));
        Path socket;
        try (InstanceServer server = InstanceServer.start(deep, () -> { }, InstanceServerTest::logged)) {
            assertThat(RunningDesk.find(deep).orElseThrow().log(PRINTER).number()).isEqualTo("HQ-1");
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
        try (InstanceServer server = InstanceServer.start(folder, () -> { }, InstanceServerTest::logged)) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("desk.socket"))))
                    .isEqualTo("rw-------");
        }
    }

    @Test
    @DisplayName("a desk that closes lets the folder go")
    void closedDeskLetsGo() throws Exception {
        InstanceServer.start(folder, () -> { }, InstanceServerTest::logged).close();

        assertThat(RunningDesk.find(folder)).isEmpty();
        InstanceServer.start(folder, () -> { }, InstanceServerTest::logged).close();
    }

    private static Logged logged(LogRequest request) {
        return new Logged("HQ-1", request.subject());
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

        public static void main(String[] args) throws Exception {
            InstanceServer.start(Path.of(args[0]), () -> { }, request -> new Logged("OTHER-1", request.subject()));
            System.out.println("ready");
            new CountDownLatch(1).await();
        }
    }
}
