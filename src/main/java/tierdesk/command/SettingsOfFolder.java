package tierdesk.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tierdesk.settings.Setting;
import tierdesk.settings.SettingsFile;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What was chosen on the screen of a data folder. It is read from the settings' file as it is: commands run without JavaFX, whose properties settings
 * are.
 */
public final class SettingsOfFolder {

    private static final Logger LOG = LoggerFactory.getLogger(SettingsOfFolder.class);

    private SettingsOfFolder() {
    }

    /** What it falls back to where there is no file, or it cannot be read. */
    public static <T> T get(Path folder, Setting<T> setting) {
        Path file = folder.resolve(SettingsFile.NAME);
        if (!Files.exists(file)) {
            return setting.fallback();
        }
        try {
            JsonMapper mapper = JsonMapper.shared();
            JsonNode kept = mapper.readTree(Files.readAllBytes(file)).at("/" + setting.key().replace('.', '/'));
            return kept.isMissingNode() ? setting.fallback() : mapper.treeToValue(kept, setting.type());
        } catch (IOException | JacksonException e) {
            LOG.warn("{} of the settings {} cannot be read", setting.key(), file, e);
            return setting.fallback();
        }
    }
}
