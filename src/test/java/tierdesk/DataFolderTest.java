package tierdesk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The data folder")
class DataFolderTest {

    @TempDir
    private Path temp;

    @Test
    @DisplayName("on Linux lies under XDG_DATA_HOME, by default under .local/share")
    void onLinux() {
        Path xdg = temp.resolve("xdg");
        assertThat(folder("Linux", Map.of("XDG_DATA_HOME", xdg.toString()))).isEqualTo(xdg.resolve("tierdesk"));
        assertThat(folder("Linux", Map.of())).isEqualTo(temp.resolve(".local/share/tierdesk"));
    }

    @Test
    @DisplayName("ignores a relative XDG_DATA_HOME, as the specification asks")
    void relativeXdgIsIgnored() {
        assertThat(folder("Linux", Map.of("XDG_DATA_HOME", "data"))).isEqualTo(temp.resolve(".local/share/tierdesk"));
    }

    @Test
    @DisplayName("on macOS and Windows lies where the system keeps a person's data")
    void onMacAndWindows() {
        assertThat(folder("Mac OS X", Map.of())).isEqualTo(temp.resolve("Library/Application Support/Tierdesk"));
        assertThat(folder("Windows 11", Map.of("APPDATA", temp.resolve("roaming").toString())))
                .isEqualTo(temp.resolve("roaming/Tierdesk"));
        assertThat(folder("Windows 11", Map.of())).isEqualTo(temp.resolve("AppData/Roaming/Tierdesk"));
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    @DisplayName("is made for its owner only; one that exists keeps its rights")
    void belongsToItsOwner() throws Exception {
        Path made = new DataFolder(temp.resolve("a/b")).create().path();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(made))).isEqualTo("rwx------");

        Path shared = Files.createDirectory(temp.resolve("shared"));
        Files.setPosixFilePermissions(shared, PosixFilePermissions.fromString("rwxr-x---"));
        new DataFolder(shared).create();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(shared))).isEqualTo("rwxr-x---");
    }

    @Test
    @DisplayName("cannot be where a file is")
    void cannotBeAFile() throws Exception {
        Path file = Files.writeString(temp.resolve("file"), "not a folder");
        assertThatThrownBy(() -> new DataFolder(file).create()).isInstanceOf(UncheckedIOException.class);
        assertThat(file).hasContent("not a folder");
    }

    private Path folder(String os, Map<String, String> environment) {
        Properties system = new Properties();
        system.setProperty("os.name", os);
        system.setProperty("user.home", temp.toString());
        return DataFolder.ofSystem(environment, system).path();
    }
}
