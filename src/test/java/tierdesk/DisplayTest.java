package tierdesk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tierdesk.command.CannotException;

@DisplayName("A missing display")
class DisplayTest {

    @Test
    @DisplayName("on Linux is said in a sentence that names the ways to get one and to do without")
    void isSaidOnLinux() {
        assertThatThrownBy(() -> Display.require(Map.of(), os("Linux")))
                .isInstanceOf(CannotException.class)
                .hasMessageContaining("DISPLAY")
                .hasMessageContaining("tierdesk list")
                .hasMessageContaining("tierdesk tour")
                .hasMessageNotContaining("\n");
    }

    @Test
    @DisplayName("on Wayland without XWayland is said to be that")
    void isSaidOnBareWayland() {
        assertThatThrownBy(() -> Display.require(Map.of("WAYLAND_DISPLAY", "wayland-0"), os("Linux")))
                .isInstanceOf(CannotException.class)
                .hasMessageContaining("XWayland");
    }

    @Test
    @DisplayName("is no matter with an X server, on other systems, or on the headless platform")
    void isNoMatterElsewhere() {
        assertThatCode(() -> Display.require(Map.of("DISPLAY", ":0"), os("Linux"))).doesNotThrowAnyException();
        assertThatCode(() -> Display.require(Map.of(), os("Windows 11"))).doesNotThrowAnyException();
        assertThatCode(() -> Display.require(Map.of(), os("Mac OS X"))).doesNotThrowAnyException();
        Properties headless = os("Linux");
        headless.setProperty("glass.platform", "Headless");
        assertThatCode(() -> Display.require(Map.of(), headless)).doesNotThrowAnyException();
    }

    @Test
    @DisplayName("that the toolkit finds is told from missing libraries")
    void toolkitFailuresAreTold() {
        assertThat(Display.cannotOpen(Map.of("DISPLAY", ":9"), new UnsupportedOperationException("Unable to open DISPLAY")))
                .hasMessageContaining(":9");
        assertThat(Display.cannotOpen(Map.of(), new UnsupportedOperationException("Unable to load glass GTK library.")))
                .hasMessageContaining("GTK 3");
        assertThat(Display.cannotOpen(Map.of(), new RuntimeException(new UnsatisfiedLinkError("libX11.so.6"))))
                .hasMessageContaining("GTK 3");
    }

    @Test
    @DisplayName("is not blamed for a fault of our own")
    void faultsStayFaults() {
        IllegalStateException fault = new IllegalStateException("in start()");
        assertThatThrownBy(() -> Display.cannotOpen(Map.of(), fault)).isSameAs(fault);
    }

    private static Properties os(String name) {
        Properties system = new Properties();
        system.setProperty("os.name", name);
        return system;
    }
}
