package tierdesk.ui.notify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import org.freedesktop.dbus.connections.impl.DBusConnection;
import org.freedesktop.dbus.connections.impl.DBusConnectionBuilder;
import org.freedesktop.dbus.types.UInt32;
import org.freedesktop.dbus.types.Variant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Notifications over a D-Bus of the test's own")
class FreedesktopNotificationsTest {

    private Process daemon;
    private String address;

    @BeforeEach
    void startBus() throws IOException {
        assumeTrue(Stream.of("/usr/bin/dbus-daemon", "/bin/dbus-daemon").anyMatch(path -> Files.isExecutable(Path.of(path))),
                "there is no dbus-daemon here");
        daemon = new ProcessBuilder("dbus-daemon", "--session", "--nofork", "--print-address").redirectErrorStream(true).start();
        BufferedReader said = new BufferedReader(daemon.inputReader(StandardCharsets.UTF_8));
        address = said.readLine();
    }

    @AfterEach
    void stopBus() {
        if (daemon != null) {
            daemon.destroy();
        }
    }

    @Test
    @DisplayName("reach whoever shows them, with title and text")
    void shown() throws Exception {
        List<String> told = new CopyOnWriteArrayList<>();
        try (DBusConnection bus = DBusConnectionBuilder.forAddress(address).withShared(false).build()) {
            bus.requestBusName("org.freedesktop.Notifications");
            bus.exportObject("/org/freedesktop/Notifications", new Desktop(told));
            FreedesktopNotifications notifications = new FreedesktopNotifications(address);
            assertThat(notifications.offered()).isTrue();
            assertThat(notifications.show("HQ-1042", "A time frame is spent")).isTrue();
        }
        assertThat(told).containsExactly("Tierdesk: HQ-1042: A time frame is spent");
    }

    @Test
    @DisplayName("are not offered where nobody shows them, and none is lost in silence")
    void nobodyShowsThem() {
        FreedesktopNotifications notifications = new FreedesktopNotifications(address);
        assertThat(notifications.offered()).isFalse();
        assertThat(notifications.show("HQ-1042", "A time frame is spent")).isFalse();
    }

    @Test
    @DisplayName("are not offered where there is no bus, or none that answers")
    void noBus() {
        assertThat(new FreedesktopNotifications("").offered()).isFalse();
        daemon.destroy();
        daemon.onExit().join();
        assertThat(new FreedesktopNotifications(address).offered()).isFalse();
    }

    /** What a desktop does. */
    private record Desktop(List<String> told) implements FreedesktopService {

        @Override
        public List<String> GetCapabilities() {
            return List.of("body");
        }

        @Override
        public UInt32 Notify(String application, UInt32 replaces, String icon, String title, String text, List<String> actions,
                Map<String, Variant<?>> hints, int timeout) {
            told.add(application + ": " + title + ": " + text);
            return new UInt32(7);
        }

        @Override
        public String getObjectPath() {
            return "/org/freedesktop/Notifications";
        }
    }
}
