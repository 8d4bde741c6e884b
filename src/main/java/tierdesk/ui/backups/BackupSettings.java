package tierdesk.ui.backups;

import tierdesk.settings.Setting;

/** What a person chose about backups. */
final class BackupSettings {

    /** A folder that gets every backup as well; empty for none. */
    static final Setting<String> FOLDER = new Setting<>("backups.folder", String.class, "");

    /** The day on which everything was last checked, as ISO 8601; empty for never. */
    static final Setting<String> CHECKED = new Setting<>("backups.checked", String.class, "");

    private BackupSettings() {
    }
}
