package tierdesk.ui.notify;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tierdesk.alert.AlertKind;
import tierdesk.alert.AlertPreferences;
import tierdesk.alert.Delivery;
import tierdesk.alert.QuietHours;
import tierdesk.settings.SettingsFile;

@DisplayName("What a person wants to hear")
class AlertSettingsTest {

    @Test
    @DisplayName("is kept in the settings file and read again at the next start")
    void kept(@TempDir Path folder) throws Exception {
        AlertPreferences chosen = AlertPreferences.DEFAULT
                .with(AlertKind.BREACH, new Delivery(true, true, false))
                .with(AlertKind.HOLD_END, Delivery.LIST_ONLY)
                .with(new QuietHours(true, LocalTime.of(19, 30), LocalTime.of(7, 0), Set.of(DayOfWeek.FRIDAY), true));
        try (ScheduledExecutorService executor = Executors.newSingleThreadScheduledExecutor()) {
            try (SettingsFile file = SettingsFile.open(folder, executor)) {
                file.settings().set(AlertSettings.PREFERENCES, chosen);
            }
            assertThat(Files.readString(folder.resolve(SettingsFile.NAME))).contains("BREACH", "FRIDAY");
            try (SettingsFile file = SettingsFile.open(folder, executor)) {
                assertThat(file.settings().get(AlertSettings.PREFERENCES)).isEqualTo(chosen);
            }
        }
    }
}
