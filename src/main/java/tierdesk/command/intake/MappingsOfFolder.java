package tierdesk.command.intake;

import java.nio.file.Path;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import tierdesk.intake.mapping.KeptMappings;
import tierdesk.settings.SettingsFile;
import tierdesk.ui.importing.ImportSettings;

/** The mappings that were kept on the screen of this data folder. */
final class MappingsOfFolder {

    private MappingsOfFolder() {
    }

    static KeptMappings of(Path folder) {
        try (ScheduledExecutorService unused = Executors.newSingleThreadScheduledExecutor();
                SettingsFile settings = SettingsFile.open(folder, unused)) {
            return settings.settings().get(ImportSettings.MAPPINGS);
        }
    }
}
