package tierdesk.command.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tierdesk.intake.mapping.KeptMappings;
import tierdesk.settings.SettingsFile;
import tierdesk.ui.importing.ImportSettings;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The mappings that were kept on the screen of a data folder. They are read from the settings' file as it is: commands run without JavaFX, whose
 * properties settings are.
 */
final class MappingsOfFolder {

    private static final Logger LOG = LoggerFactory.getLogger(MappingsOfFolder.class);

    private MappingsOfFolder() {
    }

    /** None where there is no file, or it cannot be read: then mappings are guessed. */
    static KeptMappings of(Path folder) {
        Path file = folder.resolve(SettingsFile.NAME);
        if (!Files.exists(file)) {
            return KeptMappings.NONE;
        }
        try {
            JsonMapper mapper = JsonMapper.shared();
            JsonNode kept = mapper.readTree(Files.readAllBytes(file)).at("/" + ImportSettings.MAPPINGS.key().replace('.', '/'));
            return kept.isMissingNode() ? KeptMappings.NONE : mapper.treeToValue(kept, KeptMappings.class);
        } catch (IOException | JacksonException e) {
            LOG.warn("The kept mappings in {} cannot be read", file, e);
            return KeptMappings.NONE;
        }
    }
}
