package tierdesk.ui.importing;

import tierdesk.intake.mapping.KeptMappings;
import tierdesk.settings.Setting;

/** What is kept of imports. */
public final class ImportSettings {

    /** The mappings that were changed or confirmed, one for each kind of file. */
    public static final Setting<KeptMappings> MAPPINGS = new Setting<>("import.mappings", KeptMappings.class, KeptMappings.NONE);

    private ImportSettings() {
    }
}
