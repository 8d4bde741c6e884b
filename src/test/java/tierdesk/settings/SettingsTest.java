package tierdesk.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("Settings")
class SettingsTest {

    private static final Setting<Columns> COLUMNS = new Setting<>("queue.columns", Columns.class, new Columns(List.of("number")));

    @TempDir
    private Path folder;
    private final ScheduledExecutorService executor = Executors.newSingleThreadScheduledExecutor();

    @AfterEach
    void stop() {
        executor.shutdownNow();
    }

    @Test
    @DisplayName("are the fallbacks until somebody chooses")
    void fallbacks() {
        Settings settings = Settings.inMemory();
        assertThat(settings.get(DeskSettings.THEME)).isEqualTo(ThemeChoice.SYSTEM);
        assertThat(settings.get(COLUMNS).order()).containsExactly("number");
    }

    @Test
    @DisplayName("are there again at the next start, in a file that a person can read")
    void thereAgain() throws IOException {
        try (SettingsFile file = SettingsFile.open(folder, executor)) {
            file.settings().set(DeskSettings.THEME, ThemeChoice.DARK);
            file.settings().set(DeskSettings.TEXT_SCALE, 1.25);
            file.settings().set(COLUMNS, new Columns(List.of("subject", "number")));
        }
        assertThat(Files.readString(folder.resolve("settings.json"))).contains("\"theme\" : \"DARK\"");
        try (SettingsFile file = SettingsFile.open(folder, executor)) {
            assertThat(file.settings().get(DeskSettings.THEME)).isEqualTo(ThemeChoice.DARK);
            assertThat(file.settings().get(DeskSettings.TEXT_SCALE)).isEqualTo(1.25);
            assertThat(file.settings().get(COLUMNS).order()).containsExactly("subject", "number");
            assertThat(file.setAside()).isEmpty();
        }
    }

    @Test
    @DisplayName("that this program does not know are kept")
    void unknownKept() throws IOException {
        Files.writeString(folder.resolve("settings.json"), "{\"later\": {\"a\": 1}, \"desk\": {\"colour\": \"blue\"}}");
        try (SettingsFile file = SettingsFile.open(folder, executor)) {
            file.settings().set(DeskSettings.LANGUAGE, "de");
        }
        assertThat(Files.readString(folder.resolve("settings.json"))).contains("later").contains("colour").contains("\"de\"");
    }

    @Test
    @DisplayName("whose value does not fit count as not chosen")
    void valueThatDoesNotFit() throws IOException {
        Files.writeString(folder.resolve("settings.json"), "{\"desk\": {\"theme\": \"PINK\", \"language\": \"de\"}}");
        try (SettingsFile file = SettingsFile.open(folder, executor)) {
            assertThat(file.settings().get(DeskSettings.THEME)).isEqualTo(ThemeChoice.SYSTEM);
            assertThat(file.settings().get(DeskSettings.LANGUAGE)).isEqualTo("de");
        }
    }

    @Test
    @DisplayName("in a file that cannot be read are set aside, and the desk starts all the same")
    void unreadable() throws IOException {
        Files.writeString(folder.resolve("settings.json"), "{\"desk\": ");
        try (SettingsFile file = SettingsFile.open(folder, executor)) {
            assertThat(file.setAside()).hasValueSatisfying(aside -> assertThat(aside).hasContent("{\"desk\": "));
            file.settings().set(DeskSettings.LANGUAGE, "de");
        }
        try (SettingsFile file = SettingsFile.open(folder, executor)) {
            assertThat(file.settings().get(DeskSettings.LANGUAGE)).isEqualTo("de");
            assertThat(file.setAside()).isEmpty();
        }
    }

    private record Columns(List<String> order) {
    }
}
